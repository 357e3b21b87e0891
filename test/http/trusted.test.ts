import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { execute, getIntrospectionQuery, print } from 'graphql';
import { createClient as createSseClient } from 'graphql-sse';
import { createClient as createWsClient } from 'graphql-ws';
import { describe, expect, it, onTestFinished } from 'vitest';
import WebSocket from 'ws';
import { TrustedDocuments } from '../../src/http/documents/trusted-documents.ts';
import { answerOf, MODERN, testApp } from './test-app.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const HELLO = '{ hello }';
const ECHO = 'query Echo($text: String) { echo(text: $text) }';
const COUNTS = 'subscription Counts { counts(to: 2) }';
const TRUSTED = [HELLO, ECHO, COUNTS];
const trusted = new TrustedDocuments(new Map(TRUSTED.map((text) => [sha256(text), text])));
const apq = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: sha256(text) } });
const OTHER = '{ hello later }';

/** An edge that trusts, and the documents that it has executed. */
async function trustingApp() {
  const executed: string[] = [];
  const served = await testApp({
    trusted,
    execute(args) {
      executed.push(print(args.document));
      return execute(args);
    },
  });
  const get = async (params: Record<string, string>, headers = {}) =>
    answerOf(
      await served.inject({
        method: 'GET',
        url: `/graphql?${new URLSearchParams(params)}`,
        headers: { 'apollo-require-preflight': '1', ...headers },
      }),
    );
  return { ...served, get, executed };
}

describe('trusted documents', () => {
  it('are executed by whatever names them', async () => {
    const { post, get } = await trustingApp();
    const hash = sha256(HELLO);
    const ways: object[] = [
      { query: HELLO },
      { documentId: `sha256:${hash}` },
      { documentId: hash },
      { extensions: apq(HELLO) },
      { query: HELLO, extensions: apq(HELLO) },
      { query: HELLO, documentId: hash },
      { query: '', documentId: hash },
    ];
    for (const way of ways) {
      expect((await post(way)).data).toEqual({ hello: 'world' });
      const params = Object.entries(way).map(([name, value]) => [
        name,
        typeof value === 'string' ? value : JSON.stringify(value),
      ]);
      expect((await get(Object.fromEntries(params))).data).toEqual({ hello: 'world' });
    }
  });

  it('come with variables, names of operations and further extensions', async () => {
    const { post, get } = await trustingApp();
    const documentId = `sha256:${sha256(ECHO)}`;
    const variables = { text: '帮扶 & more=1' };
    const request = { documentId, operationName: 'Echo', variables, extensions: { cost: true } };
    const answers = [
      await post(request),
      await get({
        documentId,
        operationName: 'Echo',
        variables: JSON.stringify(variables),
        extensions: JSON.stringify({ cost: true, ...apq(ECHO) }),
      }),
    ];
    for (const { data, text } of answers) {
      expect(data).toEqual({ echo: variables.text });
      expect(JSON.parse(text).extensions.cost).toBeDefined();
    }
    expect(await post({ documentId, variables: { text: 7 } })).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await get({ documentId, extensions: '{' })).toMatchObject({ code: 'BAD_REQUEST' });
  });

  it('are the only ones: everything else is refused, and says why', async () => {
    const { post, get, executed } = await trustingApp();
    const refusals: (readonly [object, string, RegExp])[] = [
      [{ query: OTHER }, 'BAD_REQUEST', /trusted documents only/],
      [{ query: ` ${HELLO}` }, 'BAD_REQUEST', /trusted documents only/],
      [{ query: getIntrospectionQuery() }, 'BAD_REQUEST', /trusted documents only/],
      [{ query: '{ helo }' }, 'BAD_REQUEST', /trusted documents only/],
      [{ query: OTHER, extensions: apq(OTHER) }, 'PERSISTED_QUERY_NOT_FOUND', /None of the trusted/],
      [{ extensions: apq(OTHER) }, 'PERSISTED_QUERY_NOT_FOUND', /None of the trusted/],
      [{ documentId: `sha256:${sha256(OTHER)}` }, 'PERSISTED_QUERY_NOT_FOUND', /None of the trusted/],
      [{ query: OTHER, documentId: sha256(HELLO) }, 'BAD_REQUEST', /one of the two/],
      [{ documentId: 'hello' }, 'BAD_REQUEST', /SHA-256/],
      [{ documentId: `md5:${sha256(HELLO)}` }, 'BAD_REQUEST', /SHA-256/],
      [{}, 'BAD_REQUEST', /documentId/],
      [{ operationName: 'Echo' }, 'BAD_REQUEST', /documentId/],
    ];
    for (const [request, code, message] of refusals) {
      const answer = await post(request, MODERN);
      expect(answer).toMatchObject({ status: 400, code });
      expect(answer.errors[0]?.message).toMatch(message);
      expect(answer.headers['x-request-id']).toBeDefined();
      const params = Object.entries(request).map(([name, value]) => [
        name,
        typeof value === 'string' ? value : JSON.stringify(value),
      ]);
      expect(await get(Object.fromEntries(params), MODERN)).toMatchObject({ status: 400, code });
    }
    for (const body of [[{ query: HELLO }], null, 'text', 7, { documentId: 7 }, { query: [HELLO] }]) {
      expect(await post(JSON.stringify(body))).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
    }
    expect(executed).toEqual([]);
  });

  it('that are unknown have a status that clients of persisted queries read on', async () => {
    const { post } = await trustingApp();
    expect(await post({ extensions: apq(OTHER) })).toMatchObject({ status: 200, code: 'PERSISTED_QUERY_NOT_FOUND' });
  });

  it('need the header against other sites as any request does', async () => {
    const { inject } = await trustingApp();
    const response = await inject({ method: 'GET', url: `/graphql?documentId=${sha256(HELLO)}` });
    expect(response.statusCode).toBe(400);
    expect(response.json().data).toBeUndefined();
  });

  it('stay the only ones, whatever is asked', async () => {
    const { inject, executed } = await trustingApp();
    const texts = fc.constantFrom<unknown>(HELLO, ECHO, OTHER, '', '{', [OTHER], null, 7);
    const ids = fc.constantFrom<unknown>(sha256(HELLO), `sha256:${sha256(ECHO)}`, sha256(OTHER), '', 'x', null, 7);
    const hashes = fc.record(
      { version: fc.constantFrom(1, 2), sha256Hash: fc.constantFrom<unknown>(sha256(HELLO), sha256(OTHER), null, []) },
      { requiredKeys: [] },
    );
    const extensions = fc.oneof(fc.record({ persistedQuery: hashes }), fc.constantFrom('{', null, 'x'));
    const requests = fc.record({ query: texts, documentId: ids, extensions }, { requiredKeys: [] });
    const accepts = fc.constantFrom('*/*', 'text/event-stream', 'text/html', 'text/html, text/event-stream');
    await fc.assert(
      fc.asyncProperty(requests, accepts, fc.boolean(), fc.boolean(), async (request, accept, byUrl, twice) => {
        executed.length = 0;
        const search = new URLSearchParams();
        for (const [name, value] of Object.entries(request)) {
          search.append(name, typeof value === 'string' ? value : JSON.stringify(value));
          if (twice) search.append(name, OTHER);
        }
        await inject({
          method: byUrl ? 'GET' : 'POST',
          url: byUrl || twice ? `/graphql?${search}` : '/graphql',
          headers: { accept, 'content-type': 'application/json', 'apollo-require-preflight': '1' },
          ...(!byUrl && { payload: JSON.stringify(request) }),
        });
        for (const text of executed)
          expect([HELLO, ECHO].map((one) => one.replace(/\s+/g, ''))).toContain(text.replace(/\s+/g, ''));
      }),
      { numRuns: 300 },
    );
  });

  it('leave no GraphiQL, and say so', async () => {
    const { inject } = await trustingApp();
    for (const url of ['/', '/graphql']) {
      const { payload, headers } = await inject({ url, headers: { accept: 'text/html' } });
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(payload).toMatch(/trusted documents only/);
      expect(payload).not.toMatch(/<script/);
    }
  });
});

