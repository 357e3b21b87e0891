import { EVER_AFTER, EVER_BEFORE, parsePartialDate } from './partial-date.ts';
import type { Assertion, Ending } from './values.ts';

/** When a claim held: the days between which it began (from…) and between which it ended (to…), YYYYMMDD. */
export interface Validity {
  readonly fromEarliest: number;
  readonly fromLatest: number;
  readonly toEarliest: number;
  readonly toLatest: number;
}

export interface ValidityInput {
  readonly temporal: 'state' | 'event';
  readonly since?: string;
  readonly until?: string;
  readonly ending: Ending;
  readonly assertion: Assertion;
  /** Date of the article. */
  readonly publishedOn?: string;
}

/**
 * What the stated dates leave open. No end is never read as "still so": what is not said to go on is certain at its start
 * only, and without a stated end nothing is certain after the article's date. What is merely planned is never certain; what
 * begins after the article's date is planned, whatever it is called.
 */
export function validityOf(input: ValidityInput): Validity {
  const { since, until, published } = {
    since: input.since ? parsePartialDate(input.since) : null,
    until: input.until ? parsePartialDate(input.until) : null,
    published: input.publishedOn ? parsePartialDate(input.publishedOn) : null,
  };
  const told = published ?? { earliest: EVER_BEFORE, latest: EVER_AFTER };
  if (input.assertion === 'PLANNED' || (since !== null && since.earliest > told.latest)) {
    const fromEarliest = since?.earliest ?? told.earliest;
    const toLatest = Math.max(until?.latest ?? EVER_AFTER, fromEarliest);
    return { fromEarliest, fromLatest: EVER_AFTER, toEarliest: fromEarliest, toLatest };
  }
  const over = until !== null || input.ending === 'ENDED' || (input.temporal === 'event' && input.ending === 'UNKNOWN');
  const toLatest = until?.latest ?? (over ? told.latest : EVER_AFTER);
  const fromEarliest = since?.earliest ?? EVER_BEFORE;
  const fromLatest = Math.min(since?.latest ?? told.latest, toLatest);
  const known = until?.earliest ?? (input.ending === 'ONGOING' ? told.earliest : fromEarliest);
  return {
    fromEarliest,
    fromLatest,
    toEarliest: Math.max(known, fromEarliest),
    toLatest: Math.max(toLatest, fromLatest),
  };
}

/** Did it hold at some time between the two days? CERTAIN: whatever the dates leave open; POSSIBLE: not excluded. */
export function heldIn(v: Validity, from: number, to: number, certainty: 'CERTAIN' | 'POSSIBLE'): boolean {
  return certainty === 'POSSIBLE'
    ? v.fromEarliest <= to && v.toLatest >= from
    : v.fromLatest <= to && v.toEarliest >= from;
}
