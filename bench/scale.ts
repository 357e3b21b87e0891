// How Bangfu does as the graph grows: the same questions at each scale of the synthetic country. See docs/performance.md.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import neo4j from 'neo4j-driver';
import { readConfig } from '../src/config.ts';
import { startLocalNeo4j } from '../src/local/local-neo4j.ts';
import { variablesOf } from './queries/ask.ts';
import { ASKS } from './queries/asks.ts';
import { load } from './queries/load.ts';
import { startOurs } from './queries/targets.ts';
import { type Curve, curves } from './scale/curves.ts';
import { bodyOf, EXPLORE_ASKS } from './scale/explore-asks.ts';
import { writeFigures, writeResult } from './support/results.ts';

const { values: options } = parseArgs({
  options: {
    scales: { type: 'string', default: '1%,10%' },
    seconds: { type: 'string', default: '3' },
    // A part of a question's name: only such are asked, and nothing is kept.
    only: { type: 'string', default: '' },
  },
});
const SCALES = options.scales.split(',');
const MS = Number(options.seconds) * 1000;
const SAMPLES = 200;
/** One client at a time tells what a question takes; many tell whether the server holds out. */
const ALONE = { connections: 1, ms: MS };
const CROWD = { connections: 64, ms: MS };
const WARM_UP_TURNS = 3;
const RUN = fileURLToPath(new URL('../scripts/run.mjs', import.meta.url));
const say = (line: string) => process.stdout.write(`${line}\n`);

const scales: Record<string, unknown>[] = [];
const points: Curve[] = [];
const method = {
  warmUpTurns: WARM_UP_TURNS,
  secondsEach: Number(options.seconds),
  alone: ALONE.connections,
  crowd: CROWD.connections,
};
// After each, as the largest may take hours.
for (const [i, scale] of SCALES.entries()) {
  scales.push(await measure(scale));
  if (options.only !== '') continue;
  writeFigures('scale.json', { method, scales });
  writeResult('scale.svg', curves(SCALES.slice(0, i + 1), points));
}

/** One scale, in a folder of its own beside the graph one works with; made where it is not there yet. */
async function measure(scale: string): Promise<Record<string, unknown>> {
  const home = resolve(readConfig().home, '..', `.bangfu-scale-${scale.replace('%', '')}`);
  const written = writtenIn(home) ?? synthesise(home, scale);
  const local = await startLocalNeo4j({ home, say });
  const { uri, user, password } = local.connection;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const target = await startOurs(local.connection, 'ours', 0);
  try {
    const [size] = (await driver.executeQuery('MATCH (n) RETURN count(n) AS nodes')).records;
    const asked = [];
    for (const ask of [...ASKS, ...EXPLORE_ASKS].filter(({ name }) => name.includes(options.only))) {
      const variables = await variablesOf(driver, ask as never, SAMPLES);
      asked.push({ ask, bodies: variables.map((one) => bodyOf(ask, one)) });
    }
    // Both servers reach their speed before anything counts, which takes thousands of requests, or what is asked first would look slow.
    for (let turn = 0; turn < WARM_UP_TURNS; turn++)
      for (const { bodies } of asked) await load(target.url, bodies, CROWD);
    const queries: Record<string, unknown>[] = [];
    for (const { ask, bodies } of asked) {
      const alone = await load(target.url, bodies, ALONE);
      const crowd = await load(target.url, bodies, CROWD);
      const row = {
        query: ask.name,
        p50: round(alone.p50),
        p95: round(alone.p95),
        crowdPerSecond: Math.round(crowd.perSecond),
        crowdP95: round(crowd.p95),
        errors: alone.errors + crowd.errors,
      };
      say(`${scale} ${JSON.stringify(row)}`);
      queries.push(row);
      points.push({ query: ask.name, scale, p50: row.p50 });
    }
    return { scale, nodes: size!.get('nodes'), written, serverPeakMiB: peakMiB(target.pid), queries };
  } finally {
    await target.stop();
    await driver.close();
    await local.stop();
  }
}

/** What was told when the graph was written; null where it is yet to be. */
function writtenIn(home: string): string | null {
  return existsSync(toldIn(home)) ? readFileSync(toldIn(home), 'utf8') : null;
}

function synthesise(home: string, scale: string): string {
  const env = { ...process.env, BANGFU_HOME: home, NEO4J_URI: undefined } as NodeJS.ProcessEnv;
  const { status, stdout } = spawnSync(process.execPath, [RUN, 'synth', '--scale', scale], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The graph of ${scale} could not be made: ${stdout}`);
  const told = stdout.split('\n').find((line) => line.startsWith('Synthetic graph')) ?? '';
  say(told);
  writeFileSync(toldIn(home), told);
  return told;
}

function toldIn(home: string): string {
  return `${home}/written.txt`;
}

/** Most memory the process has held, where the system tells. */
function peakMiB(pid: number): number | null {
  const file = `/proc/${pid}/status`;
  const kib = existsSync(file) ? /VmHWM:\s+(\d+)/.exec(readFileSync(file, 'utf8'))?.[1] : undefined;
  return kib === undefined ? null : Math.round(Number(kib) / 1024);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
