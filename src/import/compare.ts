import type { ArticlePlan, ClaimRow, MentionRow } from '../graph/article-plan.ts';
import { type FieldChange, fieldChanges } from './field-changes.ts';
import { pairClaims } from './pair-claims.ts';
import { mentionNames, type ToldClaim, tellClaim } from './told-claim.ts';

export interface ToldMention {
  readonly type: string;
  readonly name: string;
}

/** What is otherwise in one extraction of an article than in another. */
export interface Comparison {
  readonly article: readonly FieldChange[];
  readonly claims: {
    readonly added: readonly ToldClaim[];
    readonly removed: readonly ToldClaim[];
    readonly changed: readonly {
      readonly before: ToldClaim;
      readonly after: ToldClaim;
      readonly fields: readonly FieldChange[];
    }[];
    readonly unchanged: number;
  };
  readonly mentions: {
    readonly added: readonly ToldMention[];
    readonly removed: readonly ToldMention[];
    readonly changed: readonly (ToldMention & { readonly fields: readonly FieldChange[] })[];
    readonly unchanged: number;
  };
}

/** Compares two plans of one article; null: the article is not there. Pure. */
export function compare(before: ArticlePlan | null, after: ArticlePlan | null): Comparison {
  const old = before ?? NOTHING;
  const now = after ?? NOTHING;
  return {
    article: fieldChanges(articleFields(before), articleFields(after)),
    claims: compareClaims(old, now),
    mentions: compareMentions(old.mentions, now.mentions),
  };
}

export const isSame = ({ article, claims, mentions }: Comparison): boolean =>
  [article, claims.added, claims.removed, claims.changed, mentions.added, mentions.removed, mentions.changed].every(
    (list) => list.length === 0,
  );

type Rows = Pick<ArticlePlan, 'mentions' | 'claims'>;

const NOTHING: Rows = { mentions: [], claims: [] };

function compareClaims(old: Rows, now: Rows): Comparison['claims'] {
  const oldIds = new Set(old.claims.map(({ id }) => id));
  const nowIds = new Set(now.claims.map(({ id }) => id));
  const pairs = pairClaims(
    inOrder(old.claims.filter(({ id }) => !nowIds.has(id))),
    inOrder(now.claims.filter(({ id }) => !oldIds.has(id))),
  );
  const oldNames = mentionNames(old);
  const nowNames = mentionNames(now);
  return {
    added: pairs.added.map((claim) => tellClaim(claim, nowNames)),
    removed: pairs.removed.map((claim) => tellClaim(claim, oldNames)),
    changed: pairs.changed.map(([from, to]) => {
      const [before, after] = [tellClaim(from, oldNames), tellClaim(to, nowNames)];
      return { before, after, fields: fieldChanges(before.fields, after.fields) };
    }),
    unchanged: now.claims.filter(({ id }) => oldIds.has(id)).length,
  };
}

const inOrder = (claims: readonly ClaimRow[]) => [...claims].sort((a, b) => (a.sort < b.sort ? -1 : 1));

function compareMentions(old: readonly MentionRow[], now: readonly MentionRow[]): Comparison['mentions'] {
  const before = new Map(old.map((mention) => [mention.id, mention]));
  const after = new Set(now.map(({ id }) => id));
  const tell = ({ type, name }: MentionRow): ToldMention => ({ type, name });
  const kept = now.filter(({ id }) => before.has(id));
  const changed = kept
    .map((mention) => ({
      ...tell(mention),
      fields: fieldChanges(mentionFields(before.get(mention.id)!), mentionFields(mention)),
    }))
    .filter(({ fields }) => fields.length > 0);
  return {
    added: now.filter(({ id }) => !before.has(id)).map(tell),
    removed: old.filter(({ id }) => !after.has(id)).map(tell),
    changed,
    unchanged: kept.length - changed.length,
  };
}

function mentionFields({
  name,
  names,
  size,
  sizeBound,
  starts,
  ends,
  words,
  entityId,
  verdict,
  candidates,
}: MentionRow) {
  const used = (i: number) => (words[i] === name ? '' : ` ${words[i]}`);
  return {
    names: names.join('、'),
    size: size === null ? null : `${size} ${sizeBound}`,
    at: starts.map((start, i) => `${start}–${ends[i]}${used(i)}`).join(', '),
    means: verdict === 'SAME' ? entityId : `one of ${candidates.join(', ')}`,
  };
}

function articleFields(plan: ArticlePlan | null): Record<string, unknown> {
  if (plan === null) return {};
  const { id: _id, sort: _sort, ...shown } = plan.article;
  return shown;
}
