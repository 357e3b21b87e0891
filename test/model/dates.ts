import fc from 'fast-check';

/** Days of the calendar as ISO 8601 has them, by the platform's own reckoning. */
export const days = (from = '0001-01-01', to = '9999-12-31'): fc.Arbitrary<string> =>
  fc
    .date({ min: new Date(`${from}T00:00:00Z`), max: new Date(`${to}T00:00:00Z`), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

/** A day told to the year, to the month, or in full. */
export const precision = fc.constantFrom(4, 7, 10);

export const partialDates = (from?: string, to?: string): fc.Arbitrary<string> =>
  fc.tuple(days(from, to), precision).map(([day, length]) => day.slice(0, length));

export const asNumber = (day: string): number => Number(day.replaceAll('-', ''));
