import { addDecimals, compareDecimals } from './decimal.ts';
import { EVER_AFTER, EVER_BEFORE, parsePartialDate } from './partial-date.ts';
import type { Bound, Scope } from './values.ts';

/** A figure with what it takes to tell whether it may be added to another, or contradicts it. */
export interface StatedFigure {
  readonly measure: string;
  readonly value: string;
  readonly unit: string;
  readonly bound: Bound;
  readonly scope: Scope;
}

/** What can be said of a sum from what is said of its parts. */
export function boundOfSum(bounds: readonly Bound[]): Bound {
  const kinds = new Set(bounds);
  kinds.delete('EXACT');
  if (kinds.size === 0) return 'EXACT';
  if (kinds.size === 1) return [...kinds][0]!;
  const below = kinds.has('JUST_UNDER') || kinds.has('AT_MOST');
  if (below && !kinds.has('AT_LEAST') && !kinds.has('APPROXIMATE')) return 'AT_MOST';
  return 'APPROXIMATE';
}

/** The sum of figures of one measure, unit and scope. */
export function sumFigures(figures: readonly StatedFigure[]): { readonly total: string; readonly bound: Bound } {
  return {
    total: addDecimals(figures.map(({ value }) => value)),
    bound: boundOfSum(figures.map(({ bound }) => bound)),
  };
}

/** Can both be true of one thing? Vague ones are near their value; 余 and 多 leave the upper side open. */
export function compatible(a: StatedFigure, b: StatedFigure): boolean {
  const order = compareDecimals(a.value, b.value);
  if (order === 0) return true;
  const [low, high] = order < 0 ? [a, b] : [b, a];
  return (
    low.bound === 'AT_LEAST' ||
    high.bound === 'AT_MOST' ||
    high.bound === 'JUST_UNDER' ||
    low.bound === 'APPROXIMATE' ||
    high.bound === 'APPROXIMATE'
  );
}

/** From the first to the last day that something can cover. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

export function daysOf(since: string | null, until: string | null): Days {
  return {
    from: since ? parsePartialDate(since)!.earliest : EVER_BEFORE,
    to: until ? parsePartialDate(until)!.latest : EVER_AFTER,
  };
}

export const overlap = (a: Days, b: Days): boolean => a.from <= b.to && b.from <= a.to;
