import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVER_AFTER, EVER_BEFORE, parsePartialDate } from '../../src/model/partial-date.ts';
import { asNumber, days } from './dates.ts';

const lastDayOfMonth = (day: string) => {
  const next = new Date(`${day.slice(0, 7)}-28T00:00:00Z`);
  next.setUTCDate(32);
  next.setUTCDate(0);
  return next.toISOString().slice(0, 10);
};

describe('parsePartialDate', () => {
  it('reads every day of the calendar as that day', () => {
    fc.assert(
      fc.property(days(), (day) => {
        expect(parsePartialDate(day)).toEqual({ earliest: asNumber(day), latest: asNumber(day) });
      }),
    );
  });

  it('reads a month as its first to its last day, and a year likewise', () => {
    fc.assert(
      fc.property(days('0001-01-01', '9998-12-31'), (day) => {
        const [month, year] = [day.slice(0, 7), day.slice(0, 4)];
        expect(parsePartialDate(month)).toEqual({
          earliest: asNumber(`${month}-01`),
          latest: asNumber(lastDayOfMonth(day)),
        });
        expect(parsePartialDate(year)).toEqual({
          earliest: asNumber(`${year}-01-01`),
          latest: asNumber(`${year}-12-31`),
        });
      }),
    );
  });

  it.each([
    ['2020', true],
    ['2000', true],
    ['2019', false],
    ['1900', false],
    ['2100', false],
  ])('knows whether %s is a leap year: %s', (year, leap) => {
    expect(parsePartialDate(`${year}-02-29`) !== null).toBe(leap);
    expect(parsePartialDate(`${year}-02`)?.latest).toBe(asNumber(`${year}-02-${leap ? 29 : 28}`));
  });

  it('takes three numbers for a day exactly where the calendar has it', () => {
    const twoDigits = fc.nat(99).map((n) => String(n).padStart(2, '0'));
    const year = fc.integer({ min: 1, max: 9999 }).map((n) => String(n).padStart(4, '0'));
    fc.assert(
      fc.property(year, twoDigits, twoDigits, (...parts) => {
        const text = parts.join('-');
        const date = new Date(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
        expect(parsePartialDate(text) !== null).toBe(exists);
      }),
    );
  });

  it.each([
    '',
    '18',
    '0000',
    '02018',
    '-2018',
    '2018-',
    '2018-1',
    '2018-00',
    '2018-13',
    '2018-12-',
    '2018-12-00',
    '2018-04-31',
    '20181228',
    '2018/12/28',
    '2018-12-28T00:00:00Z',
    ' 2018',
    '2018\n',
    '２０１８',
    '2018年',
    '2018-2019',
  ])('takes %j for no date', (text) => {
    expect(parsePartialDate(text)).toBeNull();
  });

  it('takes no other text for a date, and never throws', () => {
    const shape = /^\d{4}(-\d{2}(-\d{2})?)?$/;
    const near = fc.string({ unit: fc.constantFrom(...'0123456789-－０年 T\n'), maxLength: 12 });
    fc.assert(
      fc.property(fc.oneof(fc.string(), near), (text) => {
        if (!shape.test(text)) expect(parsePartialDate(text)).toBeNull();
      }),
    );
  });

  it('leaves room before and after every date', () => {
    expect(parsePartialDate('0001')!.earliest).toBeGreaterThan(EVER_BEFORE);
    expect(parsePartialDate('9999')!.latest).toBeLessThan(EVER_AFTER);
  });
});
