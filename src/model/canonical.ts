import type { EntityType } from './entity-types.ts';
import { normaliseName } from './normalise-name.ts';

/** What decides which of several entities that are one stands for all of them. */
export interface ClusterMember {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly code: string | null;
  readonly isGroup: boolean;
  readonly unsure: boolean;
}

/**
 * The one that stands for all: a division of the national table; else one that is told apart; else the fullest name; else the
 * smallest id. It rests on what the members are, so neither the order of imports nor the time of a judgement can change it.
 */
export function canonicalOf<T extends ClusterMember>(members: readonly T[]): T {
  return members.reduce((best, member) => (compare(member, best) < 0 ? member : best));
}

function compare(a: ClusterMember, b: ClusterMember): number {
  return (
    Number(b.code !== null) - Number(a.code !== null) ||
    Number(a.unsure) - Number(b.unsure) ||
    [...normaliseName(b.name)].length - [...normaliseName(a.name)].length ||
    (a.id < b.id ? -1 : 1)
  );
}
