const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The first and last day a partial date can mean, as whole numbers YYYYMMDD, which compare as dates do. */
export interface DayRange {
  readonly earliest: number;
  readonly latest: number;
}

/** Before and after every day that can be stated. */
export const EVER_BEFORE = 0;
export const EVER_AFTER = 99999999;

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Reads a date of stated precision (2018, 2018-12, 2018-12-28); null where the text is not one. */
export function parsePartialDate(text: string): DayRange | null {
  const match = PATTERN.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  if (year === 0 || (month !== null && (month < 1 || month > 12))) return null;
  if (day !== null && month !== null && (day < 1 || day > daysIn(year, month))) return null;
  const lastMonth = month ?? 12;
  return {
    earliest: year * 10000 + (month ?? 1) * 100 + (day ?? 1),
    latest: year * 10000 + lastMonth * 100 + (day ?? daysIn(year, lastMonth)),
  };
}
