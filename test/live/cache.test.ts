import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cypher, statement } from '../../src/graph/cypher.ts';
import { writeGraph } from '../../src/graph/write/graph-lock.ts';
import { buildSchema } from '../../src/graphql/schema.ts';
import { createApp } from '../../src/http/create-app.ts';
import { createJitExecute } from '../../src/http/jit-execute.ts';
import { Loaders } from '../../src/loaders/loaders.ts';
import { SharedReads } from '../../src/loaders/shared-reads.ts';
import { ArticleTexts } from '../../src/texts/article-texts.ts';
import { lantern } from '../support/fiction.ts';
import { openTestGraph } from '../support/test-graph.ts';

const rename = statement(
  'rename in test',
  cypher`
    MATCH (g:Graph {id: 'graph'}) SET g.version = g.version + 1
    WITH g MATCH (e:Entity {id: $id}) SET e.name = $name`,
);
const graph = await openTestGraph();
let id = '';

/** Servers with caches of their own on one database, as several processes would be. */
const servers = await Promise.all(
  [1, 2].map(() => {
    const reads = new SharedReads(graph.db);
    const texts = new ArticleTexts(null);
    return createApp({
      schema: buildSchema(),
      createContext: () => ({ loaders: new Loaders(reads), texts }),
      ping: () => graph.db.ping(),
      logLevel: 'silent',
      execute: createJitExecute(),
      cache: { graphVersion: () => reads.graphVersion(), maxMiB: 8 },
    });
  }),
);
beforeAll(async () => {
  await graph.add(lantern);
  id = (await graph.query('{ entity(name: "灯笼部") { id } }')).entity.id;
});
afterAll(async () => {
  for (const server of servers) await server.close();
  await graph.db.close();
});

const nameOn = async (server: (typeof servers)[number]): Promise<string> => {
  const response = await server.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json' },
    payload: JSON.stringify({ query: 'query Q($id: ID!) { entity(id: $id) { name } }', variables: { id } }),
  });
  return response.json().data.entity.name;
};
const write = (name: string) => writeGraph(graph.db, (transaction) => transaction.run(rename, { id, name }));

const CHECKS = 500;

describe('kept answers', () => {
  it('are never older than a write that was acknowledged before the question, on any server', async () => {
    await write('0');
    let acknowledged = 0;
    let checked = 0;
    let done = false;
    const writer = (async () => {
      for (let i = 1; checked < CHECKS && i < 5000; i++) {
        await write(String(i));
        acknowledged = i;
      }
      done = true;
    })();
    const reader = async (server: (typeof servers)[number]) => {
      while (!done) {
        const known = acknowledged;
        const told = Number(await nameOn(server));
        expect(told).toBeGreaterThanOrEqual(known);
        checked++;
      }
    };
    await Promise.all([writer, ...servers.flatMap((server) => [reader(server), reader(server), reader(server)])]);
    expect(acknowledged).toBeGreaterThan(5);
  });

  it('are given without a statement besides the version', async () => {
    const [server] = servers;
    await nameOn(server!);
    graph.sent.length = 0;
    for (let i = 0; i < 20; i++) await nameOn(server!);
    expect(new Set(graph.sent)).toEqual(new Set(['graph version']));
  });
});
