import type { Params } from '../../graph/database.ts';
import type { TimeList, TimelineRow } from '../../graph/read/timeline.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import type { PageArgs } from '../args.ts';
import { pageRequest } from '../paging.ts';
import { claimValue } from '../types/claim.ts';
import { orderedPage } from './ordered-page.ts';

/** A page of claims in order of time; `more`: what an edge tells besides. */
export async function timePage<R extends TimelineRow, M extends object>(
  loaders: Loaders,
  list: TimeList<R>,
  args: PageArgs,
  params: Params,
  idOf: (row: R) => string,
  more: (row: R) => M,
) {
  const request = pageRequest(args);
  const rows = await loaders.run(list[request.order], { ...params, ...request.params });
  return orderedPage(
    rows,
    request,
    (row) => ({ sort: row.key, id: idOf(row) }),
    (row, cursor) => ({ cursor, node: claimValue(row), ...more(row) }),
    async () => (await loaders.run(list.count, params))[0]!.count,
  );
}
