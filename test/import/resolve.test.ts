import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Gazetteer } from '../../src/gazetteer/gazetteer.ts';
import { resolve } from '../../src/import/resolve.ts';
import { kite, lantern } from '../support/fiction.ts';
import { gazetteer, meant, naming, namingIn } from './pipeline.ts';

const QINGHAI = { id: 'q', type: 'PROVINCE', name: '青海省' } as const;
const XINING = { id: 'x', type: 'PREFECTURE', name: '西宁市', of: 'q' } as const;
const HUANGZHONG = { id: 'h', type: 'COUNTY', name: '湟中区', of: 'x' } as const;
const MACHENG = { id: 'm', type: 'COUNTY', name: '麻城市' } as const;

describe('a place', () => {
  it('is the one of the table, where there is but one of its name', () => {
    expect(meant('m', naming(MACHENG))).toMatchObject({
      entityId: 'county:421181',
      verdict: 'SAME',
      method: 'TABLE',
      reason: 'the only 麻城市 in the table: 湖北省黄冈市麻城市 421181',
    });
  });

  it('is looked for inside the place around it', () => {
    const drumTower = { id: 'g', type: 'COUNTY', name: '鼓楼区' } as const;
    const kaifeng = { id: 'k', type: 'PREFECTURE', name: '开封市' } as const;
    expect(meant('g', naming(drumTower)).verdict).toBe('UNSURE');
    expect(meant('g', naming(kaifeng, { ...drumTower, of: 'k' })).entityId).toBe('county:410204');
  });

  it('goes by the short name that follows from its full one', () => {
    expect(meant('d', naming({ id: 'd', type: 'COUNTY', name: '大通县' })).entityId).toBe('county:630121');
  });

  it('goes by a former name only where the list of names has it', () => {
    const article = naming(QINGHAI, XINING, { ...HUANGZHONG, name: '湟中县' });
    expect(meant('h', article)).toMatchObject({
      entityId: 'county:630106',
      reason: 'the only 湟中县 in 青海省西宁市: 青海省西宁市湟中区 630106; 湟中县 is a former name, until 2019',
    });
    expect(meant('h', article, new Gazetteer())).toMatchObject({
      verdict: 'SAME',
      method: 'NOT_IN_TABLE',
      division: null,
    });
  });

  it('may have become a community since: that is said, and where a village has the name as well, which one is open', () => {
    const lujiang = { id: 'l', type: 'COUNTY', name: '庐江县' } as const;
    const fanshan = { id: 'f', type: 'TOWNSHIP', name: '矾山镇', of: 'l' } as const;
    const village = { id: 'v', type: 'VILLAGE', name: '刘墩村' } as const;
    expect(meant('v', naming(lujiang, fanshan, { ...village, of: 'f' }))).toMatchObject({
      entityId: 'village:340124112004',
      verdict: 'SAME',
      method: 'TABLE',
      reason:
        'the only 刘墩村 in 安徽省合肥市庐江县矾山镇: 安徽省合肥市庐江县矾山镇刘墩社区 340124112004; the table has it as 刘墩社区居民委员会',
    });
    expect(meant('v', naming(lujiang, { ...village, of: 'l' }))).toMatchObject({
      verdict: 'UNSURE',
      candidates: ['340124107206', '340124112004'],
    });
  });

  it('goes by any of the names that the article knows', () => {
    expect(meant('h', naming({ id: 'h', type: 'COUNTY', name: '灯笼新区', names: ['湟中区'] })).entityId).toBe(
      'county:630106',
    );
  });

  it('goes by its code before its name, but not by a code of another level or of nothing', () => {
    const coded = (code: string) => meant('m', naming({ ...MACHENG, code }));
    expect(coded('630106')).toMatchObject({ entityId: 'county:630106', method: 'CODE' });
    expect(coded('42')).toMatchObject({ entityId: 'county:421181', method: 'TABLE' });
    expect(coded('999999')).toMatchObject({ entityId: 'county:421181', method: 'TABLE' });
  });

  it('stays unsure with all candidates where several fit', () => {
    const village = meant(
      'y',
      naming(QINGHAI, XINING, HUANGZHONG, { id: 'y', type: 'VILLAGE', name: '阳坡村', of: 'h' }),
    );
    expect(village).toMatchObject({
      verdict: 'UNSURE',
      method: 'AMBIGUOUS',
      division: null,
      around: 'county:630106',
      candidates: ['630106102225', '630106108228'],
    });
    expect(village.entityId).toMatch(/^village:[0-9a-f]{24}$/);
  });

  it('that stays unsure is one and the same for every article that says as much', () => {
    const said = [QINGHAI, XINING, HUANGZHONG, { id: 'y', type: 'VILLAGE', name: '阳坡村', of: 'h' }] as const;
    expect(meant('y', namingIn('one', ...said)).entityId).toBe(meant('y', namingIn('two', ...said)).entityId);
  });

  it('that was divided may be any of what it became', () => {
    const divided = new Gazetteer([
      { name: '潮阳市', status: 'former', successors: ['440513', '440514'], until: '2003' },
    ]);
    expect(meant('c', naming({ id: 'c', type: 'COUNTY', name: '潮阳市' }), divided)).toMatchObject({
      verdict: 'UNSURE',
      candidates: ['440513', '440514'],
      reason: '2 places of this name: 广东省汕头市潮阳区, 广东省汕头市潮南区; 潮阳市 is a former name, until 2003',
    });
  });

  it('that the table lacks comes with what is called alike there, which it is not taken for', () => {
    const township = { id: 't', type: 'TOWNSHIP', name: '逊让乡', of: 'd' } as const;
    const village = (name: string) => ({ id: 'v', type: 'VILLAGE', name, of: 't' }) as const;
    const inside = (name: string) =>
      meant('v', naming({ id: 'd', type: 'COUNTY', name: '大通县' }, township, village(name)));
    expect(inside('八里村')).toMatchObject({ verdict: 'SAME', method: 'NOT_IN_TABLE', candidates: [] });
    expect(inside('八里村').reason).toMatch(/^the table has no 八里村 in .*逊让乡; alike is .*八里庄 630121202210$/);
    expect(inside('灯笼村').reason).toMatch(/^the table has no 灯笼村 in .*逊让乡$/);
  });

  it('is settled by the counties that the article names', () => {
    const village = { id: 'v', type: 'VILLAGE', name: '石桥垸村' } as const;
    expect(meant('v', naming(village))).toMatchObject({ method: 'NOT_IN_TABLE', candidates: [] });
    expect(meant('v', naming(village, MACHENG))).toMatchObject({ entityId: 'village:421181105228', method: 'CONTEXT' });
    expect(meant('v', naming(village, QINGHAI, XINING, HUANGZHONG)).method).toBe('NOT_IN_TABLE');
  });

  it('settles the places inside it', () => {
    const inside = { id: 'v', type: 'VILLAGE', name: '石桥垸村', of: 't' } as const;
    const township = { id: 't', type: 'TOWNSHIP', name: gazetteer.division('421181105')!.name } as const;
    expect(meant('v', naming(township, inside, MACHENG)).entityId).toBe('village:421181105228');
  });

  it('is not looked for elsewhere where the place around it is unknown', () => {
    const nowhere = { id: 'n', type: 'COUNTY', name: '灯笼县' } as const;
    const township = { id: 't', type: 'TOWNSHIP', name: '龙池桥街道' } as const;
    expect(meant('t', naming(nowhere, township)).entityId).toBe('township:421181001');
    expect(meant('t', naming(nowhere, { ...township, of: 'n' }))).toMatchObject({
      method: 'NOT_IN_TABLE',
      division: null,
    });
  });

  it('is looked for in all that an unsure place around it may be', () => {
    const drumTower = { id: 'g', type: 'COUNTY', name: '鼓楼区' } as const;
    const inside = (name: string) => meant('t', naming(drumTower, { id: 't', type: 'TOWNSHIP', name, of: 'g' }));
    expect(inside('湖南路街道')).toMatchObject({ entityId: 'township:320106003', verdict: 'SAME' });
    expect(inside('龙池桥街道')).toMatchObject({ method: 'NOT_IN_TABLE' });
  });

  it('outside the table is known by its name, or by its name and what it lies in', () => {
    const locale = { id: 'l', type: 'LOCALE', name: '灯笼山' } as const;
    expect(meant('l', naming(locale))).toMatchObject({ method: 'NAME', around: null });
    expect(meant('l', naming(MACHENG, { ...locale, of: 'm' }))).toMatchObject({
      method: 'NAME_AND_OWNER',
      around: 'county:421181',
    });
  });

  it('that is a group is none of the table', () => {
    expect(meant('m', naming({ ...MACHENG, group: true }))).toMatchObject({ method: 'ARTICLE', division: null });
  });
});

