import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { Random } from '../../src/synth/random.ts';
import { KillGround, type Truth, type Victim } from '../support/kill-points.ts';

// Kills the importer and Neo4j at random moments, again and again, and compares what comes out in the end with an
// undisturbed run. Minutes long, so it is no part of npm test, which has a small version of it.

const { values } = parseArgs({
  options: {
    points: { type: 'string', default: '50' },
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    files: { type: 'string', default: fileURLToPath(new URL('../../seed', import.meta.url)) },
  },
});
const points = Number(values.points);
const deadline = Date.now() + Number(values.minutes) * 60_000;
// The same moments again for the same seed, as far as moments can be.
const random = new Random(values.seed);
const say = (line: string) => process.stdout.write(`${line}\n`);
const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

const place = mkdtempSync(join(tmpdir(), 'bangfu-kill-'));
// A copy: whoever edits the files meanwhile shall not disturb the comparison.
const files = join(place, 'files');
cpSync(values.files, files, { recursive: true });
const ground = new KillGround({ home: join(place, 'home'), files, divisions: true, heapMiB: 768 });

/** Mostly the importer, which is quick; a third of the time the database goes down as well, rarely alone. */
function nextVictim(): Victim {
  const one = random.next();
  return one < 0.67 ? 'IMPORTER' : one < 0.95 ? 'BOTH' : 'NEO4J';
}

const tally = { IMPORTER: 0, BOTH: 0, NEO4J: 0 };
/** How often how many articles were in after a kill. */
const left = new Map<number, number>();
let kills = 0;
const enough = () => kills >= points || Date.now() >= deadline;

async function main(): Promise<boolean> {
  await ground.open();
  const whole = await ground.finish();
  const truth = await ground.truth();
  await ground.empty('ARTICLES');
  const articlesAlone = await ground.finish();
  say(`undisturbed: ${seconds(whole)} with the division table, ${seconds(articlesAlone)} without; seed ${values.seed}`);
  if (!agrees(await ground.truth(), truth)) return false;

  let compared = 0;
  for (let chain = 1; !enough(); chain++) {
    const fromNothing = chain % 10 === 2;
    await ground.empty(fromNothing ? 'ALL' : 'ARTICLES');
    await killUntilDone(fromNothing ? whole : articlesAlone, truth);
    if (!agrees(await ground.truth(), truth)) return false;
    compared++;
  }
  const spread = [...left].sort(([a], [b]) => a - b).map(([n, times]) => `${n} articles ${times}×`);
  say(`${kills} kills: importer ${tally.IMPORTER}, both ${tally.BOTH}, Neo4j ${tally.NEO4J}; in: ${spread.join(', ')}`);
  say(`${compared} graphs compared with the undisturbed one, all equal (${truth.lines.length} lines)`);
  return kills >= points || tell(`The time was up after ${kills} of ${points} kills`);
}

/**
 * Kills an import and starts it again until one comes to its end: every kill is followed by a run that has to mend it, and
 * each goes on from where the one before was killed. Where they do not get on, as after a cold start, they live longer.
 */
async function killUntilDone(span: number, { articles }: Truth): Promise<void> {
  let reach = 0.7 * span;
  let reached = 0;
  while (!enough()) {
    const victim = nextVictim();
    const strike = await ground.strike(victim, random.next() * reach, articles);
    if (strike === null) return;
    reach = strike.articles > reached ? 0.7 * span : reach * 1.5;
    reached = strike.articles;
    kills++;
    tally[victim]++;
    left.set(strike.articles, (left.get(strike.articles) ?? 0) + 1);
    say(`${kills}. ${victim} killed after ${seconds(strike.after)}: ${strike.articles} of ${articles.length} in`);
  }
  await ground.finish();
}

function agrees(held: Truth, truth: Truth): boolean {
  if (isDeepStrictEqual(held, truth)) return true;
  const lines = new Set(truth.lines);
  const own = new Set(held.lines);
  for (const line of held.lines.filter((one) => !lines.has(one)).slice(0, 20)) say(`surplus ${line}`);
  for (const line of truth.lines.filter((one) => !own.has(one)).slice(0, 20)) say(`missing ${line}`);
  say(JSON.stringify([held.articles, truth.articles, held.divisions, truth.divisions]));
  return tell('The graph differs from the undisturbed one');
}

function tell(line: string): false {
  say(line);
  return false;
}

async function cleanUp(): Promise<void> {
  await ground.close();
  rmSync(place, { recursive: true, force: true });
}

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void cleanUp().finally(() => process.exit(1)));
try {
  process.exitCode = (await main()) ? 0 : 1;
} finally {
  await cleanUp();
}
