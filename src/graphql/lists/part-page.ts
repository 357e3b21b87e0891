import { parts } from '../../graph/read/places.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import type { PartArgs } from '../args.ts';
import { pageRequest, toPage } from '../paging.ts';
import type { Selected } from '../selection.ts';
import { briefPage, isBriefList, isFirstPage } from './brief-page.ts';

export async function partPage(loaders: Loaders, place: string, args: PartArgs, info: Selected) {
  const request = pageRequest(args);
  const filter = { types: args.types ?? null };
  const count = async () => (await loaders.list(parts.count, filter, place))[0]?.count ?? 0;
  if (isFirstPage(request) && isBriefList(info)) {
    const rows = await loaders.list(parts.brief, { ...filter, limit: request.params.limit }, place);
    return briefPage(rows, request, (node) => ({ node }), count);
  }
  const rows = await loaders.list(parts[request.order], { ...filter, ...request.params }, place);
  return toPage(
    rows,
    request,
    ({ sort, id }) => ({ sort, id }),
    (node, cursor) => ({ cursor, node }),
    count,
  );
}
