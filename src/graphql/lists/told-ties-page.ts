import { EntitySelection } from '../../graph/read/select-entities.ts';
import type { ToldTies } from '../../graph/read/told-ties.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import type { PageArgs } from '../args.ts';
import { pageRequest, toPage } from '../paging.ts';
import { tieValue } from '../tie-value.ts';
import { canonicalTie } from '../where/canonical-where.ts';
import { Budget } from '../where/conditions.ts';
import { isAboutClaims, tieTest } from '../where/tie-condition.ts';
import type { TieWhere } from '../where/tie-where.ts';

/** Ties of an entity, or of a place and the places inside it, by whatever can be asked of a tie. */
export async function toldTiesPage(loaders: Loaders, lists: ToldTies, id: string, args: PageArgs, where: TieWhere) {
  const request = pageRequest(args);
  const asked = tieTest(await canonicalTie(loaders, where), new Budget(), 1);
  const { params } = await new EntitySelection(loaders).answered(asked);
  const list = isAboutClaims(params) ? lists.claimed : lists.told;
  const rows = await loaders.list(list[request.order], { ...params, ...request.params }, id);
  return toPage(
    rows,
    request,
    ({ sort, tie }) => ({ sort, id: tie }),
    (row, cursor) => {
      loaders.entity.prime(row.id, row);
      const direction = row.id === row.object ? ('FORWARD' as const) : ('BACKWARD' as const);
      return { cursor, node: row, direction, tie: tieValue(row) };
    },
    async () => (await loaders.list(list.count, params, id))[0]?.count ?? 0,
  );
}
