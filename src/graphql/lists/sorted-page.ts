import { AppError } from '../../errors.ts';
import type { PageArgs } from '../args.ts';
import { encodeCursor, type Page, pageRequest } from '../paging.ts';

/** A page of a list that is computed as a whole: in the order given, cut by the key of a row. */
export function sortedPage<N>(
  nodes: readonly N[],
  args: PageArgs,
  keyOf: (node: N) => string,
): Page<{ cursor: string; node: N }> {
  const { size, cursor, order } = pageRequest(args);
  const at = cursor === null ? -1 : nodes.findIndex((node) => keyOf(node) === cursor.id);
  if (cursor !== null && at === -1)
    throw new AppError('INVALID_INPUT', 'The cursor is of another list, or its row is gone; start again');
  const backward = order === 'descending';
  const from = backward ? Math.max(0, (cursor === null ? nodes.length : at) - size) : at + 1;
  const to = backward ? (cursor === null ? nodes.length : at) : from + size;
  const edges = nodes.slice(from, to).map((node) => ({ cursor: encodeCursor({ sort: '', id: keyOf(node) }), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: to < nodes.length,
      hasPreviousPage: from > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    count: async () => nodes.length,
  };
}
