import { changeSort } from '../../graph/change-record.ts';
import { type ChangeColumns, type ChangeFilter, changes } from '../../graph/read/changes.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import type { PageArgs } from '../args.ts';
import { encodeCursor, type Page, pageRequest } from '../paging.ts';
import { orderedPage } from './ordered-page.ts';

/** Beyond every change in either order. */
const BEYOND = { ascending: '', descending: ':' } as const;

/** In the order they were committed. */
export async function changePage(
  loaders: Loaders,
  filter: ChangeFilter,
  args: PageArgs,
): Promise<Page<{ cursor: string; node: ChangeColumns }>> {
  const request = pageRequest({ ...args, after: cursorOf(args.after), before: cursorOf(args.before) });
  const { order, params } = request;
  const afterSort = params.afterSort ?? BEYOND[order];
  const rows = await loaders.run(changes[order], { ...filter, afterSort, limit: params.limit });
  return orderedPage(
    rows,
    request,
    ({ sort, id }) => ({ sort, id }),
    (node, cursor) => ({ cursor, node }),
    async () => (await loaders.run(changes.count, { ...filter }))[0]!.count,
  );
}

/** A sequence stands for the cursor of its change, whether that passes the filter or not. */
const cursorOf = (place: string | null | undefined): string | null | undefined =>
  place && /^\d{1,15}$/.test(place) ? encodeCursor({ sort: changeSort(Number(place)), id: `change:${place}` }) : place;
