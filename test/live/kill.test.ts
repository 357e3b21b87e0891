import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { kite, lantern } from '../support/fiction.ts';
import { KillGround, type Victim } from '../support/kill-points.ts';
import { folderOf } from '../support/test-graph.ts';

// The small version of npm run test:kill: two fictional articles, three kills, a Neo4j of its own.
const home = await mkdtemp(join(tmpdir(), 'bangfu-killed-'));
const files = await folderOf({ 'lantern.json': lantern, 'kite.json': kite });
const ground = new KillGround({ home, files, divisions: false, heapMiB: 512 });
beforeAll(() => ground.open(), 300_000);
afterAll(async () => {
  await ground.close();
  await rm(home, { recursive: true, force: true });
}, 120_000);

it('killed at any moment, an import that is run again gives the graph of an undisturbed one', {
  timeout: 900_000,
}, async () => {
  await ground.empty('ALL');
  const took = await ground.finish();
  const truth = await ground.truth();
  expect(truth.articles.map(({ key, imports }) => [key, imports])).toEqual([
    ['fiction-kite', 1],
    ['fiction-lantern', 1],
  ]);
  await ground.empty('ARTICLES');
  // The database is warm after the first run, so that a while as long as that would mostly be too long.
  for (const victim of ['IMPORTER', 'BOTH', 'IMPORTER'] satisfies Victim[])
    await ground.strike(victim, Math.random() * 0.5 * took, truth.articles);
  await ground.finish();
  expect(await ground.truth()).toEqual(truth);
});
