import { AppError } from '../../errors.ts';
import type { SearchColumns } from '../../graph/read/search.ts';

/** What places a hit in the list, in this order. */
export type SearchPlace = Pick<SearchColumns, 'tier' | 'degree' | 'level' | 'name' | 'id'>;

const TYPES = ['number', 'number', 'number', 'string', 'string'];

export const encodeSearchCursor = ({ tier, degree, level, name, id }: SearchPlace): string =>
  Buffer.from(JSON.stringify([tier, degree, level, name, id])).toString('base64url');

/** @throws AppError INVALID_INPUT for what is no cursor of a search. */
export function decodeSearchCursor(text: string): SearchPlace {
  try {
    const value = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as unknown;
    if (Array.isArray(value) && value.length === TYPES.length && value.every((part, i) => typeof part === TYPES[i])) {
      const [tier, degree, level, name, id] = value as [number, number, number, string, string];
      return { tier, degree, level, name, id };
    }
  } catch {
    // Told below, as for any other text that is no cursor.
  }
  throw new AppError(
    'INVALID_INPUT',
    `"${text.slice(0, 60)}" is no cursor of a search; expected one that an earlier page gave`,
  );
}

/** Falls along the list: by tier, then by ties and size. */
export function scoreOf({ tier, degree, level }: SearchPlace): number {
  const [best, least] = [1 / (1 + tier), 1 / (2 + tier)];
  const standing = degree + (13 - level) / 14;
  return least + ((best - least) * standing) / (standing + 1);
}
