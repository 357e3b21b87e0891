import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createServer } from 'node:net';
import { createClient as createSseClient } from 'graphql-sse';
import { createClient as createWsClient } from 'graphql-ws';
import { Agent, request } from 'undici';
import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import WebSocket from 'ws';
import { kite, lantern } from '../support/fiction.ts';
import { type Running, runCommand } from '../support/run-command.ts';
import { openSeededGraph } from '../support/seeded-graph.ts';
import { folderOf } from '../support/test-graph.ts';

const HELLO = 'query Hello { entity(name: "麻城市", type: COUNTY) { name } }';
const LANTERN = '{ entity(name: "灯笼部") { name } }';
const FEED = 'subscription Feed($after: String) { changes(after: $after) { sequence articleKey } }';
const ANSWER = { entity: { name: '麻城市' } };

const graph = await openSeededGraph();
afterAll(() => graph.db.close());
const { changes } = await graph.query('{ changes(first: 100) { edges { node { sequence } } } }');
const newest = String(changes.edges.at(-1).node.sequence);
// The database plans a statement the first time it comes; no request should have to wait for that.
for (const query of [HELLO, LANTERN]) await graph.query(query);

const START = { PORT: '0', WORKERS: '2', LOG_LEVEL: 'info' };
const PATIENT = { timeout: 240_000 };

async function started(env = {}, options = {}) {
  const server = runCommand(['start'], { ...START, ...env }, options);
  onTestFinished(() => void server.child.kill('SIGKILL'));
  const [, url] = await server.says(/ready: (http:\S+)/);
  const [, pids] = await server.says(/workers serve: processes ([\d, ]+)/);
  return { ...server, url: url!, pids: pids!.split(', ').map(Number) };
}

/** Dead ones that nobody has asked after yet do not count. */
const running = (pids: readonly number[]): boolean =>
  spawnSync('ps', ['-o', 'stat=', '-p', pids.join(',')], { encoding: 'utf8' })
    .stdout.split('\n')
    .some((state) => /^[^Z]/.test(state));

const requestsIn = (command: Running): { pid: number; requestId: string; operation?: string }[] =>
  command
    .output()
    .split('\n')
    .filter((line) => line.includes('"msg":"request"'))
    .map((line) => JSON.parse(line));

/** On a connection of its own, so that any worker may get it. */
async function ask(url: string, query: string): Promise<any> {
  const dispatcher = new Agent();
  try {
    const { body } = await request(url, {
      dispatcher,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return ((await body.json()) as { data: unknown }).data;
  } finally {
    await dispatcher.close();
  }
}

describe('npm start with two workers', () => {
  it('is answered by both, and nothing is older than a write; it stops in order', PATIENT, async () => {
    const server = await started();
    expect(new Set(server.pids).size).toBe(2);
    await vi.waitFor(
      async () => {
        await Promise.all(Array.from({ length: 8 }, () => ask(server.url, HELLO)));
        expect(new Set(requestsIn(server).map(({ pid }) => pid))).toEqual(new Set(server.pids));
      },
      { timeout: 60_000 },
    );
    const ids = requestsIn(server).map(({ requestId }) => requestId);
    expect(new Set(ids).size).toBe(ids.length);

    const askAll = () => Promise.all(Array.from({ length: 8 }, () => ask(server.url, LANTERN)));
    for (const answer of await askAll()) expect(answer).toEqual({ entity: null });
    await graph.add(lantern);
    for (const answer of await askAll()) expect(answer).toEqual({ entity: { name: '灯笼部' } });

    const feeds = subscribe(server.url, 4);
    const list = Promise.all(feeds.map(async (feed) => [await feed.next(), await feed.next()]));
    await graph.add(kite);
    for (const two of await list) {
      expect(two.map(({ value }) => value.data.changes.articleKey)).toEqual(['fiction-lantern', 'fiction-kite']);
    }
    server.child.kill('SIGTERM');
    await Promise.allSettled(feeds.map((feed) => feed.next()));
    expect(await server.ended).toBe(0);
    expect(running(server.pids)).toBe(false);
    expect(server.errors()).toBe('');
    await expect(fetch(server.url)).rejects.toThrow();
  });

  it('loses no request when one is killed, and replaces it; nothing is left when the first is', PATIENT, async () => {
    const server = await started();
    process.kill(server.pids[0]!, 'SIGKILL');
    for (let i = 0; i < 20; i++) expect(await ask(server.url, HELLO)).toEqual(ANSWER);
    await server.says(new RegExp(`Worker ${server.pids[0]}: ended with SIGKILL; another starts`));
    const answering = () => new Set(requestsIn(server).map(({ pid }) => pid));
    await vi.waitFor(
      async () => {
        await Promise.all(Array.from({ length: 8 }, () => ask(server.url, HELLO)));
        expect([...answering()].filter((pid) => pid !== server.pids[0])).toHaveLength(2);
      },
      { timeout: 90_000, interval: 200 },
    );
    server.child.kill('SIGKILL');
    await server.ended;
    expect(running([...answering()])).toBe(false);
  });

  it('trusts the documents of a file, and leaves nothing where the signal reaches npm only', PATIENT, async () => {
    const id = createHash('sha256').update(HELLO).digest('hex');
    const folder = await folderOf({ 'documents.json': { [id]: HELLO } });
    const server = await started({ TRUSTED_DOCUMENTS: `${folder}/documents.json` }, { npm: true });
    for (let i = 0; i < 4; i++) {
      expect(await ask(server.url, HELLO)).toEqual(ANSWER);
      expect(await ask(server.url, LANTERN)).toBeUndefined();
    }
    server.child.kill('SIGTERM');
    await server.ended;
    expect(server.output()).toMatch(/Stopping/);
    expect(running(server.pids)).toBe(false);
  });

  it('says once which port is taken', PATIENT, async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void taken.close());
    await vi.waitFor(() => expect(taken.listening).toBe(true));
    const { port } = taken.address() as { port: number };
    const server = runCommand(['start'], { ...START, PORT: String(port), LOG_LEVEL: 'warn' });
    expect(await server.ended).toBe(1);
    expect(server.errors().trim()).toBe(`Port ${port} is taken; set PORT to another, or stop what uses it`);
  });
});

describe('npm start with trusted documents', () => {
  it('tells of their faults before it starts anything', PATIENT, async () => {
    const folder = await folderOf({ 'documents.json': { abc: '{ hello }' } });
    const server = runCommand(['start'], {
      TRUSTED_DOCUMENTS: `${folder}/documents.json`,
      NEO4J_URI: 'bolt://127.0.0.1:1',
    });
    expect(await server.ended).toBe(1);
    expect(server.errors()).toMatch(/documents\.json has faults:\n {2}abc: the id is none/);
  });
});

/** By WebSockets and event streams, each on a connection of its own. */
function subscribe(url: string, each: number): AsyncIterableIterator<any>[] {
  const operation = { query: FEED, variables: { after: newest } };
  return Array.from({ length: each }, () => {
    const ws = createWsClient({ url: url.replace('http', 'ws'), webSocketImpl: WebSocket, retryAttempts: 0 });
    const sse = createSseClient({ url, retryAttempts: 0 });
    onTestFinished(() => {
      sse.dispose();
      void ws.dispose();
    });
    return [ws.iterate(operation), sse.iterate(operation)];
  }).flat();
}
