import type { Random } from './random.ts';

const FIRST_YEAR = 2015;
/** Year of every report. */
export const TOLD = 2023;

/** A term of office: when it began and, for one that is over, when it ended. */
export interface Term {
  readonly since: string;
  readonly until?: string;
  readonly ending: 'ENDED' | 'ONGOING';
}

/** Dates are as precise as reports are: mostly a year, often a month, at times a day. */
function date(random: Random, year: number): string {
  const precision = random.next();
  if (precision < 0.5) return String(year);
  const month = `${year}-${String(random.between(1, 12)).padStart(2, '0')}`;
  return precision < 0.85 ? month : `${month}-${String(random.between(1, 28)).padStart(2, '0')}`;
}

export function currentTerm(random: Random): Term {
  return { since: date(random, random.between(FIRST_YEAR, TOLD - 1)), ending: 'ONGOING' };
}

export function pastTerm(random: Random): Term {
  const began = random.between(FIRST_YEAR - 5, TOLD - 3);
  const until = date(random, began + random.between(1, 2));
  return { since: date(random, began), until, ending: 'ENDED' };
}

/** When something happened. */
export function event(random: Random): { readonly since: string; readonly until: string } {
  const day = date(random, random.between(FIRST_YEAR, TOLD - 1));
  return { since: day, until: day };
}

/** A term as a report tells it: 2019-03 is 2019年3月. */
export const termInWords = ({ since, until }: Pick<Term, 'since' | 'until'>): string =>
  until === undefined
    ? `${dateInWords(since)}起`
    : since === until
      ? dateInWords(since)
      : `${dateInWords(since)}至${dateInWords(until)}`;

const dateInWords = (date: string): string =>
  date
    .split('-')
    .map((part, i) => `${Number(part)}${'年月日'[i]}`)
    .join('');

/** Money by a power law, in steps of 10,000 元; and as a report writes it. */
export function money(random: Random): { readonly value: string; readonly words: string } {
  const tenThousands = random.skewed(5, 50_000);
  return { value: String(tenThousands * 10_000), words: `${tenThousands}万元` };
}
