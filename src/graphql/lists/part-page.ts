import { parts } from '../../graph/read/places.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import type { PartArgs } from '../args.ts';
import { pageRequest, toPage } from '../paging.ts';
import { prepared } from '../prepared.ts';
import type { Selected } from '../selection.ts';
import { briefPage, isBriefList, isFirstPage } from './brief-page.ts';

const askedOf = prepared((args: PartArgs, info: Selected) => {
  const request = pageRequest(args);
  const filter = { types: args.types ?? null };
  const brief = isFirstPage(request) && isBriefList(info);
  const params = brief ? { ...filter, limit: request.params.limit } : { ...filter, ...request.params };
  return { request, filter, brief, params: Object.freeze(params) };
});

export async function partPage(loaders: Loaders, place: string, args: PartArgs, info: Selected) {
  const { request, filter, brief, params } = askedOf(args, info);
  const count = () => loaders.count(parts.count, filter, place);
  if (brief) {
    const rows = await loaders.list(parts.brief, params, place);
    return briefPage(rows, request, (node) => ({ node }), count);
  }
  const rows = await loaders.list(parts[request.order], params, place);
  return toPage(
    rows,
    request,
    ({ sort, id }) => ({ sort, id }),
    (node, cursor) => ({ cursor, node }),
    count,
  );
}
