import type { Params } from '../../graph/database.ts';
import type { EntityColumns } from '../../graph/read/columns.ts';
import { type InterlockList, interlocks, interlocksOfParts } from '../../graph/read/interlocks.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import type { EntityType } from '../../model/entity-types.ts';
import type { PageArgs } from '../args.ts';
import { type Page, pageRequest, toPage } from '../paging.ts';
import { tieValue } from '../tie-value.ts';
import { tieParams } from '../where/tie-condition.ts';
import type { TieWhere } from '../where/tie-where.ts';
import { orderedPage } from './ordered-page.ts';

interface InterlockRequest extends PageArgs, Pick<TieWhere, 'kinds' | 'direction' | 'asOf' | 'certainty'> {
  readonly of: readonly string[];
  readonly min: number;
  readonly types?: readonly EntityType[] | null;
  readonly includeParts?: boolean | null;
}

export interface InterlockEdgeValue {
  readonly cursor: string;
  readonly node: EntityColumns;
  readonly count: number;
  readonly list: InterlockList;
  readonly params: Params;
}

export async function interlockPage(loaders: Loaders, args: InterlockRequest): Promise<Page<InterlockEdgeValue>> {
  const request = pageRequest(args);
  const list = args.includeParts ? interlocksOfParts : interlocks;
  const { kinds, direction, asOf, certainty, of, min } = args;
  // The types are those of the linking entity, which the statement tests by itself.
  const params = { ...tieParams({ kinds, direction, asOf, certainty }), types: args.types ?? null, of, min };
  const rows = await loaders.run(list[request.order], { ...params, ...request.params });
  return orderedPage(
    rows,
    request,
    ({ key, id }) => ({ sort: key, id }),
    (node, cursor) => {
      loaders.entity.prime(node.id, node);
      return { cursor, node, count: node.count, list, params };
    },
    async () => (await loaders.run(list.count, params))[0]?.count ?? 0,
  );
}

/** A page of the ties of a linking entity to those asked about. */
export async function interlockTies(loaders: Loaders, { node, list, params }: InterlockEdgeValue, args: PageArgs) {
  const request = pageRequest(args);
  const rows = await loaders.list(list.ties[request.order], { ...params, ...request.params }, node.id);
  return toPage(
    rows,
    request,
    ({ sort, tie }) => ({ sort, id: tie }),
    (row, cursor) => {
      loaders.entity.prime(row.id, row);
      const direction = row.subject === node.id ? ('FORWARD' as const) : ('BACKWARD' as const);
      return { cursor, node: row, direction, tie: tieValue(row) };
    },
    () => loaders.count(list.ties.count, params, node.id),
  );
}
