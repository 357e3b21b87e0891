import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { costOf } from '../../src/graphql/cost.ts';
import { buildSchema } from '../../src/graphql/schema.ts';

const cost = (source: string, variables: Record<string, unknown> = {}, name: string | null = null) =>
  costOf(buildSchema(), parse(source), name)(variables);

describe('the cost of an operation', () => {
  it('is one statement and one row where one thing is read', () => {
    expect(cost('{ entity(code: "630106") { id name type } }')).toEqual({ statements: 1, rows: 1 });
  });

  it('multiplies pages by the parents they are read for, and statements by nothing', () => {
    const helpers = 'ties(first: 10) { edges { node { name } } }';
    expect(cost(`{ counties(first: 7) { edges { node { ${helpers} } } } }`)).toEqual({ statements: 2, rows: 7 + 70 });
  });

  it('takes the size of a page from a literal, a variable, its default, or the default of the argument', () => {
    const rows = (args: string, definitions = '', variables = {}) =>
      cost(`query Q${definitions} { claims${args} { edges { cursor } } }`, variables).rows;
    expect(rows('(first: 3)')).toBe(3);
    expect(rows('(last: 4)')).toBe(4);
    expect(rows('(first: $n)', '($n: Int)', { n: 5 })).toBe(5);
    expect(rows('(first: $n)', '($n: Int = 6)')).toBe(6);
    expect(rows('(first: $n)', '($n: Int)')).toBe(20);
    expect(rows('')).toBe(20);
    expect(rows('(first: $n)', '($n: Int)', { n: -5 })).toBe(0);
  });

  it('counts fragments where they are spread, and each operation for itself', () => {
    const source = `
      query One { entity(code: "63") { ...Parts } }
      query Two { entity(code: "63") { name } }
      fragment Parts on Province { parts(first: 30) { totalCount edges { node { ... on Prefecture { name } } } } }`;
    expect(cost(source, {}, 'One')).toEqual({ statements: 3, rows: 1 + 30 + 1 });
    expect(cost(source, {}, 'Two')).toEqual({ statements: 1, rows: 1 });
  });

  it('is nothing for what the schema alone answers', () => {
    expect(cost('{ __typename __schema { types { name fields { name } } } }')).toEqual({ statements: 0, rows: 0 });
  });
});
