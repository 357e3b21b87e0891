/**
 * Fills a sentence template: `{name}` is replaced by its value, and a part in square brackets is left out where one of
 * its names has no value.
 */
export function fillTemplate(template: string, values: Readonly<Record<string, string | undefined>>): string {
  const put = (part: string) => part.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  return template.replace(/\[([^\]]*)\]|\{\w+\}/g, (found, optional?: string) => {
    if (optional === undefined) return put(found);
    const names = [...optional.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
    return names.every((name) => values[name]) ? put(optional) : '';
  });
}
