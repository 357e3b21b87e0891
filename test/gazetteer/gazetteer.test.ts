import { describe, expect, it } from 'vitest';
import { type Division, enclosingCodes, typeOfCode } from '../../src/gazetteer/division.ts';
import { Gazetteer } from '../../src/gazetteer/gazetteer.ts';
import { ENTITY_TYPES } from '../../src/model/entity-types.ts';

const table = new Gazetteer();
const codes = (...args: Parameters<Gazetteer['named']>) => table.named(...args).map(({ code }) => code);

describe('codes', () => {
  it('tell their level by their digits, as the registry has it', () => {
    const wrong = [...table.divisions()].filter(
      ({ type, code }) => typeOfCode(code) !== type || code.length !== ENTITY_TYPES[type].codeDigits,
    );
    expect(wrong).toEqual([]);
    for (const other of ['', '4', '42118', '42118x', '四二', '4211811052280']) expect(typeOfCode(other)).toBeNull();
  });

  it('hold those of the divisions around, nearest first', () => {
    expect(enclosingCodes('421181105228')).toEqual(['421181105', '421181', '4211', '42']);
    expect(enclosingCodes('42')).toEqual([]);
  });
});

describe('the division table', () => {
  it('has every level, each division inside one that it has too, which comes before it', () => {
    const seen = new Set<string>();
    const counts: Record<string, number> = {};
    const strays: string[] = [];
    for (const { type, code, parent } of table.divisions()) {
      if (parent === null ? type !== 'PROVINCE' : !seen.has(parent)) strays.push(code);
      seen.add(code);
      counts[type] = (counts[type] ?? 0) + 1;
    }
    expect(strays).toEqual([]);
    expect(counts).toEqual({ PROVINCE: 31, PREFECTURE: 342, COUNTY: 2978, TOWNSHIP: 41352 });
  });

  it('has its villages in order of code, each in a township it has, and finds those of one county', () => {
    const counties: Record<string, Division[]> = { '110101': [], '630106': [], '659012': [] };
    let [count, faults, last] = [0, 0, ''];
    for (const village of table.villages()) {
      const { code, parent, name } = village;
      if (code <= last || name === '' || /["\r\n,]/.test(name) || table.division(parent!) === null) faults++;
      counties[code.slice(0, 6)]?.push(village);
      last = code;
      count++;
    }
    expect([count, faults]).toEqual([620_573, 0]);
    for (const [county, villages] of Object.entries(counties)) expect(table.villagesIn(county)).toEqual(villages);
    expect(table.villagesIn('000000')).toEqual([]);
  }, 30_000);

  it('finds a division by its code', () => {
    expect(table.division('421181')).toMatchObject({ type: 'COUNTY', name: '麻城市', parent: '4211' });
    expect(table.division('421181105228')).toMatchObject({ type: 'VILLAGE', parent: '421181105' });
    expect(table.division('999999')).toBeNull();
    expect(table.division('421181999999')).toBeNull();
  });

  it('tells the way to a division from outside in, a village by the name people use', () => {
    expect(table.path(table.division('421181105228')!)).toMatch(/^湖北省黄冈市麻城市.+石桥垸村$/);
  });
});

describe('names', () => {
  it('find a division of one level, inside another where that is given', () => {
    expect(codes('COUNTY', '麻城市', null)).toEqual(['421181']);
    expect(codes('COUNTY', '麻城市', '42')).toEqual(['421181']);
    expect(codes('COUNTY', '麻城市', '63')).toEqual([]);
    expect(codes('PREFECTURE', '麻城市', null)).toEqual([]);
    expect(codes('COUNTY', '鼓楼区', null).length).toBeGreaterThan(1);
  });

  it('find a county by the short name that follows from its full one', () => {
    expect(codes('COUNTY', '大通县', null)).toEqual(codes('COUNTY', '大通回族土族自治县', null));
    expect(table.namesOf(table.division('630121')!)).toEqual(['大通回族土族自治县', '大通县']);
  });

  it('find villages where a prefecture or less is given, all of the name', () => {
    expect(codes('VILLAGE', '石桥垸村', '421181')).toEqual(['421181105228']);
    expect(codes('VILLAGE', '石桥垸村', '4211')).toContain('421181105228');
    expect(codes('VILLAGE', '石桥垸村', '421181105')).toEqual(['421181105228']);
    expect(codes('VILLAGE', '阳坡村', '630106')).toHaveLength(2);
    expect(codes('VILLAGE', '石桥垸村', '42')).toEqual([]);
    expect(codes('VILLAGE', '石桥垸村', null)).toEqual([]);
  });

  it('of old find a division only where the list of names has them', () => {
    expect(codes('COUNTY', '湟中县', null)).toEqual([]);
    const listed = new Gazetteer([{ code: '630106', name: '湟中县', status: 'former', until: '2019' }]);
    expect(listed.named('COUNTY', '湟中县', '6301').map(({ code }) => code)).toEqual(['630106']);
    expect(listed.namesOf(listed.division('630106')!)).toEqual(['湟中区', '湟中县']);
  });

  it('of a place that was divided find all that it became, and are names of none of them', () => {
    const listed = new Gazetteer([
      { name: '潮阳市', status: 'former', successors: ['440513', '440514'], until: '2003' },
      { name: '灯笼村', status: 'former', successors: ['421181105228', '421181105229'] },
    ]);
    expect(listed.named('COUNTY', '潮阳市', null).map(({ code }) => code)).toEqual(['440513', '440514']);
    expect(listed.named('COUNTY', '潮阳市', '42')).toEqual([]);
    expect(listed.namesOf(listed.division('440513')!)).toEqual(['潮阳区']);
    expect(listed.named('VILLAGE', '灯笼村', '421181').map(({ code }) => code)).toEqual([
      '421181105228',
      '421181105229',
    ]);
    expect(listed.toldName(listed.division('440514')!, '潮阳市')).toMatchObject({ until: '2003' });
    expect(listed.placesWithNames()).toEqual([]);
  });

  it('come in an order that does not depend on the order of the list', () => {
    const former = [
      { code: '421281', name: '蒲圻市', status: 'former' },
      { code: '421281', name: '蒲圻县', status: 'former' },
      { code: '999999', name: '无此县', status: 'former' },
    ] as const;
    const [one, other] = [new Gazetteer(former), new Gazetteer(former.toReversed())];
    expect(one.namesOf(one.division('421281')!)).toEqual(['赤壁市', '蒲圻县', '蒲圻市']);
    expect(other.namesOf(other.division('421281')!)).toEqual(one.namesOf(one.division('421281')!));
    expect(one.placesWithNames().map(({ code }) => code)).toEqual(['421281']);
  });

  it('of a village in the list find it as well', () => {
    const listed = new Gazetteer([{ code: '421181105228', name: '灯笼村', status: 'former' }]);
    expect(listed.named('VILLAGE', '灯笼村', '421181').map(({ code }) => code)).toEqual(['421181105228']);
  });
});
