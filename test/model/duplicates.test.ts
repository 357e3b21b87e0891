import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidatesAmong } from '../../src/model/duplicates/candidates.ts';
import type { Compared } from '../../src/model/duplicates/compared.ts';
import {
  abbreviates,
  differInPlace,
  numbersIn,
  oneLetterApart,
  withoutOneLetter,
} from '../../src/model/duplicates/names.ts';
import { scored } from '../../src/model/duplicates/score.ts';

let made = 0;
const entity = (type: Compared['type'], name: string, more: Partial<Compared> = {}): Compared => ({
  id: `${type.toLowerCase()}:x${String(made++).padStart(4, '0')}`,
  type,
  isGroup: false,
  code: null,
  name,
  ...more,
  names: [name, ...(more.names ?? [])],
});
const found = (...entities: Compared[]) =>
  candidatesAmong(entities).map(({ resemblance, left, right }) => [resemblance, left.name, right.name]);

const around = (owners: string[] = [], articles: string[] = [], beside: Record<string, string[]> = {}) => ({
  owners: new Set(owners),
  articles: new Set(articles),
  beside: new Map(Object.entries(beside).map(([id, how]) => [id, new Set(how)])),
});
const scoreOf = (a: Compared, b: Compared, left = around(), right = around()) => {
  const [candidate] = candidatesAmong([a, b]);
  return candidate ? scored(candidate, { left, right, nameOf: (id) => id }) : null;
};

