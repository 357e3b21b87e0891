import { describe, expect, it } from 'vitest';
import { normaliseName } from '../../src/model/normalise-name.ts';

describe('normaliseName', () => {
  it.each([
    ['ＡＢＣ公司', 'abc公司'],
    ['灯笼部（纸艺司）', '灯笼部(纸艺司)'],
    ['周 小满', '周小满'],
    ['周　小满\n', '周小满'],
    ['灯笼 NO.１ 厂', '灯笼no.1厂'],
  ])('makes no difference between %j and %j', (name, other) => {
    expect(normaliseName(name)).toBe(normaliseName(other));
  });

  it.each([
    ['麻城市', '麻城'],
    ['𠮷祥集团', '吉祥集团'],
    ['林一一', '林一'],
    ['灯笼·部', '灯笼部'],
  ])('tells %j from %j', (name, other) => {
    expect(normaliseName(name)).not.toBe(normaliseName(other));
  });
});
