import type { ArticlePlan, ClaimRow, MentionRow } from '../article-plan.ts';
import type { ArticleState } from './article-state.ts';

/** What must change so that the graph holds what the plan says. */
export interface ArticleDiff {
  readonly articleChanged: boolean;
  readonly addedMentions: readonly MentionRow[];
  readonly changedMentions: readonly MentionRow[];
  readonly removedMentions: readonly string[];
  readonly addedClaims: readonly ClaimRow[];
  readonly removedClaims: readonly string[];
  readonly unchangedClaims: number;
}

/** Compares the plan with the state; an article that is to go is an empty plan. Pure. */
export function diffArticle(
  plan: Omit<ArticlePlan, 'article'> & { article: ArticlePlan['article'] | null },
  state: ArticleState,
): ArticleDiff {
  const held = new Map(state.mentions.map((mention) => [mention.id, mention]));
  const planned = new Set(plan.mentions.map(({ id }) => id));
  const heldClaims = new Set(state.claims.map(({ id }) => id));
  const plannedClaims = new Set(plan.claims.map(({ id }) => id));
  return {
    articleChanged:
      plan.article === null ? state.article !== null : !state.article || differs(plan.article, state.article),
    addedMentions: plan.mentions.filter(({ id }) => !held.has(id)),
    changedMentions: plan.mentions.filter((mention) => held.has(mention.id) && differs(mention, held.get(mention.id)!)),
    removedMentions: [...held.keys()].filter((id) => !planned.has(id)),
    addedClaims: plan.claims.filter(({ id }) => !heldClaims.has(id)),
    removedClaims: [...heldClaims].filter((id) => !plannedClaims.has(id)),
    unchangedClaims: plan.claims.filter(({ id }) => heldClaims.has(id)).length,
  };
}

export const isEmpty = (diff: ArticleDiff): boolean =>
  !diff.articleChanged &&
  [diff.addedMentions, diff.changedMentions, diff.removedMentions, diff.addedClaims, diff.removedClaims].every(
    (list) => list.length === 0,
  );

/** Properties that are null in the plan are absent in the graph. */
function differs(planned: object, held: object): boolean {
  return Object.entries(planned).some(
    ([name, value]) =>
      JSON.stringify(value ?? null) !== JSON.stringify((held as Record<string, unknown>)[name] ?? null),
  );
}
