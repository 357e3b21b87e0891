import fc from 'fast-check';
import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../src/errors.ts';
import { CLIENT_ERRORS, type ClientErrorCode, createErrorFormatter } from '../../src/graphql/errors.ts';
import { MODERN, SECRET, type TestApp, testApp } from './test-app.ts';

const hash = { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } };

/** How a client meets each code, and with what status when it lets the status speak. */
const PROVOCATIONS: Record<ClientErrorCode, { body: unknown; status: number }> = {
  INVALID_INPUT: { body: { query: '{ fails(code: "INVALID_INPUT") }' }, status: 200 },
  NOT_FOUND: { body: { query: '{ fails(code: "NOT_FOUND") }' }, status: 200 },
  CONFLICT: { body: { query: '{ fails(code: "CONFLICT") }' }, status: 200 },
  LIMIT: { body: { query: '{ fails(code: "LIMIT") }' }, status: 200 },
  TIMEOUT: { body: { query: '{ fails(code: "TIMEOUT") }' }, status: 200 },
  UNAVAILABLE: { body: { query: '{ fails(code: "UNAVAILABLE") }' }, status: 200 },
  INTERNAL: { body: { query: '{ leaks }' }, status: 200 },
  BAD_REQUEST: { body: { query: 42 }, status: 400 },
  BAD_USER_INPUT: {
    body: { query: 'query ($text: String) { echo(text: $text) }', variables: { text: 42 } },
    status: 400,
  },
  GRAPHQL_PARSE_FAILED: { body: { query: '{' }, status: 400 },
  GRAPHQL_VALIDATION_FAILED: { body: { query: '{ helo }' }, status: 400 },
  OPERATION_RESOLUTION_FAILURE: {
    body: { query: 'query A { hello } query B { hello }', operationName: 'C' },
    status: 400,
  },
  PERSISTED_QUERY_NOT_FOUND: { body: { extensions: hash }, status: 200 },
  PERSISTED_QUERY_NOT_SUPPORTED: { body: { documentId: '0'.repeat(64) }, status: 400 },
};

