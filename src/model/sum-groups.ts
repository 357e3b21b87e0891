import { compareDecimals } from './decimal.ts';
import { type Days, overlap, type StatedFigure, sumFigures } from './figures.ts';
import type { Assertion, Bound } from './values.ts';

/** A figure of a claim, with all that tells whether it may be added to others. */
export interface ClaimFigure extends StatedFigure {
  readonly id: string;
  readonly claim: string;
  readonly subject: string;
  readonly object: string;
  readonly days: Days;
  readonly assertion: Assertion;
  readonly source: string;
  /** What tells apart several payments between the same two: purpose, instrument. */
  readonly topic: string;
  readonly publishedOn: string | null;
}

/** Why a figure is not in a sum. */
export type LeftOutReason = 'PLANNED' | 'SAID_AGAIN' | 'RIVAL' | 'IN_GROUP_TOTAL';

export interface LeftOut<F> {
  readonly figure: F;
  readonly reason: LeftOutReason;
  /** The figure that stands in the sum instead, where there is one. */
  readonly instead: F | null;
}

export interface SumGroup<F> {
  readonly key: string;
  readonly figures: readonly F[];
  readonly leftOut: readonly LeftOut<F>[];
  readonly total: string;
  readonly bound: Bound;
}

/**
 * Sums figures group by group. A group holds one measure, one unit and one scope. A figure stands out of the sum where it is only planned; where a
 * later source tells the same payment again, with the same or another value; and where its receiver belongs to a group whose total is in the sum.
 */
export function sumGroups<F extends ClaimFigure>(
  figures: readonly F[],
  keyOf: (figure: F) => string,
  groupsOf: (entity: string) => readonly string[],
): SumGroup<F>[] {
  const groups = new Map<string, F[]>();
  for (const figure of figures) {
    const key = JSON.stringify([keyOf(figure), figure.measure, figure.unit, figure.scope]);
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return [...groups].map(([key, list]) => ({ key, ...sumOne(list, groupsOf) }));
}

function sumOne<F extends ClaimFigure>(list: readonly F[], groupsOf: (entity: string) => readonly string[]) {
  const added: F[] = [];
  const leftOut: LeftOut<F>[] = [];
  // Latest source first: what it says of a payment stands for what earlier ones said.
  const ordered = [...list].sort(
    (a, b) => (b.publishedOn ?? '').localeCompare(a.publishedOn ?? '') || a.id.localeCompare(b.id),
  );
  for (const figure of ordered) {
    const out = reasonToLeaveOut(figure, added, groupsOf);
    if (out === null) added.push(figure);
    else leftOut.push({ figure, ...out });
  }
  return { figures: added, leftOut, ...sumFigures(added) };
}

function reasonToLeaveOut<F extends ClaimFigure>(
  figure: F,
  added: readonly F[],
  groupsOf: (entity: string) => readonly string[],
): { reason: LeftOutReason; instead: F | null } | null {
  if (figure.assertion === 'PLANNED') return { reason: 'PLANNED', instead: null };
  const groups = new Set(groupsOf(figure.object));
  for (const other of added) {
    if (other.subject !== figure.subject || !overlap(figure.days, other.days)) continue;
    if (other.object === figure.object && other.topic === figure.topic && other.source !== figure.source) {
      return { reason: compareDecimals(other.value, figure.value) === 0 ? 'SAID_AGAIN' : 'RIVAL', instead: other };
    }
    if (groups.has(other.object) && other.topic === figure.topic) return { reason: 'IN_GROUP_TOTAL', instead: other };
    if (groupsOf(other.object).includes(figure.object) && other.topic === figure.topic)
      return { reason: 'IN_GROUP_TOTAL', instead: other };
  }
  return null;
}
