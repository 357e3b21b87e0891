import { isDeepStrictEqual } from 'node:util';

type Value = string | number | boolean | null;

/**
 * Something that an article says and an answer must say as well: what stands at a path of the answer (lists on the way are
 * all walked) is these values in this order, `are` in any order, or `has` these among others.
 */
export type Fact = readonly [path: string, how: 'is' | 'are' | 'has', ...values: Value[]];

/** What is wrong with the answer; null where nothing is. */
export function refutes(answer: unknown, [path, how, ...values]: Fact): string | null {
  const found = at(answer, path.split('.'));
  const holds =
    how === 'has'
      ? values.every((value) => found.includes(value))
      : how === 'are'
        ? isDeepStrictEqual([...found].sort(), [...values].sort())
        : isDeepStrictEqual(found, values);
  return holds ? null : `${path} ${how} ${JSON.stringify(values)}, but the answer has ${JSON.stringify(found)}`;
}

function at(value: unknown, path: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => at(item, path));
  const [name, ...rest] = path;
  if (name === undefined) return [value];
  return typeof value === 'object' && value !== null && name in value
    ? at((value as Record<string, unknown>)[name], rest)
    : [];
}
