import { describe, expect, it } from 'vitest';
import { daysOf } from '../../src/model/figures.ts';
import { type ArticleFigure, groupDisagreements } from '../../src/model/part-disagreements.ts';
import type { Bound, Measure } from '../../src/model/values.ts';
import { type StatedPart, wholeDisagreements } from '../../src/model/whole-disagreements.ts';

let made = 0;
const figure = (value: string, more: Partial<ArticleFigure> = {}): ArticleFigure => ({
  id: `f${++made}`,
  claim: `c${made}`,
  kind: 'FUNDED',
  measure: '资金',
  unit: '元',
  value,
  bound: 'EXACT',
  scope: 'TOTAL',
  subject: 'ministry',
  object: 'four',
  days: daysOf('2019', '2019'),
  assertion: 'REPORTED',
  source: 'text',
  article: 'article:a',
  topic: '',
  publishedOn: '2020',
  ...more,
});

describe('the total of a group and what its members have', () => {
  const groupsOf = (id: string) => (id.startsWith('m') ? ['four'] : []);
  const unsized = () => null;
  const parts = (bound: Bound = 'EXACT', more: Partial<ArticleFigure> = {}) => [
    figure('8', { object: 'm1', bound, ...more }),
    figure('7', { object: 'm2', bound, ...more }),
  ];
  const found = (total: ArticleFigure, members = parts(), sizeOf: (group: string) => number | null = unsized) =>
    groupDisagreements([total, ...members], groupsOf, sizeOf).map(({ detail, difference }) => [detail, difference]);

  it('are at odds where the members have more', () => {
    expect(found(figure('10'))).toEqual([['stated 10, parts 15 元', '5']]);
    expect(found(figure('10'), parts('AT_LEAST'))).toHaveLength(1);
    expect(found(figure('20'))).toEqual([]);
  });

  it('are not where the bounds leave it open', () => {
    expect(found(figure('10', { bound: 'AT_LEAST' }))).toEqual([]);
    expect(found(figure('14'), parts('JUST_UNDER'))).toEqual([]);
    expect(found(figure('14'), parts('APPROXIMATE'))).toEqual([]);
  });

  it('are where every member has some, and the total is more', () => {
    expect(found(figure('20'), parts(), () => 2)).toEqual([['stated 20, parts 15 元', '5']]);
    expect(found(figure('20'), parts(), () => 4)).toEqual([]);
    expect(found(figure('20'), parts('AT_LEAST'), () => 2)).toEqual([]);
    expect(found(figure('15'), parts(), () => 2)).toEqual([]);
  });

  it('are not where what is measured does not add up, or is only planned', () => {
    const share = { measure: '比例' as Measure, unit: '%' };
    expect(found(figure('10', share), parts('EXACT', share))).toEqual([]);
    expect(found(figure('10'), parts('EXACT', { assertion: 'PLANNED' }))).toEqual([]);
  });

  it('are not where a reprint says the parts again', () => {
    const again = parts('EXACT', { article: 'article:b' });
    expect(found(figure('16'), [...parts(), ...again])).toEqual([]);
  });
});

describe('the total of a whole and what its parts have', () => {
  const stated: StatedPart[] = ['inTown', 'scattered'].map((part) => ({ article: 'article:a', part, whole: 'moving' }));
  const households = { measure: '户数', unit: '户' };
  const persons = { measure: '人数', unit: '人' };
  const entities: Record<string, readonly string[]> = {
    total: ['office', 'city', 'moving'],
    one: ['city', 'inTown'],
    two: ['city', 'scattered'],
    elsewhere: ['town', 'scattered'],
  };
  const told = (claim: string, of: string, with_: string, more: Partial<ArticleFigure> = {}) => [
    figure(of, { claim, ...households, ...more }),
    figure(with_, { claim, ...persons, ...more }),
  ];
  const found = (...figures: ArticleFigure[][]) =>
    wholeDisagreements(figures.flat(), stated, (claim) => entities[claim]!).map(({ detail, figures: at }) => [
      detail,
      at.map(({ claim }) => claim),
    ]);
  const [one, two] = [told('one', '7', '20'), told('two', '4', '13')];

  it('are at odds in one measure where another shows that these are all parts', () => {
    expect(found(told('total', '12', '33'), one, two)).toEqual([['stated 12, parts 11 户', ['total', 'one', 'two']]]);
    expect(found(told('total', '10', '33'), one, two)).toEqual([['stated 10, parts 11 户', ['total', 'one', 'two']]]);
    expect(found(told('total', '11', '33'), one, two)).toEqual([]);
  });

  it('are not where nothing shows that: there may be other parts, or what is in two of them', () => {
    expect(found(told('total', '12', '40'), one, two)).toEqual([]);
    expect(found(told('total', '10', '30'), one, two)).toEqual([]);
  });

  it('are not where a part has several figures, another place or another time, or is vague', () => {
    const total = told('total', '12', '33');
    expect(found(total, one, [...two, figure('1', { claim: 'two', ...households })])).toEqual([]);
    expect(found(total, one, told('elsewhere', '4', '13'))).toEqual([]);
    expect(found(total, one, told('two', '4', '13', { days: daysOf('2021', '2021') }))).toEqual([]);
    expect(found(total, one, told('two', '4', '13', { bound: 'APPROXIMATE' }))).toEqual([]);
  });

  it('are not across articles', () => {
    const other = { article: 'article:b', source: 'other' };
    expect(found(told('total', '12', '33'), one, told('two', '4', '13', other))).toEqual([]);
  });
});
