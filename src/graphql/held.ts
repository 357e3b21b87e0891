import { AppError } from '../errors.ts';
import { parsePartialDate } from '../model/partial-date.ts';
import type { Certainty } from './args.ts';

/** The as-of arguments as parameters of a statement. */
export interface HeldParams {
  readonly from: number | null;
  readonly to: number | null;
  readonly certain: boolean;
}

export function heldParams(asOf: string | null | undefined, certainty: Certainty | null | undefined): HeldParams {
  const certain = certainty === 'CERTAIN';
  if (asOf === undefined || asOf === null) return { from: null, to: null, certain };
  const day = parsePartialDate(asOf);
  if (day === null) throw new AppError('INVALID_INPUT', `"${asOf}" is no date; expected YYYY, YYYY-MM or YYYY-MM-DD`);
  return { from: day.earliest, to: day.latest, certain };
}
