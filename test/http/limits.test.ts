import fc from 'fast-check';
import { buildSchema, getIntrospectionQuery, parse, specifiedRules, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../src/errors.ts';
import { type DocumentLimits, documentLimits } from '../../src/graphql/limits.ts';
import { DEFAULT_LIMITS } from '../../src/http/limits.ts';
import { MODERN, testApp } from './test-app.ts';

const schema = buildSchema(`
  type Query { self: Query name: String }
  type Mutation { self: Query }
`);

function faults(document: string, limits: Partial<DocumentLimits> = {}) {
  return validate(schema, parse(document), [...specifiedRules, documentLimits({ ...DEFAULT_LIMITS, ...limits })]);
}

const nested = (depth: number, leaf = 'name') => `${'self { '.repeat(depth - 1)}${leaf}${' }'.repeat(depth - 1)}`;

describe('depth', () => {
  it('counts levels of fields, and says how many, how many there may be, and where', () => {
    expect(faults(`{ ${nested(3)} }`, { maxDepth: 3 })).toEqual([]);
    const [fault, ...others] = faults(`query Deep { name a: ${nested(3)} }`, { maxDepth: 2 });
    expect(fault?.message).toBe('query Deep is 3 levels deep, at a.self.name; the limit is 2.');
    expect(fault?.originalError).toBeInstanceOf(AppError);
    expect(others).toEqual([]);
  });

  it('sees through fragments, named and inline', () => {
    const inline = `{ self { ... on Query { ... { ${nested(2)} } } } }`;
    expect(faults(inline, { maxDepth: 3 })).toEqual([]);
    expect(faults(inline, { maxDepth: 2 })[0]?.message).toContain('is 3 levels deep, at self.self.name');
    const spread =
      'query A { self { ...F } } fragment F on Query { self { ...G } } fragment G on Query { self { name } }';
    expect(faults(spread, { maxDepth: 4 })).toEqual([]);
    expect(faults(spread, { maxDepth: 3 })[0]?.message).toContain('query A is 4 levels deep, at self.self.self.name');
  });

  it('looks at every operation', () => {
    expect(faults(`query A { name } mutation B { ${nested(3)} }`, { maxDepth: 2 })).toMatchObject([
      { message: 'mutation B is 3 levels deep, at self.self.name; the limit is 2.' },
    ]);
  });

  it('does not count introspection', () => {
    expect(faults(getIntrospectionQuery(), { maxDepth: 1 })).toEqual([]);
    expect(faults('{ self { __typename } }', { maxDepth: 1 })).toEqual([]);
  });

  it('is what nesting adds, however the nesting is written', () => {
    const shape = fc.array(fc.constantFrom('field', 'inline', 'spread'), { maxLength: 20 });
    fc.assert(
      fc.property(shape, (levels) => {
        let body = 'name';
        const fragments: string[] = [];
        for (const level of levels) {
          if (level === 'field') body = `self { ${body} }`;
          else if (level === 'inline') body = `... on Query { ${body} }`;
          else body = `...F${fragments.push(`fragment F${fragments.length} on Query { ${body} }`) - 1}`;
        }
        const depth = 1 + levels.filter((level) => level === 'field').length;
        const document = `{ ${body} } ${fragments.join(' ')}`;
        expect(faults(document, { maxDepth: depth })).toEqual([]);
        expect(faults(document, { maxDepth: depth - 1 })).toHaveLength(1);
      }),
    );
  });
});

describe('root fields', () => {
  const aliased = (count: number) => Array.from({ length: count }, (_, i) => `a${i}: name`).join(' ');

  it('are counted by name in the answer', () => {
    expect(faults(`{ ${aliased(3)} name name __typename }`, { maxRootFields: 4 })).toEqual([]);
    expect(faults(`{ ${aliased(5)} }`, { maxRootFields: 4 })[0]?.message).toBe(
      'This query asks for 5 root fields; the limit is 4.',
    );
  });

  it('are counted in fragments too', () => {
    const document = `{ ...F ... { x: name } } fragment F on Query { ${aliased(4)} ...G } fragment G on Query { ${aliased(5)} }`;
    expect(faults(document, { maxRootFields: 6 })).toEqual([]);
    expect(faults(document, { maxRootFields: 5 })).toHaveLength(1);
  });
});

describe('fields', () => {
  it('are counted with every fragment written out', () => {
    const doubling = Array.from(
      { length: 10 },
      (_, i) => `fragment F${i} on Query { a: self { ...F${i + 1} } b: self { ...F${i + 1} } }`,
    );
    const document = `{ ...F0 } ${doubling.join(' ')} fragment F10 on Query { name }`;
    expect(faults(document)[0]?.message).toBe(
      'This query selects 3070 fields once its fragments are expanded; the limit is 2000.',
    );
  });

  it('leave room for introspection', () => {
    expect(faults(getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true, specifiedByUrl: true }))).toEqual(
      [],
    );
  });
});

