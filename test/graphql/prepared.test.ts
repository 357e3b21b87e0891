import { buildSchema, execute, type GraphQLResolveInfo, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { prepared } from '../../src/graphql/prepared.ts';

/** A schema whose field tells how often its arguments were prepared before it was answered. */
function counting() {
  let times = 0;
  const prepare = prepared((args: { first?: number }, { fieldNodes }) => {
    times++;
    return { said: `${args.first} of ${fieldNodes.length}` };
  });
  const schema = buildSchema('type Query { list(first: Int = 2): Query, said: String }');
  const list = (args: { first?: number }, _: unknown, info: GraphQLResolveInfo) => ({ list, ...prepare(args, info) });
  const ask = (document: ReturnType<typeof parse>, variableValues = {}) =>
    JSON.parse(JSON.stringify(execute({ schema, document, rootValue: { list }, variableValues }))).data;
  return { ask, times: () => times };
}

describe('prepared', () => {
  it('looks once at what holds no variables, for every request with the document', () => {
    const { ask, times } = counting();
    const document = parse('{ a: list(first: 1) { said } b: list { said } }');
    const said = { a: { said: '1 of 1' }, b: { said: '2 of 1' } };
    expect([ask(document), ask(document), times()]).toEqual([said, said, 2]);
  });

  it('looks each time at what holds variables', () => {
    const { ask, times } = counting();
    const document = parse('query Q($first: Int!) { list(first: $first) { said } }');
    expect([1, 2, 1].map((first) => ask(document, { first }).list.said)).toEqual(['1 of 1', '2 of 1', '1 of 1']);
    expect(times()).toBe(3);
  });

  it('keeps apart what a fragment selects alone and together with more', () => {
    const { ask } = counting();
    const document = parse(
      'fragment F on Query { list { said } } { alone: list { ...F } both: list { ...F list { said } } }',
    );
    expect(ask(document)).toEqual({
      alone: { list: { said: '2 of 1' } },
      both: { list: { said: '2 of 2' } },
    });
  });
});
