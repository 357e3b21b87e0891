import { describe, expect, it } from 'vitest';
import { shortName, spellings, villageName } from '../../src/gazetteer/place-names.ts';

describe('the name of a village', () => {
  it.each([
    ['石桥垸村村民委员会', '石桥垸村'],
    ['黑城村村委会', '黑城村'],
    ['阳坡村委会', '阳坡村'],
    ['东厂社区居委会', '东厂社区'],
    ['东厂居委会', '东厂社区'],
    ['灯笼寨村民委员会', '灯笼寨'],
    ['灯笼村民委员会', '灯笼村'],
    ['灯笼林场', '灯笼林场'],
    ['村委会', '村委会'],
  ])('of %s is %s', (listed, name) => {
    expect(villageName(listed)).toBe(name);
  });
});

describe('the short name', () => {
  it.each([
    ['大通回族土族自治县', '大通县'],
    ['恩施土家族苗族自治州', '恩施州'],
    ['龙胜各族自治县', '龙胜县'],
    ['前郭尔罗斯蒙古族自治县', '前郭尔罗斯县'],
    ['伊犁哈萨克自治州', '伊犁州'],
    ['莫力达瓦达斡尔族自治旗', '莫力达瓦旗'],
  ])('of %s is %s', (name, short) => {
    expect(shortName(name)).toBe(short);
  });

  it.each(['麻城市', '湟中区', '东乡族自治县', '鄂温克族自治旗', '内蒙古自治区', '新疆维吾尔自治区', '自治县'])(
    'of %s does not follow from it',
    (name) => {
      expect(shortName(name)).toBeNull();
    },
  );
});

describe('spellings', () => {
  it('know the ways to write a subdistrict and a village, and no others', () => {
    expect(spellings('TOWNSHIP', '灯笼街道')).toEqual(expect.arrayContaining(['灯笼街道办事处', '灯笼办']));
    expect(spellings('VILLAGE', '灯笼社区')).toContain('灯笼村');
    expect(spellings('VILLAGE', '灯笼村')).toContain('灯笼社区');
    expect(spellings('VILLAGE', '灯笼庄')).toEqual(['灯笼庄村']);
    expect(spellings('COUNTY', '灯笼街道')).toEqual([]);
    expect(spellings('TOWNSHIP', '灯笼镇')).toEqual([]);
  });
});
