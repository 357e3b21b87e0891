import type { ArticlePlan, ClaimRow, EntityRow, MentionRow } from '../../article-plan.ts';

/** What several articles bring, together: rows as the statements of the bulk write take them. */
export interface BulkRows {
  readonly articles: readonly ArticlePlan['article'][];
  readonly entities: readonly EntityRow[];
  readonly mentions: readonly (MentionRow & { readonly article: string })[];
  readonly claims: readonly (ClaimRow & { readonly article: string })[];
}

export function bulkRows(plans: readonly ArticlePlan[]): BulkRows {
  const entities = new Map<string, EntityRow>();
  for (const row of plans.flatMap((plan) => plan.entities)) if (!entities.has(row.id)) entities.set(row.id, row);
  return {
    articles: plans.map(({ article }) => article),
    entities: [...entities.values()],
    mentions: plans.flatMap(({ article, mentions }) => mentions.map((row) => ({ ...row, article: article.id }))),
    claims: plans.flatMap(({ article, claims }) => claims.map((row) => ({ ...row, article: article.id }))),
  };
}
