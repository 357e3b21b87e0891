import type { ArticleRow, MentionRow } from '../article-plan.ts';
import { cypher, statement } from '../cypher.ts';
import type { Reader } from '../database.ts';

/** What the graph holds of one article. */
export interface ArticleState {
  readonly article: Partial<ArticleRow> | null;
  readonly mentions: readonly MentionRow[];
  readonly claims: readonly { readonly id: string; readonly kind: string }[];
}

const article = statement<{ article: Partial<ArticleRow> }>(
  'article to replace',
  cypher`MATCH (a:Article {id: $article}) RETURN a {.*} AS article`,
);
const mentions = statement<{ mention: MentionRow }>(
  'mentions to replace',
  cypher`
    MATCH (m:Mention)-[:IN]->(:Article {id: $article})
    MATCH (j:Judgement)-[:ON]->(m)
    RETURN m {.*, judgement: j.id, verdict: j.verdict, method: j.method, reason: j.reason, candidates: j.candidates} AS mention`,
);
const claims = statement<{ id: string; kind: string }>(
  'claims to replace',
  cypher`MATCH (c:Claim)-[:IN]->(:Article {id: $article}) RETURN c.id AS id, c.kind AS kind`,
);

export async function readArticleState(transaction: Reader, id: string): Promise<ArticleState> {
  const [row] = await transaction.run(article, { article: id });
  return {
    article: row?.article ?? null,
    mentions: (await transaction.run(mentions, { article: id })).map(({ mention }) => mention),
    claims: await transaction.run(claims, { article: id }),
  };
}
