import type { ArticlePlan, ClaimRow, MentionRow } from '../article-plan.ts';
import type { ArticleState, HeldClaim } from './article-state.ts';

/** What must change so that the graph holds what the plan says. */
export interface ArticleDiff {
  readonly articleChanged: boolean;
  readonly addedMentions: readonly MentionRow[];
  readonly changedMentions: readonly MentionRow[];
  readonly removedMentions: readonly string[];
  readonly addedClaims: readonly ClaimRow[];
  readonly removedClaims: readonly string[];
  /** Claims that say the same, of which something else follows: from the article's date, or from the names in its text. */
  readonly changedClaims: readonly ClaimRow[];
  readonly unchangedClaims: number;
}

/** Compares the plan with the state; an article that is to go is an empty plan. Pure. */
export function diffArticle(
  plan: Pick<ArticlePlan, 'mentions' | 'claims'> & { readonly article: ArticlePlan['article'] | null },
  state: ArticleState,
): ArticleDiff {
  const held = new Map(state.mentions.map((mention) => [mention.id, mention]));
  const planned = new Set(plan.mentions.map(({ id }) => id));
  const heldClaims = new Map(state.claims.map((claim) => [claim.id, claim]));
  const kept = plan.claims.filter(({ id }) => heldClaims.has(id));
  const changedClaims = kept.filter((claim) => claimDiffers(claim, heldClaims.get(claim.id)!));
  const plannedClaims = new Set(plan.claims.map(({ id }) => id));
  return {
    articleChanged:
      plan.article === null ? state.article !== null : !state.article || differs(plan.article, state.article),
    addedMentions: plan.mentions.filter(({ id }) => !held.has(id)),
    changedMentions: plan.mentions.filter((mention) => held.has(mention.id) && differs(mention, held.get(mention.id)!)),
    removedMentions: [...held.keys()].filter((id) => !planned.has(id)),
    addedClaims: plan.claims.filter(({ id }) => !heldClaims.has(id)),
    removedClaims: [...heldClaims.keys()].filter((id) => !plannedClaims.has(id)),
    changedClaims,
    unchangedClaims: kept.length - changedClaims.length,
  };
}

export const isEmpty = (diff: ArticleDiff): boolean =>
  !diff.articleChanged &&
  [
    diff.addedMentions,
    diff.changedMentions,
    diff.removedMentions,
    diff.addedClaims,
    diff.removedClaims,
    diff.changedClaims,
  ].every((list) => list.length === 0);

/** Figures and evidence are in the id. */
function claimDiffers(
  { fillers, figures: _figures, evidence: _evidence, ...props }: ClaimRow,
  held: HeldClaim,
): boolean {
  const told = (list: ClaimRow['fillers']) =>
    list.map(({ role, order, mention, as }) => [role, order, mention, as ?? null]);
  return differs(props, held) || differs(told(fillers), told(held.fillers));
}

/** Properties that are null in the plan are absent in the graph. */
function differs(planned: object, held: object): boolean {
  return Object.entries(planned).some(
    ([name, value]) =>
      JSON.stringify(value ?? null) !== JSON.stringify((held as Record<string, unknown>)[name] ?? null),
  );
}