describe('names', () => {
  it('are one letter apart where one is put, left out or changed', () => {
    expect(oneLetterApart('麻城灯会会场', '麻城灯会场')).toBe(true);
    expect(oneLetterApart('红安县特殊教育学校', '红安县特珠教育学校')).toBe(true);
    expect(oneLetterApart('灯笼纸艺公司', '灯笼纸艺公司')).toBe(false);
    expect(oneLetterApart('灯笼纸艺公司', '灯笼布艺司')).toBe(false);
  });

  it('that differ in number, rank or side are of different things', () => {
    expect(oneLetterApart('第一党支部委员会', '第三党支部委员会')).toBe(false);
    expect(oneLetterApart('灯会2019年大会', '灯会2018年大会')).toBe(false);
    expect(oneLetterApart('灯笼省住房厅', '灯笼市住房厅')).toBe(false);
    expect(oneLetterApart('灯会会场东门', '灯会会场西门')).toBe(false);
  });

  it('meet under one of the names with a letter left out, whichever letter is changed', () => {
    const name = fc.string({ unit: fc.constantFrom(...'灯笼纸艺风筝'), minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(name, name, (a, b) => {
        const keys = new Set([a, ...withoutOneLetter(a)]);
        if (oneLetterApart(a, b)) expect([b, ...withoutOneLetter(b)].some((key) => keys.has(key))).toBe(true);
        expect(oneLetterApart(a, b)).toBe(oneLetterApart(b, a));
      }),
    );
  });

  it('are shortened letter by letter, not by a word', () => {
    expect(abbreviates('住建部', '住房和城乡建设部')).toBe(true);
    expect(abbreviates('卫健局', '卫生健康局')).toBe(true);
    expect(abbreviates('北京大学', '北京建筑大学')).toBe(false);
    expect(abbreviates('住建厅', '住房和城乡建设部')).toBe(false);
  });

  it('tell of places and numbers', () => {
    const places = new Set(['咸宁', '麻城']);
    expect(differInPlace('云南省住房厅', '湖南省住房厅', places)).toBe(true);
    expect(differInPlace('咸宁扶贫办', '麻城扶贫办', places)).toBe(true);
    expect(differInPlace('咸宁市扶贫办', '咸宁扶贫办', places)).toBe(false);
    expect(differInPlace('扶贫办', '咸宁扶贫办', places)).toBe(false);
    expect(numbersIn('2019年第三批')).toBe('2019 第三');
  });
});

describe('candidates', () => {
  it('meet in a name, a short name, a part, a changed letter or a shortening', () => {
    expect(found(entity('AGENCY', '灯笼学会'), entity('AGENCY', '灯笼学会'))).toEqual([
      ['SAME_NAME', '灯笼学会', '灯笼学会'],
    ]);
    const ministry = entity('AGENCY', '住房和城乡建设部', { names: ['部里'] });
    expect(found(ministry, entity('AGENCY', '住建部'))).toEqual([['ABBREVIATION', '住房和城乡建设部', '住建部']]);
    expect(found(ministry, entity('AGENCY', '建设部', { names: ['部里'] }))[0]![0]).toBe('SHARED_NAME');
    expect(found(entity('AGENCY', '住房保障司'), entity('AGENCY', '部住房保障司'))[0]![0]).toBe('CONTAINED');
    expect(found(entity('EVENT', '灯笼艺术大会'), entity('EVENT', '灯龙艺术大会'))[0]![0]).toBe('ONE_CHARACTER');
  });

  it('are of one type, and both groups or neither', () => {
    expect(found(entity('AGENCY', '灯笼会'), entity('EVENT', '灯笼会'))).toEqual([]);
    expect(found(entity('AGENCY', '灯笼会'), entity('AGENCY', '灯笼会', { isGroup: true }))).toEqual([]);
  });

  it('are never a division and its part, two divisions, or bodies of two places', () => {
    expect(found(entity('LOCALE', '延安市'), entity('LOCALE', '延安市宝塔区'))).toEqual([]);
    const yanan = entity('COUNTY', '宝塔区', { code: '610602', names: ['延安市宝塔区'] });
    expect(found(yanan, entity('COUNTY', '宝塔区', { code: '999999' }))).toEqual([]);
    const kinds = (name: string) => entity('AGENCY', name, { names: ['省住建厅'] });
    expect(found(kinds('云南省住房和城乡建设厅'), kinds('湖南省住房和城乡建设厅'))).toEqual([]);
    expect(found(entity('AGENCY', '西宁市人民政府'), entity('AGENCY', '咸宁市人民政府'))).toEqual([]);
  });

  it("stay few where a name is everybody's", () => {
    const many = Array.from({ length: 2000 }, (_, i) => entity('AGENCY', `灯笼${i}号工作组`, { names: ['工作组'] }));
    expect(candidatesAmong(many)).toEqual([]);
  });
});

describe('scores', () => {
  const zhou = () => entity('OFFICIAL', '周小满');

  it('of two officials of one name are low without more, and rise with the office they share', () => {
    const alone = scoreOf(zhou(), zhou(), around(['agency:a'], ['article:1']), around(['agency:b'], ['article:2']))!;
    const office = { 'county:1': ['HOLDS_OFFICE OBJECT'] };
    const both = scoreOf(zhou(), zhou(), around([], ['article:1'], office), around([], ['article:2'], office))!;
    expect(alone.reasons).toEqual(['several articles know an official named 周小满']);
    expect(both.reasons).toContain('the same office, post or sender: county:1');
    expect(both.score).toBeGreaterThan(alone.score);
    expect(alone.score).toBeLessThanOrEqual(0.5);
  });

  it('fall where an article names both, and vanish where a claim does', () => {
    const apart = scoreOf(zhou(), zhou(), around([], ['article:1']), around([], ['article:2']))!;
    const beside = scoreOf(zhou(), zhou(), around([], ['article:1']), around([], ['article:1']));
    expect(beside === null || beside.score < apart.score).toBe(true);
    const [a, b] = [zhou(), zhou()];
    expect(scoreOf(a, b, around([], [], { [b.id]: ['VISITED OBJECT'] }), around())).toBeNull();
    expect(scoreOf(a, b, around([b.id]), around())).toBeNull();
  });

  it('need something shared where only a part of the name is', () => {
    const [short, long] = [entity('AGENCY', '住房保障司'), entity('AGENCY', '部住房保障司')];
    expect(scoreOf(short, long)).toBeNull();
    expect(scoreOf(short, long, around(['agency:bu']), around(['agency:bu']))).not.toBeNull();
  });

  it('know a name with its owner before it', () => {
    const [short, long] = [entity('AGENCY', '驻村工作队'), entity('AGENCY', '房县驻村工作队')];
    const candidate = candidatesAmong([short, long])[0]!;
    const told = scored(candidate, { left: around(['c']), right: around(['c']), nameOf: () => '房县' })!;
    expect(told.reasons[0]).toBe("房县驻村工作队 is 驻村工作队 with its owner's name before it");
    expect(told.score).toBeGreaterThan(0.6);
  });

  it('leave out what is the same kind of thing here and there', () => {
    const [a, b] = [entity('PROJECT', '篮球场'), entity('PROJECT', '篮球场')];
    expect(scoreOf(a, b, around(['village:630122001001']), around(['village:630122001002']))).toBeNull();
    expect(scoreOf(a, b, around(['county:630122']), around(['village:630122001002']))).not.toBeNull();
  });
});
