import type { ClaimRow } from '../graph/article-plan.ts';
import { fieldChanges } from './field-changes.ts';
import { tellClaim } from './told-claim.ts';

/**
 * A claim that went and one that came are one claim that changed where kind and both ends are the same and their evidence
 * overlaps. Among several such, the two that differ in the fewest things go together.
 */
export function pairClaims(removed: readonly ClaimRow[], added: readonly ClaimRow[]) {
  const names = new Map<string, string>();
  const byEnds = new Map<string, ClaimRow[]>();
  for (const claim of added) byEnds.set(endsOf(claim), [...(byEnds.get(endsOf(claim)) ?? []), claim]);
  const candidates = removed.flatMap((from) =>
    (byEnds.get(endsOf(from)) ?? [])
      .filter((to) => overlap(from, to))
      .map((to) => ({
        from,
        to,
        distance: fieldChanges(tellClaim(from, names).fields, tellClaim(to, names).fields).length,
      })),
  );
  const paired = new Map<string, ClaimRow>();
  const taken = new Set<string>();
  for (const { from, to } of candidates.sort((a, b) => a.distance - b.distance)) {
    if (paired.has(from.id) || taken.has(to.id)) continue;
    paired.set(from.id, to);
    taken.add(to.id);
  }
  return {
    changed: removed.flatMap((from) => (paired.has(from.id) ? [[from, paired.get(from.id)!] as const] : [])),
    removed: removed.filter(({ id }) => !paired.has(id)),
    added: added.filter(({ id }) => !taken.has(id)),
  };
}

/** Mentions keep their ids as long as type, name and owner stay. */
const endsOf = ({ kind, fillers }: ClaimRow): string =>
  [kind, ...fillers.filter(({ role }) => role === 'SUBJECT' || role === 'OBJECT').map(({ mention }) => mention)].join(
    ' ',
  );

const overlap = (a: ClaimRow, b: ClaimRow): boolean =>
  a.evidence.some((one) => b.evidence.some((other) => one.start < other.end && other.start < one.end));
