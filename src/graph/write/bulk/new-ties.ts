import { deriveTies, type Tie, type TieClaim, tieEnds } from '../../../model/derive-ties.ts';
import type { BulkRows } from './bulk-rows.ts';

/** The ties that follow from new claims, as far as these alone tell them, and the claims that need a look at the graph. */
export interface NewTies {
  readonly ties: readonly Tie[];
  readonly others: readonly string[];
}

/**
 * Nothing was told of an entity that no mention referred to, as of most divisions, so a tie with such a `fresh` one at its end
 * follows from the new claims alone. Two kinds of claims bear on more: those between entities that articles told of before,
 * and those about a group that they told of. Pure.
 */
export function newTies({ articles, entities, mentions, claims }: BulkRows, fresh: ReadonlySet<string>): NewTies {
  const sources = new Map(articles.map(({ id, textSha256 }) => [id, textSha256]));
  const entityOf = new Map(mentions.map(({ id, entityId }) => [id, entityId]));
  const groups = new Set(entities.filter(({ isGroup }) => isGroup).map(({ id }) => id));
  const told = claims.map(({ article, fillers, ...claim }): TieClaim => {
    const inOrder = fillers.toSorted((a, b) => a.order - b.order);
    const filler = (wanted: string) => entityOf.get(inOrder.find(({ role }) => role === wanted)!.mention)!;
    const roles = inOrder.filter(({ role }) => role !== 'SUBJECT' && role !== 'OBJECT');
    return {
      ...claim,
      subject: filler('SUBJECT'),
      object: filler('OBJECT'),
      source: sources.get(article)!,
      roleNames: roles.map(({ role }) => role),
      roleEntities: roles.map(({ mention }) => entityOf.get(mention)!),
    };
  });
  const membersOf = membersIn(told, groups);
  const known = (id: string) => !fresh.has(id);
  const others = told.filter(
    (claim) =>
      [claim.subject, claim.object].some((end) => groups.has(end) && known(end)) ||
      tieEnds(claim, membersOf).some(({ subject, object }) => known(subject) && known(object)),
  );
  const ties = [...deriveTies(told, membersOf).values()];
  return {
    ties: ties.filter(({ subject, object }) => !known(subject) || !known(object)),
    others: others.map(({ id }) => id),
  };
}

function membersIn(claims: readonly TieClaim[], groups: ReadonlySet<string>): (group: string) => readonly string[] {
  const members = new Map<string, Set<string>>();
  for (const { kind, assertion, subject, object } of claims) {
    if (kind !== 'MEMBER_OF' || assertion === 'PLANNED' || !groups.has(object) || subject === object) continue;
    members.set(object, (members.get(object) ?? new Set()).add(subject));
  }
  return (group) => [...(members.get(group) ?? [])];
}
