import type { EntityColumns } from '../../graph/read/columns.ts';
import { parts } from '../../graph/read/places.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import type { PartArgs } from '../args.ts';
import { type Page, pageRequest, toPage } from '../paging.ts';

export async function partPage(
  loaders: Loaders,
  place: string,
  args: PartArgs,
): Promise<Page<{ cursor: string; node: EntityColumns }>> {
  const request = pageRequest(args);
  const filter = { types: args.types ?? null };
  const rows = await loaders.list(parts[request.order], { ...filter, ...request.params }, place);
  return toPage(
    rows,
    request,
    ({ sort, id }) => ({ sort, id }),
    (node, cursor) => ({ cursor, node }),
    async () => (await loaders.list(parts.count, filter, place))[0]?.count ?? 0,
  );
}
