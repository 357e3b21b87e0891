import type { ArticleRow, ClaimRow, FillerRow, MentionRow } from '../article-plan.ts';
import { cypher, statement } from '../cypher.ts';
import type { Reader } from '../database.ts';

/** A claim without what its id tells already. */
export type HeldClaim = Omit<ClaimRow, 'figures' | 'evidence'>;

/** What the graph holds of one article. */
export interface ArticleState {
  readonly article: Partial<ArticleRow> | null;
  readonly mentions: readonly MentionRow[];
  readonly claims: readonly HeldClaim[];
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
const claims = statement<{ claim: Omit<HeldClaim, 'fillers'>; fillers: FillerRow[] }>(
  'claims to replace',
  cypher`
    MATCH (c:Claim)-[:IN]->(:Article {id: $article})
    RETURN c {.*} AS claim,
      COLLECT { MATCH (c)-[n:NAMES]->(m) RETURN n {.role, .order, .as, mention: m.id} ORDER BY n.order } AS fillers`,
);

export async function readArticleState(transaction: Reader, id: string): Promise<ArticleState> {
  const [row] = await transaction.run(article, { article: id });
  return {
    article: row?.article ?? null,
    mentions: (await transaction.run(mentions, { article: id })).map(({ mention }) => mention),
    claims: (await transaction.run(claims, { article: id })).map(({ claim, fillers }) => ({ ...claim, fillers })),
  };
}