describe('anyone and anything else', () => {
  const ministry = { id: 'b', type: 'AGENCY', name: '灯笼部' } as const;
  const office = { id: 'o', type: 'AGENCY', name: '风筝局' } as const;
  const lin = (of: string) => ({ id: 'p', type: 'OFFICIAL', name: '林一一', of }) as const;

  it('is the same agency in two articles, however its name is typed', () => {
    const other = namingIn('other', { id: 'z', type: 'AGENCY', name: '灯 笼部' });
    expect(meant('z', other).entityId).toBe(meant('b', naming(ministry)).entityId);
    const entity = (extraction: typeof lantern, id: string) => meant(id, extraction).entityId;
    expect(entity(kite, 'm1')).toBe(entity(lantern, 'bu'));
    expect(entity(kite, 'm6')).toBe(entity(lantern, 'huangzhong'));
    expect(entity(kite, 'm5')).toBe(entity(lantern, 'zhou'));
  });

  it('is told from its namesakes by its owner', () => {
    const there = meant('p', naming(ministry, lin('b')));
    expect(there).toMatchObject({ method: 'NAME_AND_OWNER', reason: '林一一 of 灯笼部' });
    expect(meant('p', namingIn('other', office, ministry, lin('b'))).entityId).toBe(there.entityId);
    expect(meant('p', naming(office, lin('o'))).entityId).not.toBe(there.entityId);
  });

  it('is known by its article alone where nothing tells it from namesakes', () => {
    const nobody = { id: 'p', type: 'OFFICIAL', name: '林一一' } as const;
    const [one, two] = [meant('p', namingIn('one', nobody)), meant('p', namingIn('two', nobody))];
    expect(one.method).toBe('ARTICLE');
    expect(one.entityId).not.toBe(two.entityId);
  });

  it('has its owner in its name, or else is another than the body of that name', () => {
    const department = { id: 's', type: 'AGENCY', name: '纸艺司', of: 'b' } as const;
    const full = { ...department, name: '灯笼部纸艺司' } as const;
    const alone = { id: 's', type: 'AGENCY', name: '灯笼部纸艺司' } as const;
    expect(meant('s', naming(ministry, full)).entityId).toBe(meant('s', naming(alone)).entityId);
    expect(meant('s', naming(ministry, department)).entityId).not.toBe(
      meant('s', naming(office, { ...department, of: 'o' })).entityId,
    );
  });

  it('is not the group of its name, nor another type of it', () => {
    const ids = [
      meant('b', naming(ministry)),
      meant('b', naming({ ...ministry, group: true })),
      meant('b', naming({ ...ministry, type: 'ENTERPRISE' })),
    ].map(({ entityId }) => entityId);
    expect(new Set(ids).size).toBe(3);
  });
});

describe('resolve', () => {
  it('resolves every mention of the fictional reports', () => {
    for (const extraction of [lantern, kite]) {
      const ids = extraction.mentions.map(({ id }) => id);
      expect([...resolve(extraction, gazetteer).keys()].sort()).toEqual(ids.sort());
    }
  });

  it('does not depend on the order of mentions', () => {
    const expected = resolve(lantern, gazetteer);
    fc.assert(
      fc.property(fc.shuffledSubarray([...lantern.mentions], { minLength: lantern.mentions.length }), (mentions) => {
        expect(resolve({ ...lantern, mentions }, gazetteer)).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });
});
