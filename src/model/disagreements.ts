import { decimalsApart } from './decimal.ts';
import { compatible, overlap } from './figures.ts';
import { groupBy } from './group-by.ts';
import type { ClaimFigure } from './sum-groups.ts';
import type { Validity } from './validity.ts';

/** VALUE: two sources give values that cannot both be true. PARTS: what one article states for parts does not add up to the total it states. */
export interface FigureDisagreement<F> {
  readonly type: 'VALUE' | 'PARTS';
  readonly figures: readonly F[];
  /** The stated total and what its parts add up to, for PARTS. */
  readonly detail: string;
  /** By how much. */
  readonly difference: string;
}

/** Pairs of figures of different sources on the same thing, for overlapping times, that cannot both be true. */
export function valueDisagreements<F extends ClaimFigure & { readonly kind: string }>(
  figures: readonly F[],
): FigureDisagreement<F>[] {
  const found: FigureDisagreement<F>[] = [];
  for (const list of groupBy(figures, (f) => [f.kind, f.subject, f.object, f.topic, f.measure, f.unit, f.scope])) {
    list.forEach((a, i) => {
      for (const b of list.slice(i + 1)) {
        if (a.source === b.source || a.assertion === 'PLANNED' || b.assertion === 'PLANNED') continue;
        if (overlap(a.days, b.days) && !compatible(a, b)) {
          const detail = `${a.value} and ${b.value} ${a.unit}`;
          found.push({ type: 'VALUE', figures: [a, b], detail, difference: decimalsApart(a.value, b.value) });
        }
      }
    });
  }
  return found;
}

/** A claim with its time, for comparing what sources say of when. */
export interface DatedClaim extends Validity {
  readonly id: string;
  readonly source: string;
  readonly since: string | null;
  readonly until: string | null;
  /** What tells several claims of one kind between the same two apart. */
  readonly topic: string;
}

/** Pairs of claims of different sources on the same thing whose stated beginnings, or ends, exclude each other. */
export function dateDisagreements<C extends DatedClaim>(
  claims: readonly C[],
): { readonly claims: readonly [C, C]; readonly detail: string }[] {
  const found: { claims: readonly [C, C]; detail: string }[] = [];
  for (const list of groupBy(claims, ({ topic }) => [topic])) {
    list.forEach((a, i) => {
      for (const b of list.slice(i + 1)) {
        if (a.source === b.source) continue;
        if (
          a.since &&
          b.since &&
          (a.fromLatest < b.fromEarliest || b.fromLatest < a.fromEarliest) &&
          a.until === null &&
          b.until === null
        ) {
          found.push({ claims: [a, b], detail: `since ${a.since} and since ${b.since}` });
        }
      }
    });
  }
  return found;
}
