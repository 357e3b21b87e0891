import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { AnswerCache } from '../../src/http/answer-cache.ts';
import { MODERN, TestContext, testApp } from './test-app.ts';

/** The edge with a cache, over a graph whose version is what the test says. */
async function cachedApp(maxMiB = 8) {
  const graph = { version: 1, settled: true, reads: 0, away: false };
  const graphVersion = async () => {
    graph.reads++;
    if (graph.away) throw new Error('away');
    return { version: graph.version, settled: graph.settled };
  };
  const made = { count: 0 };
  const createContext = (request: { requestId: string; signal: AbortSignal }) => {
    made.count++;
    return new TestContext(request);
  };
  return { graph, made, ...(await testApp({ cache: { graphVersion, maxMiB }, createContext })) };
}
/** Tells which request an answer was made for. */
const MADE_FOR = { query: '{ requestId }' };

describe('kept answers', () => {
  it('are given out again while the graph stays as it is, and no longer', async () => {
    const { graph, made, lines, post } = await cachedApp();
    const first = await post(MADE_FOR);
    const second = await post(MADE_FOR);
    expect(second.text).toBe(first.text);
    expect(second.headers['content-type']).toBe(first.headers['content-type']);
    expect(second.headers['x-request-id']).not.toBe(first.headers['x-request-id']);
    graph.version = 2;
    const third = await post(MADE_FOR);
    expect(third.text).not.toBe(first.text);
    expect((await post(MADE_FOR)).text).toBe(third.text);
    expect([graph.reads, made.count]).toEqual([4, 2]);
    expect(lines.filter(({ level }) => Number(level) > 30)).toEqual([]);
  });

  it('are of the version before they were made: what changes meanwhile is not in them for certain', async () => {
    let version = 1;
    const { post } = await testApp({
      cache: { graphVersion: async () => ({ version, settled: true }), maxMiB: 1 },
      createContext(request) {
        version = 2;
        return new TestContext(request);
      },
    });
    const first = await post(MADE_FOR);
    const second = await post(MADE_FOR);
    expect(second.text).not.toBe(first.text);
    expect((await post(MADE_FOR)).text).toBe(second.text);
  });

  it('are kept apart by all that an answer depends on', async () => {
    const { post, inject } = await cachedApp();
    const headers = { 'apollo-require-preflight': '1' };
    const url = `/graphql?query=${encodeURIComponent(MADE_FOR.query)}`;
    const answers = [
      await post(MADE_FOR),
      await post({ ...MADE_FOR, variables: { a: 1 } }),
      await post({ ...MADE_FOR, variables: { a: 2 } }),
      await post({ query: 'query A { requestId } query B { requestId }', operationName: 'A' }),
      await post({ query: 'query A { requestId } query B { requestId }', operationName: 'B' }),
      await post(MADE_FOR, MODERN),
      await inject({ method: 'GET', url, headers }),
    ];
    expect(new Set(answers.map(({ headers }) => headers['x-request-id'])).size).toBe(answers.length);
    const texts = answers.map((answer) => ('text' in answer ? answer.text : answer.payload));
    expect(new Set(texts).size).toBe(answers.length);
  });

  it('do not open what is refused to other sites', async () => {
    const { inject } = await cachedApp();
    const url = '/graphql?query={requestId}';
    expect((await inject({ method: 'GET', url, headers: { 'apollo-require-preflight': '1' } })).statusCode).toBe(200);
    expect((await inject({ method: 'GET', url })).statusCode).toBe(400);
  });

  it('hold no faults', async () => {
    const { post } = await cachedApp();
    const query = '{ requestId fails(code: "TIMEOUT") }';
    expect((await post({ query })).text).not.toBe((await post({ query })).text);
  });

  it('are not used while the version of the graph cannot be told', async () => {
    const { graph, post } = await cachedApp();
    const first = await post(MADE_FOR);
    graph.away = true;
    expect((await post(MADE_FOR)).text).not.toBe(first.text);
    graph.away = false;
    expect((await post(MADE_FOR)).text).toBe(first.text);
  });

  it('are neither made nor used while a change is being committed', async () => {
    const { graph, post } = await cachedApp();
    const first = await post(MADE_FOR);
    Object.assign(graph, { version: 2, settled: false });
    const second = await post(MADE_FOR);
    expect(second.text).not.toBe(first.text);
    expect((await post(MADE_FOR)).text).not.toBe(second.text);
    graph.settled = true;
    expect((await post(MADE_FOR)).text).not.toBe(second.text);
  });

  it('take bounded memory', () => {
    const cache = new AnswerCache(1);
    const answer = { version: 1, body: 'x'.repeat(10_000), contentType: 'application/json', operationName: null };
    for (let i = 0; i < 1000; i++) cache.keep(String(i), answer);
    const kept = Array.from({ length: 1000 }, (_, i) => cache.find(String(i), 1)).filter((one) => one !== null);
    expect(kept.length).toBeGreaterThan(10);
    expect(kept.length * 20_000).toBeLessThan(1024 * 1024);
    cache.keep('large', { ...answer, body: 'x'.repeat(100_000) });
    expect(cache.find('large', 1)).toBeNull();
  });

  it('of a later version stay when a request that came before it looks', () => {
    const cache = new AnswerCache(1);
    const answer = { version: 2, body: '{}', contentType: 'application/json', operationName: null };
    cache.keep('a', answer);
    expect(cache.find('a', 1)).toBeNull();
    expect(cache.find('a', 2)).toBe(answer);
  });
});

describe('answers', () => {
  const headers = { 'apollo-require-preflight': '1' };

  it('to GET carry a tag, and are not sent again to those who have them', async () => {
    const { inject } = await testApp();
    const get = (url: string, tag?: string) =>
      inject({ method: 'GET', url, headers: { ...headers, ...(tag && { 'if-none-match': tag }) } });
    const first = await get('/graphql?query={hello}');
    const tag = String(first.headers.etag);
    expect(tag).toMatch(/^W\/"[\w-]{27}"$/);
    const second = await get('/graphql?query={hello}', `"other", ${tag}`);
    expect([second.statusCode, second.payload, second.headers.etag]).toEqual([304, '', tag]);
    expect((await get('/graphql?query={later}', tag)).statusCode).toBe(200);
    expect((await get('/graphql?query={leaks}')).headers.etag).toBeDefined();
    const refused = await inject({
      method: 'GET',
      url: '/graphql?query={nothing}',
      headers: { ...headers, ...MODERN },
    });
    expect([refused.statusCode, refused.headers.etag]).toEqual([400, undefined]);
  });

  it('are compressed for those who ask, where they are long', async () => {
    const { inject } = await testApp();
    const ask = (text: string) =>
      inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'accept-encoding': 'gzip', 'content-type': 'application/json' },
        payload: JSON.stringify({ query: 'query Q($text: String) { echo(text: $text) }', variables: { text } }),
      });
    const long = await ask('帮扶'.repeat(2000));
    expect(long.headers['content-encoding']).toBe('gzip');
    expect(JSON.parse(gunzipSync(long.rawPayload).toString()).data.echo).toHaveLength(4000);
    expect(long.rawPayload.length).toBeLessThan(400);
    expect((await ask('帮扶')).headers['content-encoding']).toBeUndefined();
  });
});
