import { describe, expect, it } from 'vitest';
import { checkedNames } from '../../src/graphql/where/pattern-check.ts';
import type { PatternNode, PatternTie } from '../../src/graphql/where/pattern-where.ts';

const tie = (subject: string, object: string, more: Partial<PatternTie> = {}): PatternTie => ({
  kinds: ['ASSISTS'],
  subject,
  object,
  ...more,
});
const refused = (ties: PatternTie[], nodes: PatternNode[] = []) => {
  try {
    return checkedNames(nodes, ties);
  } catch (error) {
    return (error as Error).message;
  }
};

describe('a pattern', () => {
  it('names its nodes: those described first', () => {
    const sent = tie('official', 'county', { roleNodes: [{ role: 'SENDER', node: 'agency' }] });
    expect(checkedNames([{ name: 'county' }], [sent])).toEqual(['county', 'official', 'agency']);
  });

  it.each([
    [[], [], 'ties is empty; expected one tie at least'],
    [[tie('a', 'a')], [], 'ties[0]: "a" stands in it twice; different nodes are different entities'],
    [[tie('a', 'b', { kinds: [] })], [], 'ties[0].kinds is empty; expected one kind at least'],
    [[tie('a', 'b'), tie('c', 'd')], [], 'Nothing joins "c" to "a"'],
    [[tie('a', 'b')], [{ name: 'c' }], 'nodes: no tie has "c" as its subject, object or role'],
    [[tie('a', 'b')], [{ name: 'a' }, { name: 'a' }], 'nodes: "a" is described twice'],
    [[tie('a', 'b', { after: 'x' })], [], 'ties[0].after: no other tie is named "x"'],
    [[tie('a', 'b', { name: 'x', after: 'x' })], [], 'ties[0].after: no other tie is named "x"'],
    [[tie('a', 'b', { name: 'x' }), tie('b', 'c', { name: 'x' })], [], 'ties[1].name: another tie is named "x" too'],
    [Array.from({ length: 9 }, () => tie('a', 'b')), [], 'ties has 9 entries; at most 8'],
    [Array.from({ length: 8 }, (_, i) => tie(`a${i}`, `a${i + 1}`)), [], 'There are 9 nodes; at most 8'],
  ] as [PatternTie[], PatternNode[], string][])('says what is wrong with it: %#', (ties, nodes, message) => {
    expect(refused(ties, nodes)).toBe(message);
  });
});