const CLIENTS = [
  [
    'WebSocket',
    (url: string) => {
      const client = createWsClient({ url: url.replace('http', 'ws'), webSocketImpl: WebSocket, retryAttempts: 0 });
      onTestFinished(async () => client.dispose());
      return client;
    },
  ],
  [
    'event stream',
    (url: string) => {
      const client = createSseClient({ url, retryAttempts: 0 });
      onTestFinished(() => client.dispose());
      return client;
    },
  ],
] as const;

describe.each(CLIENTS)('trusted documents over %s', (_, clientOf) => {
  const ask = async (request: object, deps: Parameters<typeof testApp>[0] = { trusted }) => {
    const { app } = await testApp(deps);
    const client = clientOf(`${await app.listen({ port: 0, host: '127.0.0.1' })}/graphql`);
    const results: any[] = [];
    try {
      for await (const result of client.iterate({ query: '', ...request })) if (results.push(result) === 2) break;
    } catch (fault) {
      return [Array.isArray(fault) ? { errors: fault } : { errors: (await (fault as any).response.json()).errors }];
    }
    return results;
  };

  it('are executed by whatever names them', async () => {
    const counted = [{ data: { counts: 1 } }, { data: { counts: 2 } }];
    expect(await ask({ query: COUNTS })).toEqual(counted);
    expect(await ask({ documentId: `sha256:${sha256(COUNTS)}` })).toEqual(counted);
    expect(await ask({ extensions: apq(COUNTS) })).toEqual(counted);
  });

  it('are the only ones', async () => {
    const codeOf = async (request: object) => (await ask(request))[0].errors[0].extensions.code;
    expect(await codeOf({ query: 'subscription { counts(to: 2) }' })).toBe('BAD_REQUEST');
    expect(await codeOf({ query: OTHER })).toBe('BAD_REQUEST');
    expect(await codeOf({ documentId: sha256(OTHER) })).toBe('PERSISTED_QUERY_NOT_FOUND');
  });

  it('are known by no id where there are none', async () => {
    const [{ errors }] = await ask({ documentId: sha256(COUNTS) }, {});
    expect(errors[0]).toMatchObject({ extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } });
    const [{ errors: others }] = await ask({ extensions: apq(COUNTS) }, {});
    expect(others[0]).toMatchObject({ extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } });
  });
});

describe('without trusted documents', () => {
  it('a documentId is explained, and of no matter beside a query', async () => {
    const { post, inject } = await testApp();
    const answer = await post({ documentId: `sha256:${sha256(HELLO)}` }, MODERN);
    expect(answer).toMatchObject({ status: 400, code: 'PERSISTED_QUERY_NOT_SUPPORTED' });
    expect(answer.errors[0]?.message).toMatch(/send the text as query/);
    const url = `/graphql?documentId=${sha256(HELLO)}`;
    expect((await inject({ url, headers: { accept: 'application/json' } })).json().errors[0].extensions.code).toBe(
      'PERSISTED_QUERY_NOT_SUPPORTED',
    );
    expect((await post({ query: HELLO, documentId: 'mine' })).data).toEqual({ hello: 'world' });
    expect((await post({ query: HELLO, documentId: null })).data).toEqual({ hello: 'world' });
  });
});
