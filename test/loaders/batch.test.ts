import { describe, expect, it } from 'vitest';
import { grouped, inKeyOrder } from '../../src/loaders/batch.ts';

const row = (id: string, n = 0) => ({ id, n });
const id = (of: { id: string }) => of.id;

describe('inKeyOrder', () => {
  it('gives one row for each key, in their order', () => {
    expect(inKeyOrder(['b', 'a'], [row('a'), row('b')], id)).toEqual([row('b'), row('a')]);
  });

  it('gives null for a gap, and nothing for what was not asked', () => {
    expect(inKeyOrder(['a', 'b'], [row('b'), row('c')], id)).toEqual([null, row('b')]);
    expect(inKeyOrder([], [row('a')], id)).toEqual([]);
  });
});

describe('grouped', () => {
  it('gives all rows of each key, in the order they came', () => {
    const rows = [row('b', 1), row('a', 1), row('b', 2)];
    expect(grouped(['a', 'b', 'c'], rows, id)).toEqual([[row('a', 1)], [row('b', 1), row('b', 2)], []]);
  });

  it('drops rows of keys that were not asked', () => {
    expect(grouped(['a'], [row('z')], id)).toEqual([[]]);
  });

  it('takes keys that objects have by nature', () => {
    expect(grouped(['__proto__', 'constructor'], [row('constructor')], id)).toEqual([[], [row('constructor')]]);
  });
});
