import { describe, expect, it } from 'vitest';
import { heldParams } from '../../src/graphql/held.ts';

describe('heldParams', () => {
  it.each([
    ['2018-12-28', { from: 20181228, to: 20181228 }],
    ['2018-02', { from: 20180201, to: 20180228 }],
    ['2018', { from: 20180101, to: 20181231 }],
    [null, { from: null, to: null }],
    [undefined, { from: null, to: null }],
  ])('asks about %j', (asOf, days) => {
    expect(heldParams(asOf, 'POSSIBLE')).toEqual({ ...days, certain: false });
  });

  it('asks for what is certain only where that is said', () => {
    expect(heldParams('2018', 'CERTAIN').certain).toBe(true);
    for (const certainty of ['POSSIBLE', null, undefined] as const)
      expect(heldParams('2018', certainty).certain).toBe(false);
  });

  it('refuses what is no date', () => {
    expect(() => heldParams('2018-13', null)).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }));
  });
});
