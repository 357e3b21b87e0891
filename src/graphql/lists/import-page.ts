import type { ImportColumns, ImportList } from '../../graph/read/imports.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import type { PageArgs } from '../args.ts';
import { type Page, pageRequest, toPage } from '../paging.ts';

export async function importPage(
  loaders: Loaders,
  list: ImportList,
  parent: string,
  args: PageArgs,
): Promise<Page<{ cursor: string; node: ImportColumns }>> {
  const request = pageRequest(args);
  const rows = await loaders.list(list[request.order], request.params, parent);
  return toPage(
    rows,
    request,
    ({ sort, id }) => ({ sort, id }),
    (node, cursor) => ({ cursor, node }),
    () => loaders.count(list.count, {}, parent),
  );
}
