import { AppError } from '../errors.ts';
import type { PageArgs } from './args.ts';

/** Largest page of any list. */
export const MAX_PAGE = 100;

/** Where a page starts: the sort key and the id of the last row before it. */
export interface Cursor {
  readonly sort: string;
  readonly id: string;
}

export const encodeCursor = ({ sort, id }: Cursor): string =>
  Buffer.from(JSON.stringify([sort, id])).toString('base64url');

/** @throws AppError INVALID_INPUT for what is no cursor of ours. */
export function decodeCursor(text: string): Cursor {
  try {
    const value = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as unknown;
    if (Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string')) {
      return { sort: value[0] as string, id: value[1] as string };
    }
  } catch {
    // Told below, as for any other text that is no cursor.
  }
  throw new AppError('INVALID_INPUT', `"${text.slice(0, 60)}" is no cursor; expected one that an earlier page gave`);
}

/** A page to fetch: its order, its start, and one row more than it shows, to learn whether there is a next. */
export interface PageRequest {
  readonly order: 'ascending' | 'descending';
  readonly size: number;
  readonly cursor: Cursor | null;
  readonly params: { readonly limit: number; readonly afterSort: string | null; readonly afterId: string | null };
}

const DEFAULT_FIRST = 20;

/** Relay's arguments as one request. `last` wins over the default of `first`. */
export function pageRequest({ first, after, last, before }: PageArgs): PageRequest {
  const backward = last !== undefined && last !== null;
  if (backward && first !== undefined && first !== null && first !== DEFAULT_FIRST) {
    throw new AppError('INVALID_INPUT', 'Both first and last are given; expected one of them');
  }
  const other = backward ? after : before;
  if (other !== undefined && other !== null) {
    throw new AppError('INVALID_INPUT', backward ? 'last goes with before, not with after' : 'before goes with last');
  }
  const size = pageSize(backward ? 'last' : 'first', backward ? last : (first ?? DEFAULT_FIRST));
  const text = backward ? before : after;
  const cursor = text === undefined || text === null ? null : decodeCursor(text);
  return {
    order: backward ? 'descending' : 'ascending',
    size,
    cursor,
    params: { limit: size + 1, afterSort: cursor?.sort ?? null, afterId: cursor?.id ?? null },
  };
}

function pageSize(name: string, size: number): number {
  if (size < 0) throw new AppError('INVALID_INPUT', `${name} is ${size}; expected 0 to ${MAX_PAGE}`);
  if (size > MAX_PAGE) throw new AppError('LIMIT', `${name} is ${size}; at most ${MAX_PAGE} at a time`);
  return size;
}

/** A page as clients see it; `totalCount` is counted only when it is asked for. */
export interface Page<E> {
  readonly edges: readonly E[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly count: () => Promise<number>;
}

/** Cuts the fetched rows to the page, in ascending order whichever way they were read. */
export function toPage<R, E extends { readonly cursor: string }>(
  rows: readonly R[],
  { order, size, cursor }: PageRequest,
  cursorOf: (row: R) => Cursor,
  edgeOf: (row: R, cursor: string) => E,
  count: () => Promise<number>,
): Page<E> {
  const sorted = inOrder(rows, cursorOf);
  const backward = order === 'descending';
  const more = sorted.length > size;
  const shown = !more ? sorted : backward ? sorted.slice(sorted.length - size) : sorted.slice(0, size);
  const edges = shown.map((row) => edgeOf(row, encodeCursor(cursorOf(row))));
  return {
    edges,
    pageInfo: {
      hasNextPage: backward ? cursor !== null : more,
      hasPreviousPage: backward ? more : cursor !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    count,
  };
}

/** The database compares strings by code point; so must we, as UTF-16 order differs outside the basic plane. */
export function compareText(a: string, b: string): number {
  const n = Math.min(a.length, b.length);
  for (let i = 0; i < n; i++) {
    if (a.charCodeAt(i) === b.charCodeAt(i)) continue;
    // Where the second halves of two pairs differ, the pairs do.
    const at = i > 0 && isHighSurrogate(a.charCodeAt(i - 1)) ? i - 1 : i;
    return a.codePointAt(at)! - b.codePointAt(at)! || a.charCodeAt(i) - b.charCodeAt(i);
  }
  return a.length - b.length;
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

/** Rows that come in order, as those of one list do, are only looked at. */
function inOrder<R>(rows: readonly R[], cursorOf: (row: R) => Cursor): readonly R[] {
  const sorted = rows.every((row, i) => i === 0 || compare(cursorOf(rows[i - 1]!), cursorOf(row)) <= 0);
  return sorted ? rows : [...rows].sort((a, b) => compare(cursorOf(a), cursorOf(b)));
}

const compare = (a: Cursor, b: Cursor): number => compareText(a.sort, b.sort) || compareText(a.id, b.id);
