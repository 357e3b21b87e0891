import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { execute, parse, print, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { documentLimits } from '../../src/graphql/limits.ts';
import { defaultQuery } from '../../src/http/example-query.ts';
import { DEFAULT_LIMITS } from '../../src/http/limits.ts';
import { TestContext, testApp, testSchema } from './test-app.ts';

describe('GraphQL', () => {
  it('answers, with a context of the request', async () => {
    const { post } = await testApp();
    const first = await post({ query: '{ hello requestId }' });
    const second = await post({ query: '{ hello requestId }' });
    expect(first).toMatchObject({ status: 200, data: { hello: 'world', requestId: first.headers['x-request-id'] } });
    expect(second.data?.requestId).not.toBe(first.data?.requestId);
  });

  it('gives resolvers the context that was made for them, not a copy', async () => {
    const made: unknown[] = [];
    const seen: unknown[] = [];
    const { post } = await testApp({
      createContext(request) {
        const context = new TestContext(request);
        made.push(context);
        return context;
      },
      execute(args) {
        seen.push(args.contextValue);
        return execute(args);
      },
    });
    await post({ query: '{ requestId }' });
    expect(seen).toHaveLength(1);
    expect(seen[0]).toBe(made[0]);
  });

  it('remembers persisted queries', async () => {
    const { inject, post } = await testApp();
    const query = '{ hello }';
    const sha256Hash = createHash('sha256').update(query).digest('hex');
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    expect(await post({ extensions })).toMatchObject({ code: 'PERSISTED_QUERY_NOT_FOUND' });
    expect((await post({ query, extensions })).data).toEqual({ hello: 'world' });
    const response = await inject({
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      query: { extensions: JSON.stringify(extensions) },
    });
    expect(response.json()).toEqual({ data: { hello: 'world' } });
  });
});

describe('GraphiQL', () => {
  const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };

  it('is shown to browsers at / and at /graphql', async () => {
    const { inject } = await testApp();
    for (const url of ['/', '/graphql', '/graphql?query={hello}']) {
      const response = await inject({ url, headers: browser });
      expect(response.statusCode).toBe(200);
      expect(response.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(response.payload).toMatch(/^<!doctype html>/);
      expect(response.payload).toContain('<title>Bangfu</title>');
    }
  });

  it('opens on the example and asks /graphql', async () => {
    const { inject } = await testApp();
    const { payload } = await inject({ url: '/', headers: browser });
    const options = /renderYogaGraphiQL\(\s*window\.document\.querySelector\('#root'\),\s*(\{.*\}),?\s*\);/.exec(
      payload,
    )?.[1];
    expect(JSON.parse(options ?? '')).toMatchObject({ endpoint: '/graphql', defaultQuery });
  });

  it('takes nothing from the network', async () => {
    const { inject } = await testApp();
    const response = await inject({ url: '/', headers: browser });
    const markup = response.payload.replace(/<script>[\s\S]*?<\/script>/g, '<script></script>');
    expect(markup.match(/<(?:script|link|img|iframe|object|embed|base)\b[^>]*>/g)).toEqual([
      '<link rel="icon" href="data:," />',
      '<script>',
    ]);
    const style = /<style>([\s\S]*?)<\/style>/.exec(markup)?.[1] ?? '';
    const fetched = [...style.matchAll(/url\(\s*['"]?([^)]{0,10})/g), ...style.matchAll(/@import\s+(.{0,10})/g)];
    expect(fetched.filter(([, url]) => !url?.startsWith('data:'))).toEqual([]);
    // Whatever the scripts should try, the browser refuses.
    expect(response.headers['content-security-policy']).toBe(
      "default-src 'self' 'unsafe-inline' 'unsafe-eval' blob: data:",
    );
  });

  it('is sent compressed, and once', async () => {
    const { inject } = await testApp();
    const zipped = await inject({ url: '/', headers: { ...browser, 'accept-encoding': 'gzip, br' } });
    expect(zipped.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept, accept-encoding' });
    expect(zipped.rawPayload.length).toBeLessThan(3_000_000);
    expect(gunzipSync(zipped.rawPayload).toString()).toMatch(/^<!doctype html>/);
    const again = await inject({ url: '/', headers: { ...browser, 'if-none-match': zipped.headers.etag as string } });
    expect(again.statusCode).toBe(304);
    expect(again.payload).toBe('');
  });

  it('is not shown to clients', async () => {
    const { inject } = await testApp();
    for (const accept of ['*/*', 'application/json', 'application/json, text/html;q=0.5', '']) {
      const response = await inject({ url: '/graphql', headers: { accept, 'apollo-require-preflight': 'yes' } });
      expect(response.headers['content-type']).toContain('application/json');
    }
  });

  it('passes the CSRF guard with the headers that it sends', async () => {
    const { post } = await testApp();
    const accept = 'application/graphql-response+json, application/json, multipart/mixed';
    expect(await post({ query: '{ hello }' }, { accept })).toMatchObject({ status: 200, data: { hello: 'world' } });
  });

  it('has an example that is well-formed and within the limits', () => {
    const document = parse(defaultQuery);
    expect(`${print(document)}\n`).toBe(defaultQuery);
    expect(validate(testSchema, document, [documentLimits(DEFAULT_LIMITS)])).toEqual([]);
  });
});

describe('probes', () => {
  it('/health tells that the process runs, whatever the database does', async () => {
    const { inject } = await testApp({ ping: () => Promise.reject(new Error('away')) });
    const response = await inject({ url: '/health' });
    expect([response.statusCode, response.json()]).toEqual([200, { status: 'ok' }]);
  });

  it('/ready tells whether the database answers', async () => {
    let answers = true;
    const { inject } = await testApp({
      ping: async () => {
        if (!answers) throw new Error('bolt://secret refused');
      },
    });
    const up = await inject({ url: '/ready' });
    expect([up.statusCode, up.json()]).toEqual([200, { status: 'ok' }]);
    answers = false;
    const down = await inject({ url: '/ready' });
    expect([down.statusCode, down.json()]).toEqual([503, { status: 'unavailable' }]);
  });

  it('/ready waits two seconds at most', async () => {
    const { inject } = await testApp({ ping: () => new Promise(() => {}) });
    const started = performance.now();
    const response = await inject({ url: '/ready' });
    expect([response.statusCode, response.json()]).toEqual([503, { status: 'unavailable' }]);
    expect(performance.now() - started).toBeLessThan(2500);
  });

  it('survive a ping that throws at once', async () => {
    const { inject } = await testApp({
      ping() {
        throw new Error('away');
      },
    });
    expect((await inject({ url: '/ready' })).statusCode).toBe(503);
  });
});

describe('the log', () => {
  it('has one line per request, without body and variables', async () => {
    const { post, lines } = await testApp({ logLevel: 'info' });
    const query = 'query Quiet($text: String) { echo(text: $text) }';
    const answer = await post({ query, variables: { text: 'private' } });
    expect(lines).toEqual([
      expect.objectContaining({
        level: 30,
        msg: 'request',
        requestId: answer.headers['x-request-id'],
        method: 'POST',
        route: '/graphql',
        operation: 'Quiet',
        status: 200,
        ms: expect.any(Number),
      }),
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/private|echo/);
  });

  it('tells of probes only at level debug', async () => {
    for (const [logLevel, count] of [
      ['info', 0],
      ['debug', 1],
      ['silent', 0],
    ] as const) {
      const { inject, lines } = await testApp({ logLevel });
      await inject({ url: '/health' });
      expect(lines).toHaveLength(count);
    }
  });

  it('never holds what a faulty request contained', async () => {
    const { post, lines } = await testApp();
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        await post({ query: `{ leaks echo(text: ${JSON.stringify(`private${text}`)}) }` });
      }),
      { numRuns: 20 },
    );
    expect(lines.length).toBeGreaterThan(20);
    expect(JSON.stringify(lines)).not.toContain('private');
  });
});
