// Whether an answer is ever older than a write that was acknowledged before it was asked for. See docs/performance.md.
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Pool } from 'undici';
import { reachDatabase } from '../src/cli/reach-database.ts';
import { readConfig } from '../src/config.ts';
import { cypher, statement } from '../src/graph/cypher.ts';
import { openDatabase } from '../src/graph/database.ts';
import { writeGraph } from '../src/graph/write/graph-lock.ts';
import { startOurs } from './queries/targets.ts';
import { writeFigures } from './support/results.ts';

const { values: options } = parseArgs({
  options: {
    checks: { type: 'string', default: '100000' },
    connections: { type: 'string', default: '16' },
    pause: { type: 'string', default: '50' },
  },
});
const CHECKS = Number(options.checks);
const SERVERS = 2;
const ID = 'bench:clock';
const QUERY = JSON.stringify({ query: `{ entity(id: "${ID}") { name } }` });
const say = (line: string) => process.stdout.write(`${line}\n`);

/** An entity whose name counts the writes. */
const tick = statement(
  'tick in bench',
  cypher`
    MERGE (e:Entity:Locale {id: $id})
    SET e.type = 'LOCALE', e.name = $name, e.names = [$name], e.sort = $name, e.isGroup = false, e.unsure = false
    WITH e
    MATCH (g:Graph {id: 'graph'}) SET g.version = g.version + 1`,
);
const forget = statement(
  'forget in bench',
  cypher`MATCH (g:Graph {id: 'graph'}) SET g.version = g.version + 1 WITH g MATCH (e:Entity {id: $id}) DETACH DELETE e`,
);

const config = readConfig();
const { connection, stop } = await reachDatabase(config, say);
const db = openDatabase(connection);
const targets = await Promise.all(Array.from({ length: SERVERS }, () => startOurs(connection, 'oursCached', 64)));
try {
  await measure();
} finally {
  await writeGraph(db, (transaction) => transaction.run(forget, { id: ID }));
  await Promise.all(targets.map((target) => target.stop()));
  await db.close();
  await stop();
}

async function measure(): Promise<void> {
  const write = (n: number) => writeGraph(db, (transaction) => transaction.run(tick, { id: ID, name: String(n) }));
  await write(0);
  let acknowledged = 0;
  let checked = 0;
  let stale = 0;
  const began = performance.now();
  const writer = async () => {
    for (let n = 1; checked < CHECKS; n++) {
      await write(n);
      acknowledged = n;
      await sleep(Number(options.pause));
    }
  };
  const reader = async (pool: Pool) => {
    while (checked < CHECKS) {
      const known = acknowledged;
      const { body } = await pool.request({
        path: '/graphql',
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: QUERY,
      });
      const { data } = (await body.json()) as { data: { entity: { name: string } } };
      if (Number(data.entity.name) < known) stale++;
      if (++checked % 10_000 === 0) say(`${checked} of ${CHECKS}, ${acknowledged} writes, ${stale} stale`);
    }
  };
  const pools = targets.map(({ url }) => new Pool(new URL(url).origin, { connections: Number(options.connections) }));
  const readers = pools.flatMap((pool) => Array.from({ length: Number(options.connections) }, () => reader(pool)));
  await Promise.all([writer(), ...readers]);
  const seconds = Math.round((performance.now() - began) / 1000);
  await Promise.all(pools.map((pool) => pool.close()));
  const result = { servers: SERVERS, connections: readers.length, checked, writes: acknowledged, stale, seconds };
  say(JSON.stringify(result));
  writeFigures('freshness.json', result);
  if (stale > 0) process.exitCode = 1;
}