describe('error codes', () => {
  for (const [code, { body, status }] of Object.entries(PROVOCATIONS)) {
    it(`${code} reaches the client`, async () => {
      const { post } = await testApp();
      const answer = await post(body, MODERN);
      expect(answer).toMatchObject({ code, status });
      expect(CLIENT_ERRORS).toHaveProperty(code);
    });
  }

  it('are a closed set', () => {
    const format = createErrorFormatter({ maxTokens: 10, reportFault: () => {} });
    const anyCode = fc.oneof(fc.constantFrom(...Object.keys(CLIENT_ERRORS)), fc.string(), fc.anything());
    fc.assert(
      fc.property(anyCode, fc.string(), fc.anything(), (code, message, originalError) => {
        const error = new GraphQLError(message, { originalError: originalError as Error, extensions: { code } });
        const shown = format({ message, extensions: { code } }, error);
        expect(Object.keys(CLIENT_ERRORS)).toContain(shown.extensions?.code);
        expect(Object.keys(shown.extensions ?? {})).toEqual(['code']);
      }),
    );
  });

  it('keep the message, the place and nothing else of an error of ours', async () => {
    const { post } = await testApp();
    const { errors } = await post({ query: '{ bad: fails(code: "NOT_FOUND") }' });
    expect(errors).toEqual([
      {
        message: 'failed with NOT_FOUND',
        locations: [{ line: 1, column: 3 }],
        path: ['bad'],
        extensions: { code: 'NOT_FOUND' },
      },
    ]);
  });

  it('tell which value a scalar of ours refused, in variables and in the document', async () => {
    const { post } = await testApp();
    const variable = await post({ query: 'query ($v: Strict) { strict(value: $v) }', variables: { v: 'bad' } });
    expect(variable.errors[0]).toMatchObject({
      message: 'Variable "$v" got invalid value "bad"; Expected type "Strict". "bad" is not good; expected "good".',
      extensions: { code: 'INVALID_INPUT' },
    });
    const literal = await post({ query: '{ strict(value: "bad") }' });
    expect(literal).toMatchObject({ code: 'INVALID_INPUT' });
    expect(literal.errors[0]?.message).toContain('"bad" is not good; expected "good".');
  });

  it('help with a misspelt field', async () => {
    const { post } = await testApp();
    const { errors } = await post({ query: '{ helo }' });
    expect(errors[0]?.message).toContain('Did you mean "hello"');
  });

  it('blame the caller for a variable that spoils an argument only at execution', async () => {
    const { post } = await testApp();
    const argument = await post({ query: 'query ($t: String = "") { needs(text: $t) }', variables: { t: null } });
    expect(argument).toMatchObject({ status: 200, code: 'BAD_USER_INPUT', errors: [{ path: ['needs'] }] });
    const query = 'query ($one: Filter = {}) { filtered(where: { and: [$one] }) }';
    const nested = await post({ query, variables: { one: null } });
    expect(nested).toMatchObject({ status: 200, code: 'BAD_USER_INPUT', errors: [{ path: ['filtered'] }] });
    const directive = 'query ($on: Boolean = true) { hello @include(if: $on) }';
    expect(await post({ query: directive, variables: { on: null } })).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('answer a subscription over plain HTTP as a request of the wrong kind', async () => {
    const { post, lines } = await testApp();
    const answer = await post({ query: 'subscription { hello }' });
    expect(answer).toMatchObject({
      status: 400,
      code: 'BAD_REQUEST',
      errors: [{ message: expect.stringMatching(/^A subscription is answered/) }],
    });
    expect(lines.filter(({ msg }) => msg === 'fault')).toEqual([]);
  });

  it('answer an operation of a kind that the schema lacks', async () => {
    const { post } = await testApp();
    const answer = await post({ query: 'mutation { hello }' }, MODERN);
    expect(answer).toMatchObject({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
  });

  it('refuse persisted queries that contradict themselves', async () => {
    const { post } = await testApp();
    const wrongHash = await post({ query: '{ hello }', extensions: hash });
    expect(wrongHash).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
    const wrongVersion = await post({ query: '{ hello }', extensions: { persistedQuery: { version: 2 } } });
    expect(wrongVersion).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
  });
});

describe('masking', () => {
  const leaks = [
    'leaks',
    'leaksText',
    'leaksNothing',
    'leaksGraphql',
    'leaksInternal',
    'leaksValue',
    'leaksType { name }',
    'leaksMany',
    'leaksBigint',
    'missing',
    'fails(code: "NOT_A_CODE")',
    'fails(code: "INTERNAL")',
  ];
  for (const field of leaks) {
    it(`hides and logs once what went wrong in ${field}`, async () => {
      const { post, lines } = await testApp();
      const answer = await post({ query: `{ ${field} }` });
      expect(answer.code).toBe('INTERNAL');
      expect(answer.text).not.toMatch(/secret|MATCH|Neo|stack|BigInt|\.ts/);
      expect(lines.filter(({ msg }) => msg === 'fault')).toHaveLength(1);
    });
  }

  it('logs the cause with its place and the request id that the client was told', async () => {
    const { post, lines } = await testApp();
    const answer = await post({ query: 'query Leaky { a: leaks }' });
    const fault = lines.find(({ msg }) => msg === 'fault');
    expect(fault).toMatchObject({ path: 'a', err: { message: SECRET, stack: expect.stringContaining('test-app') } });
    expect(answer.headers['x-request-id']).toBe(fault?.requestId);
  });

  it('shows an error of ours without its cause', async () => {
    const { post } = await testApp();
    const answer = await post({ query: '{ leaksCause }' });
    expect(answer).toMatchObject({ code: 'UNAVAILABLE', errors: [{ message: 'The database is away.' }] });
    expect(answer.text).not.toContain('secret');
  });

  it('holds when the context cannot be made', async () => {
    const { post, lines } = await testApp({
      createContext() {
        throw new Error(SECRET);
      },
    });
    const answer = await post({ query: '{ hello }' });
    expect(answer).toMatchObject({ status: 500, code: 'INTERNAL' });
    expect(answer.text).not.toContain('secret');
    const requestId = answer.headers['x-request-id'];
    expect(lines.filter(({ msg }) => msg === 'fault')).toEqual([expect.objectContaining({ requestId })]);
  });

  it('holds when execution itself breaks', async () => {
    const { post } = await testApp({
      execute() {
        throw new AppError('INTERNAL', SECRET);
      },
    });
    const answer = await post({ query: '{ hello }' });
    expect(answer).toMatchObject({ status: 500, code: 'INTERNAL' });
    expect(answer.text).not.toContain('secret');
  });
});

describe('the HTTP edge', () => {
  const json = { 'content-type': 'application/json' };

  /** Whatever happens before GraphQL is answered in its shape all the same. */
  async function edge({ inject }: TestApp, options: Parameters<TestApp['inject']>[0]) {
    const response = await inject({ url: '/graphql', ...options });
    expect(response.headers['content-type']).toMatch(/json; charset=utf-8$/);
    const { errors } = response.json();
    expect(errors).toHaveLength(1);
    expect(errors[0].message).toMatch(/\w/);
    return { status: response.statusCode, code: errors[0].extensions.code };
  }

  it('refuses malformed JSON', async () => {
    const test = await testApp();
    for (const payload of ['{ "not a JSON', '', '{"query":"{ hello }","__proto__":{}}', '\u0000']) {
      const answer = await edge(test, { method: 'POST', headers: json, payload });
      expect(answer).toEqual({ status: 400, code: 'BAD_REQUEST' });
    }
  });

  it('refuses JSON that is no request', async () => {
    const test = await testApp();
    for (const payload of ['null', '42', '"{ hello }"', '[]', '{}', '[{"query":"{ hello }"}]', '{"query":null}']) {
      const answer = await edge(test, { method: 'POST', headers: json, payload });
      expect(answer).toEqual({ status: 400, code: 'BAD_REQUEST' });
    }
  });

  it('reads nothing but JSON', async () => {
    const test = await testApp();
    const types = [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'nonsense',
      'a/b',
    ];
    for (const type of types) {
      const headers = { 'content-type': type, 'apollo-require-preflight': 'yes' };
      const answer = await edge(test, { method: 'POST', headers, payload: '{"query":"{ hello }"}' });
      expect(answer).toEqual({ status: 415, code: 'BAD_REQUEST' });
    }
  });

  it('refuses plain GETs, which any web page can make a browser send', async () => {
    const test = await testApp();
    expect(await edge(test, { method: 'GET', query: { query: '{ hello }' } })).toEqual({
      status: 400,
      code: 'BAD_REQUEST',
    });
  });

  it('answers GETs with a header that web pages cannot send unasked', async () => {
    const { inject } = await testApp();
    const response = await inject({
      method: 'GET',
      url: '/graphql',
      headers: { 'apollo-require-preflight': 'yes' },
      query: { query: '{ hello }' },
    });
    expect(response.json()).toEqual({ data: { hello: 'world' } });
    expect(response.headers).toMatchObject({ 'cache-control': 'no-cache', vary: 'accept' });
  });

  it('says which methods it takes', async () => {
    const test = await testApp();
    for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const) {
      expect(await edge(test, { method })).toEqual({ status: 405, code: 'BAD_REQUEST' });
    }
    const response = await test.inject({ method: 'DELETE', url: '/graphql' });
    expect(response.headers.allow).toBe('GET, POST');
  });

  it('says where GraphQL is', async () => {
    const test = await testApp();
    expect(await edge(test, { method: 'POST', url: '/api' })).toEqual({ status: 404, code: 'NOT_FOUND' });
    expect(await edge(test, { method: 'GET', url: '/%E0%A4%A' })).toEqual({ status: 400, code: 'BAD_REQUEST' });
  });

  it('refuses an invalid Host header', async () => {
    const test = await testApp();
    const answer = await edge(test, {
      method: 'POST',
      headers: { ...json, host: 'a b' },
      payload: { query: '{ hello }' },
    });
    expect(answer).toEqual({ status: 400, code: 'BAD_REQUEST' });
  });

  it('answers in the media type of modern clients', async () => {
    const { inject } = await testApp();
    const response = await inject({ method: 'POST', url: '/graphql', headers: { ...json, ...MODERN }, payload: '{' });
    expect(response.headers['content-type']).toBe('application/graphql-response+json; charset=utf-8');
  });

  it('answers arbitrary bodies without a fault', async () => {
    const { inject, post } = await testApp();
    const words = fc.constantFrom(
      '{',
      '}',
      '(',
      ')',
      '[',
      ']',
      ':',
      '!',
      '$',
      '...',
      '@',
      '=',
      '"',
      '"""',
      '#',
      'query',
      'mutation',
      'subscription',
      'fragment',
      'on',
      'F',
      'Query',
      'hello',
      'echo',
      'text',
      'self',
      '__schema',
      'null',
      '1',
      '$v',
      '@include',
      '\n',
    );
    const document = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words, { maxLength: 60 }).map((all) => all.join(' ')),
    );
    const request = fc.record(
      { query: document, variables: fc.jsonValue(), operationName: fc.jsonValue() },
      { requiredKeys: ['query'] },
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.json(), fc.string({ unit: 'binary' })), async (payload) => {
        const { statusCode } = await inject({ method: 'POST', url: '/graphql', headers: json, payload });
        expect(statusCode).toBeLessThan(500);
      }),
      { numRuns: 300 },
    );
    await fc.assert(
      fc.asyncProperty(request, async (body) => {
        const { status, errors } = await post(body, MODERN);
        expect(status).toBeLessThan(500);
        for (const { extensions } of errors) expect(extensions?.code).not.toBe('INTERNAL');
      }),
      { numRuns: 500 },
    );
  });
});
