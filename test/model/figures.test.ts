import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDecimals, compareDecimals } from '../../src/model/decimal.ts';
import { dateDisagreements, valueDisagreements } from '../../src/model/disagreements.ts';
import { boundOfSum, compatible, daysOf } from '../../src/model/figures.ts';
import { type ClaimFigure, sumGroups } from '../../src/model/sum-groups.ts';
import type { Bound } from '../../src/model/values.ts';

let made = 0;
const figure = (value: string, more: Partial<ClaimFigure> = {}) => ({
  id: `f${++made}`,
  claim: `c${made}`,
  kind: 'FUNDED',
  measure: '资金',
  unit: '元',
  value,
  bound: 'EXACT' as Bound,
  scope: 'TOTAL' as const,
  subject: 'ministry',
  object: 'county',
  days: daysOf('2019', '2019'),
  assertion: 'REPORTED' as const,
  source: 'a',
  topic: '',
  publishedOn: '2020',
  ...more,
});
const none = () => [];

describe('decimals', () => {
  it('are added exactly', () => {
    expect(addDecimals(['0.1', '0.2'])).toBe('0.3');
    expect(addDecimals(['900719925474099267', '1.5', '-0.5'])).toBe('900719925474099268');
    expect(addDecimals([])).toBe('0');
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n })), (values) => {
        expect(addDecimals(values.map(String))).toBe(String(values.reduce((sum, value) => sum + value, 0n)));
      }),
    );
  });

  it('are compared as numbers', () => {
    expect(compareDecimals('10', '9')).toBe(1);
    expect(compareDecimals('1.50', '1.5')).toBe(0);
    expect(compareDecimals('-2', '1')).toBe(-1);
  });
});

describe('sums', () => {
  it.each<[Bound[], Bound]>([
    [['EXACT', 'EXACT'], 'EXACT'],
    [['EXACT', 'AT_LEAST'], 'AT_LEAST'],
    [['JUST_UNDER', 'AT_MOST'], 'AT_MOST'],
    [['AT_LEAST', 'AT_MOST'], 'APPROXIMATE'],
    [['APPROXIMATE', 'AT_LEAST'], 'APPROXIMATE'],
  ])('of %j are %s', (bounds, bound) => expect(boundOfSum(bounds)).toBe(bound));

  it('never mix measures, units or scopes', () => {
    const groups = sumGroups(
      [figure('1'), figure('2', { unit: '户' }), figure('3', { measure: '价值' }), figure('4', { scope: 'EACH' })],
      () => '',
      none,
    );
    expect(groups.map(({ total }) => total).sort()).toEqual(['1', '2', '3', '4']);
  });

  it('add different payments, and leave out what is planned', () => {
    const planned = figure('9', { assertion: 'PLANNED', topic: 'p' });
    const [group] = sumGroups(
      [figure('1', { topic: 'x' }), figure('2', { topic: 'y', bound: 'AT_LEAST' }), planned],
      () => '',
      none,
    );
    expect([group!.total, group!.bound]).toEqual(['3', 'AT_LEAST']);
    expect(group!.leftOut).toEqual([{ figure: planned, reason: 'PLANNED', instead: null }]);
  });

  it('take one payment once, as the latest source tells it', () => {
    const old = figure('5', { source: 'a', publishedOn: '2019' });
    const late = figure('6', { source: 'b', publishedOn: '2021' });
    const again = figure('6', { source: 'c', publishedOn: '2020' });
    const [group] = sumGroups([old, late, again], () => '', none);
    expect(group!.total).toBe('6');
    expect(group!.leftOut.map(({ figure: { id }, reason }) => [id, reason])).toEqual([
      [again.id, 'SAID_AGAIN'],
      [old.id, 'RIVAL'],
    ]);
  });

  it('do not add a member to the total of its group', () => {
    const [group] = sumGroups(
      [figure('13', { object: 'four' }), figure('5')],
      () => '',
      (id) => (id === 'county' ? ['four'] : []),
    );
    expect([group!.figures.length, group!.leftOut[0]!.reason]).toEqual([1, 'IN_GROUP_TOTAL']);
  });

  it('do not depend on the order of the figures', () => {
    const all = [
      figure('1', { topic: 'x' }),
      figure('2', { source: 'b', publishedOn: '2021' }),
      figure('3'),
      figure('4', { object: 'four' }),
    ];
    const groupsOf = (id: string) => (id === 'county' ? ['four'] : []);
    const wanted = sumGroups(all, () => '', groupsOf)[0]!;
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (order) => {
        const [group] = sumGroups(order, () => '', groupsOf);
        expect([group!.total, group!.leftOut.length]).toEqual([wanted.total, wanted.leftOut.length]);
      }),
    );
  });
});

describe('disagreements', () => {
  it.each<[string, Bound, string, Bound, boolean]>([
    ['5', 'EXACT', '5', 'EXACT', true],
    ['5', 'EXACT', '6', 'EXACT', false],
    ['5', 'AT_LEAST', '6', 'EXACT', true],
    ['6', 'AT_LEAST', '5', 'EXACT', false],
    ['5', 'EXACT', '6', 'JUST_UNDER', true],
    ['5', 'APPROXIMATE', '6', 'EXACT', true],
  ])('%s %s and %s %s: compatible %s', (value, bound, other, otherBound, expected) => {
    expect(compatible(figure(value, { bound }), figure(other, { bound: otherBound }))).toBe(expected);
    expect(compatible(figure(other, { bound: otherBound }), figure(value, { bound }))).toBe(expected);
  });

  it('are between sources, on the same thing, at overlapping times', () => {
    const one = figure('5');
    expect(valueDisagreements([one, figure('6', { source: 'b' })])).toHaveLength(1);
    expect(valueDisagreements([one, figure('6')])).toEqual([]);
    expect(valueDisagreements([one, figure('6', { source: 'b', topic: 'other' })])).toEqual([]);
    expect(valueDisagreements([one, figure('6', { source: 'b', days: daysOf('2021', '2021') })])).toEqual([]);
  });

  it('are found between stated beginnings', () => {
    const claim = (source: string, since: string, from: number, to: number) => ({
      id: source,
      source,
      since,
      until: null,
      topic: 't',
      fromEarliest: from,
      fromLatest: to,
      toEarliest: from,
      toLatest: 99991231,
    });
    const in2012 = claim('a', '2012', 20120101, 20121231);
    expect(dateDisagreements([in2012, claim('b', '2013', 20130101, 20131231)])).toHaveLength(1);
    expect(dateDisagreements([in2012, claim('b', '2012-05', 20120501, 20120531)])).toEqual([]);
  });
});
