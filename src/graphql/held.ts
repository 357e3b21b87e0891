import { AppError } from '../errors.ts';
import { EVER_AFTER, EVER_BEFORE, parsePartialDate } from '../model/partial-date.ts';
import type { Certainty } from './args.ts';

/** The as-of arguments as parameters of a statement. */
export interface HeldParams {
  readonly from: number | null;
  readonly to: number | null;
  readonly certain: boolean;
}

interface During {
  readonly asOf?: string | null | undefined;
  readonly since?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly certainty?: Certainty | null | undefined;
}

/** As of a date, or at some time in a stretch of it that may be open at one end. */
export function heldDuring({ asOf, since, until, certainty }: During): HeldParams {
  if (!since && !until) return heldParams(asOf, certainty);
  if (asOf) throw new AppError('INVALID_INPUT', 'Expected asOf, or since and until, but not both');
  return { ...stretch(since, until), certain: certainty === 'CERTAIN' };
}

const stretch = (from: string | null | undefined, to: string | null | undefined) => ({
  from: from ? parsePartialDate(from)!.earliest : EVER_BEFORE,
  to: to ? parsePartialDate(to)!.latest : EVER_AFTER,
});

/** The days of a stretch of time that may be open at one end, both ends included. */
export function periodDays(
  name: string,
  { from, to }: { readonly from?: string | null; readonly to?: string | null },
): { readonly from: number; readonly to: number } {
  if (!from && !to) throw new AppError('INVALID_INPUT', `${name} is empty; expected from, to or both`);
  const days = stretch(from, to);
  if (days.from > days.to) throw new AppError('INVALID_INPUT', `${name}: ${from} is after ${to}`);
  return days;
}

/** The same where both may be asked at once: the date in a stretch of its own. */
export function heldBoth({ asOf, since, until, certainty }: During) {
  if (!asOf) return { ...heldDuring({ since, until, certainty }), heldFrom: null, heldTo: null };
  return {
    ...heldParams(asOf, certainty),
    heldFrom: since ? parsePartialDate(since)!.earliest : null,
    heldTo: until ? parsePartialDate(until)!.latest : null,
  };
}

export function heldParams(asOf: string | null | undefined, certainty: Certainty | null | undefined): HeldParams {
  const certain = certainty === 'CERTAIN';
  if (asOf === undefined || asOf === null) return { from: null, to: null, certain };
  const day = parsePartialDate(asOf);
  if (day === null) throw new AppError('INVALID_INPUT', `"${asOf}" is no date; expected YYYY, YYYY-MM or YYYY-MM-DD`);
  return { from: day.earliest, to: day.latest, certain };
}
