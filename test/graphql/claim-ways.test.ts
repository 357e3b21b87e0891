import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ClaimTest } from '../../src/graph/read/claim-test.ts';
import { type ClaimCondition, claimWays } from '../../src/graphql/where/claim-ways.ts';

/** Tests that are told apart by a name; a claim is the set of those it passes. */
const named = (name: string) => ({ within: name }) as ClaimTest;
const NAMES = ['a', 'b', 'c'];

const condition = fc.letrec<{ node: ClaimCondition }>((tie) => ({
  node: fc.record({
    test: fc.option(fc.constantFrom(...NAMES).map(named)),
    any: fc.option(fc.array(tie('node'), { maxLength: 2 }), { depthSize: 'small' }),
    not: fc.option(tie('node'), { depthSize: 'small' }),
  }),
})).node;

/** What the words of a condition mean. */
function passes({ test, any, not }: ClaimCondition, claim: ReadonlySet<string>): boolean {
  return (
    (test === null || claim.has(test.within!)) &&
    (any === null || any.some((one) => passes(one, claim))) &&
    (not === null || !passes(not, claim))
  );
}

it('the ways to pass a condition are what it says', () => {
  fc.assert(
    fc.property(condition, fc.subarray(NAMES), (asked, held) => {
      const claim = new Set(held);
      let ways: ReturnType<typeof claimWays>;
      try {
        ways = claimWays(asked);
      } catch (error) {
        expect(error).toMatchObject({ code: 'LIMIT' });
        return;
      }
      const inOne = ways.some((way) => way.every(({ within, holds }) => claim.has(within!) === holds));
      expect(inOne).toBe(passes(asked, claim));
    }),
  );
});

it('too many ways are refused', () => {
  const any = ['a', 'b', 'c'].map((name) => ({ test: named(name), any: null, not: null }));
  const each = { test: null, any, not: null };
  const all = { test: null, any: [each, each, each, each].map((not) => ({ test: null, any: null, not })), not: null };
  expect(() => claimWays({ test: null, any: null, not: all })).toThrow(/64 ways/);
});
