const WIDTH = 140;

/** JSON for people: whatever fits on a line stands on one, and what holds a single thing takes no lines of its own. */
export function compactJson(value: unknown, indent = ''): string {
  const line = onOneLine(value);
  if (typeof value !== 'object' || value === null || indent.length + line.length <= WIDTH) return line;
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const parts = (within: string): string[] =>
    Array.isArray(value)
      ? value.map((item) => compactJson(item, within))
      : Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}: ${compactJson(item, within)}`);
  if (Object.keys(value).length === 1) return `${open} ${parts(indent)[0]} ${close}`;
  const deeper = `${indent} `;
  const lines = parts(deeper).map((part) => deeper + part);
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}: ${onOneLine(item)}`);
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}
