import { claimedInsidePlaces, tiesInsidePlaces } from '../../graph/read/ties-inside.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import type { PageArgs } from '../args.ts';
import { pageRequest, toPage } from '../paging.ts';
import { canonicalTie } from '../where/canonical-where.ts';
import { isAboutClaims, tieParams } from '../where/tie-condition.ts';
import type { TieWhere } from '../where/tie-where.ts';
import { tieValue } from './tie-page.ts';

/** Ties of a place and of the places inside it. */
export async function tiesInsidePage(loaders: Loaders, place: string, args: PageArgs & TieWhere) {
  const request = pageRequest(args);
  const params = tieParams(await canonicalTie(loaders, args));
  const list = isAboutClaims(params) ? claimedInsidePlaces : tiesInsidePlaces;
  const rows = await loaders.list(list[request.order], { ...params, ...request.params }, place);
  return toPage(
    rows,
    request,
    ({ sort, tie }) => ({ sort, id: tie }),
    (row, cursor) => {
      loaders.entity.prime(row.id, row);
      const direction = row.id === row.object ? ('FORWARD' as const) : ('BACKWARD' as const);
      return { cursor, node: row, direction, tie: tieValue(row) };
    },
    async () => (await loaders.list(list.count, params, place))[0]?.count ?? 0,
  );
}
