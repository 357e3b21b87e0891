import { cypher, type Fragment, type Statement, statement } from '../cypher.ts';
import { ARTICLE_COLUMNS, type ArticleColumns, ORDERS } from './columns.ts';

/** What articles can be sorted by; equals follow the order of publication. */
export const ARTICLE_ORDERS = ['PUBLISHED', 'TITLE', 'PUBLISHER', 'CLAIMS'] as const;
export type ArticleOrder = (typeof ARTICLE_ORDERS)[number];

/** An article at its place in the list. */
export type FoundArticle = ArticleColumns & { readonly place: string };

export interface ArticleSearch {
  readonly ascending: Statement<FoundArticle>;
  readonly descending: Statement<FoundArticle>;
  readonly count: Statement<{ readonly count: number }>;
}

/** Something `x` that lies in $within or is located there: walked upward, as a province holds tens of thousands. */
const inside = (x: Fragment): Fragment => cypher`EXISTS {
  MATCH (${x})-[:LOCATED_IN*0..1]->(p)-[:WITHIN*0..6]->(place) WHERE place.id = $within }`;

/** A claim of one of $kinds; where entities or a place are given, one that is about them. */
const SAYS = cypher`EXISTS {
  MATCH (a)<-[:IN]-(c:Claim) WHERE c.kind IN $kinds
    AND ($about IS NULL OR all(id IN $about WHERE EXISTS { MATCH (c)-[:SUBJECT|OBJECT|ROLE]->(e) WHERE e.id = id }))
    AND ($within IS NULL OR EXISTS { MATCH (c)-[:SUBJECT|OBJECT|ROLE]->(x) WHERE ${inside(cypher`x`)} }) }`;

/** A day that an article counts for: the first of the month or year where no more is stated. */
const DAY = cypher`left(a.publishedOn + '-01-01', 10)`;

const FILTER = cypher`($publishers IS NULL OR a.publisher IN $publishers)
  AND ($title IS NULL OR toLower(a.title) CONTAINS toLower($title))
  AND ($publishedAfter IS NULL OR ${DAY} > $publishedAfter) AND ($publishedBefore IS NULL OR ${DAY} < $publishedBefore)
  AND ($about IS NULL OR all(id IN $about WHERE EXISTS { MATCH (a)<-[:IN]-(:Mention)-[:REFERS_TO]->(e) WHERE e.id = id }))
  AND ($within IS NULL OR EXISTS { MATCH (a)<-[:IN]-(:Mention)-[:REFERS_TO]->(x) WHERE ${inside(cypher`x`)} })
  AND ($kinds IS NULL OR ${SAYS})`;

const PLACE = cypher`CASE $orderBy
  WHEN 'TITLE' THEN a.title + ' '
  WHEN 'PUBLISHER' THEN coalesce(a.publisher, '') + ' '
  WHEN 'CLAIMS' THEN right('0000000' + toString(COUNT { (a)<-[:IN]-(:Claim) }), 8) + ' '
  ELSE '' END + a.sort`;

function articleSearch(name: string, match: Fragment): ArticleSearch {
  const chosen = cypher`${match} WITH DISTINCT a WHERE ${FILTER}`;
  const [ascending, descending] = ORDERS.map((order) =>
    statement<FoundArticle>(
      `${name} ${order.name}`,
      cypher`
        ${chosen}
        WITH a, ${PLACE} AS place
        WHERE $afterSort IS NULL OR place ${order.after} $afterSort
        RETURN ${ARTICLE_COLUMNS}, place ORDER BY place ${order.by} LIMIT $limit`,
    ),
  );
  const count = statement<{ count: number }>(`${name} count`, cypher`${chosen} RETURN count(a) AS count`);
  return Object.freeze({ ascending: ascending!, descending: descending!, count });
}

/** The search starts from what narrows it most; one text for each start. */
export const articlesFound = Object.freeze({
  about: articleSearch(
    'articles found by entity',
    cypher`MATCH (:Entity {id: $start})<-[:REFERS_TO]-(:Mention)-[:IN]->(a:Article)`,
  ),
  within: articleSearch(
    'articles found by place',
    cypher`
      MATCH (:Entity {id: $start})<-[:WITHIN*0..6]-(p)
      MATCH (p)<-[:LOCATED_IN*0..1]-(x)<-[:REFERS_TO]-(:Mention)-[:IN]->(a:Article)`,
  ),
  all: articleSearch('articles found', cypher`MATCH (a:Article) WHERE a.sort > $start`),
});
