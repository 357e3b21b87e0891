import { type ClaimKind, kindSpec } from './kinds.ts';
import type { Validity } from './validity.ts';
import type { Assertion } from './values.ts';

/** What a tie needs to know of a claim; ends are canonical entities. */
export interface TieClaim extends Validity {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly subject: string;
  readonly object: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly assertion: Assertion;
  /** Equal for an article and its reprints. */
  readonly source: string;
  readonly sort: string;
  readonly qualifierNames: readonly string[];
  readonly qualifierValues: readonly string[];
  /** Fillers of the roles that ties carry. */
  readonly roleNames: readonly string[];
  readonly roleEntities: readonly string[];
}

/** One way a claim bears on a tie: directly, or through a group that the end belongs to. */
interface Support {
  readonly claim: TieClaim;
  readonly through: string;
}

/** A tie: its ends, and what its claims say, claim by claim at the same place of each list. */
export interface Tie {
  readonly kind: ClaimKind;
  readonly subject: string;
  readonly object: string;
  readonly props: TieProps;
}

export interface TieProps {
  readonly claimIds: readonly string[];
  /** Group through which a claim holds; empty for the claim's own ends. */
  readonly through: readonly string[];
  readonly since: readonly string[];
  readonly until: readonly string[];
  readonly fromEarliest: readonly number[];
  readonly fromLatest: readonly number[];
  readonly toEarliest: readonly number[];
  readonly toLatest: readonly number[];
  readonly claimCount: number;
  readonly articleCount: number;
  /** Qualifiers and role fillers by name, as the registry marks them; several fillers are parted by a blank. */
  readonly [carried: string]: readonly string[] | readonly number[] | number;
}

export const tieKey = (kind: ClaimKind, subject: string, object: string): string => `${kind} ${subject} ${object}`;

/** Names of the lists of a kind's ties that come from qualifiers and roles. */
export function carriedNames(kind: ClaimKind): string[] {
  const { qualifiers = {}, roles = {} } = kindSpec(kind);
  return [...Object.entries(qualifiers), ...Object.entries(roles)]
    .filter(([, spec]) => spec.onTie)
    .map(([name]) => name);
}

/**
 * The ends of every tie that a claim bears on, given the members of groups. Members stand in for a group at one end at a
 * time: four teams that help four counties need not each help every county.
 */
export function tieEnds(
  { kind, subject, object }: Pick<TieClaim, 'kind' | 'subject' | 'object'>,
  membersOf: (group: string) => readonly string[],
): { subject: string; object: string; through: string }[] {
  const { inherited, symmetric } = kindSpec(kind);
  const ends = [{ subject, object, through: '' }];
  if (inherited) {
    for (const member of membersOf(subject)) ends.push({ subject: member, object, through: subject });
    for (const member of membersOf(object)) ends.push({ subject, object: member, through: object });
  }
  return ends
    .filter((end) => end.subject !== end.object)
    .map((end) => (symmetric && end.object < end.subject ? { ...end, subject: end.object, object: end.subject } : end));
}

/** All ties that follow from the claims: the definition of a tie. */
export function deriveTies(
  claims: Iterable<TieClaim>,
  membersOf: (group: string) => readonly string[],
): Map<string, Tie> {
  const supports = new Map<string, { kind: ClaimKind; subject: string; object: string; list: Support[] }>();
  for (const claim of claims) {
    for (const { subject, object, through } of tieEnds(claim, membersOf)) {
      const key = tieKey(claim.kind, subject, object);
      const entry = supports.get(key);
      if (entry) entry.list.push({ claim, through });
      else supports.set(key, { kind: claim.kind, subject, object, list: [{ claim, through }] });
    }
  }
  return new Map([...supports].map(([key, { list, ...ends }]) => [key, { ...ends, props: propsOf(ends.kind, list) }]));
}

function propsOf(kind: ClaimKind, list: readonly Support[]): TieProps {
  // A claim that holds directly and through a group counts once, directly.
  const byClaim = new Map<string, Support>();
  for (const support of list) {
    const known = byClaim.get(support.claim.id);
    if (!known || support.through.length < known.through.length) byClaim.set(support.claim.id, support);
  }
  const supports = [...byClaim.values()].sort((a, b) => (a.claim.sort < b.claim.sort ? -1 : 1));
  const claims = supports.map(({ claim }) => claim);
  const carried = carriedNames(kind).map((name) => [name, claims.map((claim) => carriedValue(claim, name))] as const);
  return {
    claimIds: claims.map(({ id }) => id),
    through: supports.map(({ through }) => through),
    since: claims.map(({ since }) => since ?? ''),
    until: claims.map(({ until }) => until ?? ''),
    fromEarliest: claims.map(({ fromEarliest }) => fromEarliest),
    fromLatest: claims.map(({ fromLatest }) => fromLatest),
    toEarliest: claims.map(({ toEarliest }) => toEarliest),
    toLatest: claims.map(({ toLatest }) => toLatest),
    claimCount: claims.length,
    articleCount: new Set(claims.map(({ source }) => source)).size,
    ...Object.fromEntries(carried),
  };
}

function carriedValue(claim: TieClaim, name: string): string {
  const at = claim.qualifierNames.indexOf(name);
  if (at !== -1) return claim.qualifierValues[at]!;
  return claim.roleEntities.filter((_, i) => claim.roleNames[i] === name).join(' ');
}
