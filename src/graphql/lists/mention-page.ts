import { type MentionColumns, mentionsOfEntity } from '../../graph/read/mentions.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import type { PageArgs } from '../args.ts';
import { type Page, pageRequest, toPage } from '../paging.ts';

export async function mentionPage(
  loaders: Loaders,
  entity: string,
  args: PageArgs,
): Promise<Page<{ cursor: string; node: MentionColumns }>> {
  const request = pageRequest(args);
  const rows = await loaders.list(mentionsOfEntity[request.order], request.params, entity);
  return toPage(
    rows,
    request,
    ({ mentionSort, id }) => ({ sort: mentionSort, id }),
    (node, cursor) => ({ cursor, node }),
    () => loaders.count(mentionsOfEntity.count, {}, entity),
  );
}
