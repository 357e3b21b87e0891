import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { createClient } from 'graphql-ws';
import { afterAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import WebSocket from 'ws';
import { removeArticle } from '../../src/graph/write/write-article.ts';
import { received, serveFeed } from '../support/feed-servers.ts';
import { kite, lantern } from '../support/fiction.ts';
import { anyChanges, versionOf } from '../support/import-variants.ts';
import { openTestGraph } from '../support/test-graph.ts';

const graph = await openTestGraph();
// The database plans every statement the first time it comes; no test should have to wait for that.
await graph.add(lantern, kite);
afterAll(() => graph.db.close());
beforeEach(() => graph.wipe());

const FEED = `subscription Feed($where: ChangeWhere, $after: String) {
  changes(where: $where, after: $after) { sequence kind articleKey claimsAdded }
}`;
const ARTICLE =
  'subscription($after: String) { changes(after: $after) { sequence article { title claims { totalCount } } } }';
const remove = (key: string) => removeArticle(graph.db, `article:${key}`);
const sequencesOf = (list: readonly any[]) => list.map(({ sequence }) => sequence);
const WAYS = ['webSocket', 'eventStream'] as const;

describe.each(WAYS)('the feed over %s', (way) => {
  it('tells what is written elsewhere, as it is by then', async () => {
    const server = await serveFeed();
    const results = server[way]().iterate({ query: ARTICLE, variables: { after: '0' } });
    await graph.add(lantern);
    expect(await received(results, 1)).toEqual([
      { sequence: 1, article: { title: lantern.article.title, claims: { totalCount: lantern.claims.length } } },
    ]);
    await graph.add({ ...lantern, claims: lantern.claims.slice(1) });
    await remove('fiction-lantern');
    const [changed, removed] = await received(results, 2);
    expect(removed).toEqual({ sequence: 3, article: null });
    expect(changed.sequence).toBe(2);
  });

  it('begins now, or with what came after a sequence or a cursor', async () => {
    const server = await serveFeed();
    await graph.add(lantern, kite);
    await remove('fiction-kite');
    const { changes } = await graph.query('{ changes(first: 1) { pageInfo { endCursor } } }');
    const of = (after: string | null) => server[way]().iterate({ query: FEED, variables: { after } });
    const first = of(null).next();
    await vi.waitFor(() => expect(server.feed.subscribers).toBe(1));
    expect(sequencesOf(await received(of('2'), 1))).toEqual([3]);
    expect(sequencesOf(await received(of(changes.pageInfo.endCursor), 2))).toEqual([2, 3]);
    await graph.add(kite);
    expect((await first).value.data.changes.sequence).toBe(4);
    const refused = await received(of('77'), 1);
    expect(refused[0].errors[0]).toMatchObject({ extensions: { code: 'INVALID_INPUT' } });
  });

  it('keeps to what is asked for', async () => {
    const server = await serveFeed();
    const of = (where: object) => server[way]().iterate({ query: FEED, variables: { where, after: '0' } });
    const [kites, removals, huanggang] = [
      of({ articles: ['fiction-kite'] }),
      of({ kinds: ['REMOVAL'] }),
      of({ within: 'prefecture:4211' }),
    ];
    await graph.add(lantern, kite);
    await remove('fiction-lantern');
    await remove('fiction-kite');
    expect(sequencesOf(await received(kites, 2))).toEqual([2, 4]);
    expect(sequencesOf(await received(removals, 2))).toEqual([3, 4]);
    expect(sequencesOf(await received(huanggang, 4))).toEqual([1, 2, 3, 4]);
  });
});

describe('several servers on one database', () => {
  it('tell the same in the same order', async () => {
    const servers = [await serveFeed(), await serveFeed()];
    const feeds = servers.flatMap((server) =>
      WAYS.map((way) => server[way]().iterate({ query: FEED, variables: { after: '0' } })),
    );
    const lists = feeds.map((feed) => received(feed, 3));
    await graph.add(lantern, kite);
    await remove('fiction-kite');
    for (const list of await Promise.all(lists)) expect(sequencesOf(list)).toEqual([1, 2, 3]);
  });

  it('stand in for each other: who is cut off goes on at another, where it was', async () => {
    const [first, second] = [await serveFeed(), await serveFeed()];
    const results = first.webSocket().iterate({ query: FEED, variables: { after: '0' } });
    await graph.add(lantern);
    const [{ sequence }] = await received(results, 1);
    const cut = expect(results.next()).rejects.toBeDefined();
    await first.stop();
    await cut;
    await graph.add(kite);
    const more = second.webSocket().iterate({ query: FEED, variables: { after: String(sequence) } });
    expect(sequencesOf(await received(more, 1))).toEqual([2]);
  });
});

it('a client that keeps its variables up to date goes on by itself where it was, as the documentation has it', async () => {
  const first = await serveFeed();
  const url = first.url.replace('http', 'ws');
  // Nothing but the waiting is of the test: seconds are long, and a busy server takes long to start.
  const waiting = { retryAttempts: 100, retryWait: () => setTimeout(100) };
  const client = createClient({ url, webSocketImpl: WebSocket, shouldRetry: () => true, ...waiting });
  onTestFinished(async () => client.dispose());
  const variables = { after: '0' };
  const shown: number[] = [];
  const reading = (async () => {
    for await (const { data } of client.iterate<any>({ query: FEED, variables })) {
      shown.push(data.changes.sequence);
      variables.after = String(data.changes.sequence);
      if (shown.length === 3) return;
    }
  })();
  await graph.add(lantern);
  await vi.waitFor(() => expect(shown).toEqual([1]), { timeout: 10_000 });
  await first.stop();
  await graph.add(kite);
  await serveFeed({}, Number(new URL(first.url).port));
  await vi.waitFor(() => expect(shown).toEqual([1, 2]), { timeout: 10_000 });
  await remove('fiction-kite');
  await reading;
  expect(shown).toEqual([1, 2, 3]);
});

it('who is too slow is told so, and can go on from there', async () => {
  // Enough for some of these changes, and not for all of them.
  const server = await serveFeed({ remember: 60 });
  const stream = await server.feed.subscribe({ kinds: null, articles: null, entities: null, within: null }, null);
  const first = stream.next();
  await graph.add(lantern);
  expect((await first).value?.sequence).toBe(1);
  for (let i = 0; i < 2; i++) {
    await remove('fiction-lantern');
    await graph.add(lantern);
  }
  await vi.waitFor(() => expect(server.feed.subscribers).toBe(0), { timeout: 5000 });
  await expect(stream.next()).rejects.toMatchObject({ code: 'LIMIT' });
  const again = server.webSocket().iterate({ query: FEED, variables: { after: '1' } });
  expect(sequencesOf(await received(again, 4))).toEqual([2, 3, 4, 5]);
});

it('the feed of any writes is the list of changes', { timeout: 300_000 }, async () => {
  const server = await serveFeed();
  const writes = fc.array(
    fc.oneof(
      { weight: 3, arbitrary: anyChanges.map((change) => () => graph.add(versionOf(change))) },
      { weight: 1, arbitrary: fc.constantFrom('fiction-lantern', 'fiction-kite').map((key) => () => remove(key)) },
    ),
    { minLength: 2, maxLength: 6 },
  );
  await fc.assert(
    fc.asyncProperty(writes, fc.constantFrom(...WAYS), async (steps, way) => {
      await graph.wipe();
      const whole = 'id sequence at kind entityIds entityCount claimsAdded claimsChanged claimsRemoved import { id }';
      const results = server[way]().iterate({ query: `subscription { changes(after: "0") { ${whole} } }` });
      const fed: unknown[] = [];
      const reading = (async () => {
        for await (const { data } of results) fed.push(data.changes);
      })();
      for (const step of steps) await step();
      const { changes } = await graph.query(`{ changes(first: 100) { edges { node { ${whole} } } } }`);
      const list = changes.edges.map(({ node }: any) => node);
      await vi.waitFor(() => expect(fed).toEqual(list), { timeout: 10_000 });
      await results.return!();
      await reading;
      await vi.waitFor(() => expect(server.feed.subscribers).toBe(0));
    }),
    { numRuns: Number(process.env.FC_RUNS ?? 4), endOnFailure: true },
  );
});
