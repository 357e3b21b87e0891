import { cypher, type Fragment, type Statement, statement } from '../cypher.ts';
import { ARTICLE_COLUMNS, type ArticleColumns, ORDERS } from './columns.ts';

export type ArticleRow = ArticleColumns & { readonly parent: string };

export interface ArticleList {
  readonly ascending: Statement<ArticleRow>;
  readonly descending: Statement<ArticleRow>;
  readonly count: Statement<{ readonly parent: string; readonly count: number }>;
}

function articleList(name: string, match: Fragment): ArticleList {
  const pages = ORDERS.map((order) =>
    statement<ArticleRow>(
      `${name} ${order.name}`,
      cypher`
        UNWIND $ids AS parent
        CALL (parent) {
          ${match}
          WHERE $afterSort IS NULL OR a.sort ${order.after} $afterSort
          RETURN DISTINCT a ORDER BY a.sort ${order.by} LIMIT $limit
        }
        RETURN parent, ${ARTICLE_COLUMNS}`,
    ),
  );
  const count = statement<{ parent: string; count: number }>(
    `${name} count`,
    cypher`UNWIND $ids AS parent CALL (parent) { ${match} RETURN count(DISTINCT a) AS count } RETURN parent, count`,
  );
  return Object.freeze({ ascending: pages[0]!, descending: pages[1]!, count });
}

export const articlesOfEntity = articleList(
  'articles of entities',
  cypher`MATCH (:Entity {id: parent})<-[:REFERS_TO]-(:Mention)-[:IN]->(a:Article)`,
);
export const allArticles = articleList('articles', cypher`MATCH (a:Article)`);
export const articlesById = statement<ArticleColumns>(
  'articles by id',
  cypher`UNWIND $ids AS id MATCH (a:Article {id: id}) RETURN ${ARTICLE_COLUMNS}`,
);
