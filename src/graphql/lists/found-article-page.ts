import type { ArticleColumns } from '../../graph/read/columns.ts';
import { type ArticleOrder, articlesFound } from '../../graph/read/find-articles.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import type { PageArgs } from '../args.ts';
import { type Page, pageRequest } from '../paging.ts';
import { type ArticleWhere, articleParams } from '../where/article-where.ts';
import { orderedPage } from './ordered-page.ts';

interface ArticleRequest extends PageArgs {
  readonly where?: ArticleWhere | null;
  readonly orderBy?: ArticleOrder | null;
  readonly direction?: 'ASC' | 'DESC' | null;
}

/** A page of the articles that a condition chooses, in the order asked for. */
export async function foundArticlePage(
  loaders: Loaders,
  { where, orderBy, direction, ...args }: ArticleRequest,
): Promise<Page<{ cursor: string; node: ArticleColumns }>> {
  const request = pageRequest(args);
  const asked = await articleParams(loaders, where ?? {});
  const [list, start] = asked.about
    ? [articlesFound.about, asked.about[0]!]
    : asked.within
      ? [articlesFound.within, asked.within]
      : [articlesFound.all, ''];
  const params = { ...asked, start, orderBy: orderBy ?? 'PUBLISHED' };
  const backward = request.order === 'descending';
  const way = (direction === 'DESC') === backward ? 'ascending' : 'descending';
  const rows = await loaders.run(list[way], { ...params, ...request.params });
  return orderedPage(
    rows,
    request,
    ({ place, id }) => ({ sort: place, id }),
    (node, cursor) => ({ cursor, node }),
    async () => (await loaders.run(list.count, params))[0]?.count ?? 0,
  );
}
