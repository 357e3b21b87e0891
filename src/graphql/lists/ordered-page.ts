import { encodeCursor, type Page, type PageRequest } from '../paging.ts';

/** A page of rows that come as they were read: in the list's order, or against it where a page is read backward. */
export function orderedPage<R, E extends { readonly cursor: string }>(
  rows: readonly R[],
  { order, size, cursor }: PageRequest,
  cursorOf: (row: R) => { readonly sort: string; readonly id: string },
  edgeOf: (row: R, cursor: string) => E,
  count: () => Promise<number>,
): Page<E> {
  const backward = order === 'descending';
  const more = rows.length > size;
  const shown = rows.slice(0, size);
  if (backward) shown.reverse();
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
