import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joined, type PatternMatch } from '../../src/model/pattern-match.ts';

interface Named {
  readonly id: string;
}
const match = (nodes: Record<string, string>, tie: number): PatternMatch<Named> => ({
  nodes: new Map(Object.entries(nodes)),
  ties: new Map([[tie, { id: Object.values(nodes).sort().join('-') }]]),
});
const told = (matches: readonly PatternMatch<Named>[] | null) =>
  matches?.map(({ nodes, ties }) => [Object.fromEntries(nodes), [...ties.keys()]]);

describe('parts of a pattern put together', () => {
  it('agree on what they share', () => {
    const left = [match({ a: '1', b: '2' }, 0), match({ a: '3', b: '4' }, 0)];
    const right = [match({ b: '2', c: '5' }, 1), match({ b: '2', c: '6' }, 1), match({ b: '9', c: '7' }, 1)];
    expect(told(joined(left, right, 10))).toEqual([
      [{ a: '1', b: '2', c: '5' }, [0, 1]],
      [{ a: '1', b: '2', c: '6' }, [0, 1]],
    ]);
  });

  it('have different entities at different nodes', () => {
    expect(told(joined([match({ a: '1', b: '2' }, 0)], [match({ b: '2', c: '1' }, 1)], 10))).toEqual([]);
  });

  it('have different ties at different places', () => {
    const ways = [match({ a: '1', b: '2' }, 0), { ...match({ a: '1', b: '2' }, 0), ties: new Map([[0, { id: 'x' }]]) }];
    const again = ways.map(({ nodes, ties }) => ({ nodes, ties: new Map([[1, ties.get(0)!]]) }));
    const ids = joined(ways, again, 10)!.map(({ ties }) => [...ties.values()].map(({ id }) => id));
    expect(ids).toEqual([
      ['1-2', 'x'],
      ['x', '1-2'],
    ]);
  });

  it('are too many where there are more than may be', () => {
    const left = [match({ a: '1', b: '2' }, 0)];
    const right = [match({ b: '2', c: '3' }, 1), match({ b: '2', c: '4' }, 1)];
    expect(joined(left, right, 2)).toHaveLength(2);
    expect(joined(left, right, 1)).toBeNull();
  });

  it('are the pairs that agree, whichever of the two comes first', () => {
    const id = fc.constantFrom('1', '2', '3', '4');
    const pairs = fc.array(fc.tuple(id, id), { maxLength: 8 });
    fc.assert(
      fc.property(pairs, pairs, (ab, bc) => {
        const left = ab.map(([a, b]) => match({ a, b }, 0));
        const right = bc.map(([b, c]) => match({ b, c }, 1));
        const expected = ab.flatMap(([a, b]) =>
          bc.filter(([x, c]) => x === b && new Set([a, b, c]).size === 3).map(([, c]) => `${a}${b}${c}`),
        );
        const found = (matches: readonly PatternMatch<Named>[] | null) =>
          matches!.map(({ nodes }) => ['a', 'b', 'c'].map((name) => nodes.get(name)).join('')).sort();
        expect(found(joined(left, right, 1000))).toEqual(expected.sort());
        expect(found(joined(right, left, 1000))).toEqual(expected.sort());
      }),
    );
  });
});