describe('fragments that spread each other', () => {
  it('are refused in the words of the specification', () => {
    const [fault, ...others] = faults('{ ...A } fragment A on Query { self { ...B } } fragment B on Query { ...A }');
    expect(fault?.message).toBe('Cannot spread fragment "A" within itself.');
    expect(fault?.originalError).toBeUndefined();
    expect(others).toEqual([]);
  });

  // The rules of graphql-js alone run out of stack on this.
  it('do no harm in numbers', async () => {
    const spread = (i: number) => `...F${i % 130}`;
    const fragments = Array.from(
      { length: 130 },
      (_, i) => `fragment F${i} on Thing { ${spread(i + 1)} self { ${spread(i + 2)} } self { ${spread(i + 3)} } }`,
    );
    const query = `{ self { ...F0 } } ${fragments.join(' ')}`;
    const { post } = await testApp();
    expect(await post({ query }, MODERN)).toMatchObject({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
  });
});

describe('over HTTP', () => {
  it('too deep, too many root fields', async () => {
    const { post } = await testApp();
    const deep = await post({ query: `{ ${nested(13)} }` }, MODERN);
    expect(deep).toMatchObject({ status: 400, code: 'LIMIT', errors: [{ message: expect.stringContaining('12') }] });
    const wide = Array.from({ length: 31 }, (_, i) => `a${i}: hello`).join(' ');
    expect(await post({ query: `{ ${wide} }` }, MODERN)).toMatchObject({ status: 400, code: 'LIMIT' });
  });

  it('too many tokens, which is not the same as nonsense', async () => {
    const { post } = await testApp({ limits: { maxTokens: 10 } });
    const within = await post({ query: '{ hello hello hello hello hello hello hello hello }' });
    expect(within.data).toEqual({ hello: 'world' });
    const over = await post({ query: `{ ${'hello '.repeat(9)} }` }, MODERN);
    expect(over).toMatchObject({ status: 400, code: 'LIMIT' });
    expect(over.errors[0]?.message).toBe('The document has more than 10 tokens, which is the limit.');
    const nonsense = await post({ query: `{ hello } } ${'hello '.repeat(20)}` }, MODERN);
    expect(nonsense).toMatchObject({ status: 400, code: 'GRAPHQL_PARSE_FAILED' });
    const lateNonsense = await post({ query: `{ ${'hello '.repeat(20)} \u0007` }, MODERN);
    expect(lateNonsense).toMatchObject({ status: 400, code: 'LIMIT' });
  });

  it('too large a body', async () => {
    const { post } = await testApp({ limits: { maxBodyBytes: 1000 } });
    const answer = await post({ query: '{ hello }', variables: { padding: 'x'.repeat(1000) } });
    expect(answer).toMatchObject({
      status: 413,
      code: 'LIMIT',
      errors: [{ message: expect.stringContaining('1000') }],
    });
  });

  it('values and types nested without end', async () => {
    const { post, lines } = await testApp();
    const nest = (open: string, close: string, depth: number, core = '') =>
      open.repeat(depth) + core + close.repeat(depth);
    const requests = [
      { query: `{ filtered(where: {and: ${nest('[', '', 3900)}` },
      { query: `{ filtered(where: {and: ${nest('[', ']', 1900)}}) }` },
      { query: `{ filtered(where: ${nest('{and:', '}', 900, '[]')}) }` },
      { query: `query ($w: ${nest('[', ']', 1900, 'Int')}) { hello }` },
      { query: `{ echo(text: ${nest('{a:', '}', 900, '1')}) }` },
      { query: `{ ${nest('... { ', '}', 1300, 'hello')} }` },
    ];
    for (const request of requests) {
      const { status, errors } = await post(request, MODERN);
      expect(status).toBeLessThan(500);
      for (const { message } of errors) expect(message).not.toContain('call stack');
    }
    const where = nest('{"and":[', ']}', 20_000);
    const body = `{"query":"query ($w: Filter) { filtered(where: $w) }","variables":{"w":${where}}}`;
    expect(await post(body, MODERN)).toMatchObject({ status: 400, code: 'LIMIT' });
    expect(lines.filter(({ msg }) => msg !== 'request')).toEqual([]);
  });

  it('introspection passes', async () => {
    const { post } = await testApp();
    const { data, errors } = await post({ query: getIntrospectionQuery() });
    expect(errors).toEqual([]);
    expect(data).toHaveProperty('__schema.queryType.name', 'Query');
  });
});
