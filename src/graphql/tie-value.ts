import type { BriefTie, TieColumns } from '../graph/read/ties.ts';
import type { ClaimKind } from '../model/kinds.ts';
import { parsePartialDate } from '../model/partial-date.ts';

/** A tie as resolvers get it where nothing of its claims is selected. */
export interface BriefTieValue {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly subjectId: string;
  readonly objectId: string;
  readonly claimCount: number;
  readonly articleCount: number;
}

/** A tie as resolvers get it: ends by id, claims by id. */
export interface TieValue extends BriefTieValue {
  readonly since: string | null;
  readonly until: string | null;
  readonly claimIds: readonly string[];
  readonly groupIds: readonly string[];
}

export const briefTie = (row: BriefTie): BriefTieValue => ({
  id: row.tie,
  kind: row.kind,
  subjectId: row.subject,
  objectId: row.object,
  claimCount: row.claimCount,
  articleCount: row.articleCount,
});

export const isWholeTie = (row: BriefTie | TieColumns): row is TieColumns => 'claimIds' in row;

/** Earliest stated beginning, and the latest stated end where all have one. */
export function term(row: TieColumns, held: readonly number[]): { since: string | null; until: string | null } {
  const day = (text: string, side: 'earliest' | 'latest') => parsePartialDate(text)![side];
  const since = held.map((i) => row.since[i]!).filter(Boolean);
  const until = held.map((i) => row.until[i]!);
  const first = (texts: string[], side: 'earliest' | 'latest', sign: 1 | -1) =>
    texts.reduce((best, text) => (sign * day(text, side) < sign * day(best, side) ? text : best));
  return {
    since: since.length === 0 ? null : first(since, 'earliest', 1),
    until: until.length === 0 || until.includes('') ? null : first(until, 'latest', -1),
  };
}

export function tieValue(row: TieColumns): TieValue {
  const all = row.claimIds.map((_, i) => i);
  return {
    ...briefTie(row),
    ...term(row, all),
    claimIds: row.claimIds,
    groupIds: [...new Set(row.through)].filter((id) => id !== ''),
  };
}
