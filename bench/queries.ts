// Ours beside the rival and the limit: the same questions, equal answers, one database, rounds in turn. See docs/performance.md.
import { parseArgs } from 'node:util';
import neo4j from 'neo4j-driver';
import { reachDatabase } from '../src/cli/reach-database.ts';
import { readConfig } from '../src/config.ts';
import { folderOf } from '../src/local/folder.ts';
import { readState } from '../src/local/state.ts';
import { type Variables, variablesOf } from './queries/ask.ts';
import { ASKS } from './queries/asks.ts';
import { barChart } from './queries/bar-chart.ts';
import { checkAnswers } from './queries/check.ts';
import { type Load, load } from './queries/load.ts';
import { startTargets, type TargetName } from './queries/targets.ts';
import { writing } from './queries/writing.ts';
import { median } from './support/cpu.ts';
import { writeFigures, writeResult } from './support/results.ts';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '2' },
    connections: { type: 'string', default: '16' },
    'warm-up': { type: 'string', default: '40' },
    check: { type: 'boolean', default: false },
  },
});
const ROUNDS = Number(options.rounds);
const WINDOW = { connections: Number(options.connections), ms: Number(options.seconds) * 1000 };
const WARM_UP_MS = Number(options['warm-up']) * 1000;
const SAMPLES = 200;
interface Asked {
  readonly ask: (typeof ASKS)[number];
  readonly variables: readonly Variables[];
}

const say = (line: string) => process.stdout.write(`${line}\n`);

const config = readConfig();
const { connection, stop } = await reachDatabase(config, say);
/** The database's process, where it is ours: its processor time is told beside that of the servers. */
const database = config.neo4j === null ? [readState(folderOf(config.home))!.pid] : [];
const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
  disableLosslessIntegers: true,
});
const targets = await startTargets(connection);
try {
  await measure();
} finally {
  await Promise.all(targets.map((target) => target.stop()));
  await driver.close();
  await stop();
}

async function measure(): Promise<void> {
  const asked: Asked[] = [];
  for (const ask of ASKS.filter(({ name }) => name.includes(options.only))) {
    const variables = await variablesOf(driver, ask, SAMPLES);
    if (variables.length === 0) throw new Error(`There is nothing in the graph to ask "${ask.name}" about.`);
    await checkAnswers(targets, ask, variables.slice(0, 25));
    if (options.check) say(`${ask.name}: answers are equal (${variables.length} samples)`);
    asked.push({ ask, variables });
  }
  if (options.check) return;
  await warmUp(asked);
  const queries: Record<string, unknown>[] = [];
  for (const { ask, variables } of asked) {
    const rounds = await roundsOf({ ask, variables });
    const of = (name: TargetName, figure: (one: Load) => number) => median(rounds[name].map(figure));
    const figures = (figure: (one: Load) => number) =>
      Object.fromEntries(targets.map(({ name }) => [name, Math.round(of(name, figure) * 100) / 100]));
    const errors = Object.values(rounds)
      .flat()
      .reduce((sum, one) => sum + one.errors, 0);
    if (errors > 0) throw new Error(`${ask.name}: ${errors} answers had errors`);
    const row = {
      query: ask.name,
      ...Object.fromEntries(targets.map(({ name }) => [name, Math.round(of(name, ({ perSecond }) => perSecond))])),
      p50: figures(({ p50 }) => p50),
      p95: figures(({ p95 }) => p95),
      // Not a number, and so null in the file, where the system does not tell.
      cpuMs: figures(({ cpu }) => cpu[0] ?? Number.NaN),
      databaseCpuMs: figures(({ cpu }) => cpu[1] ?? Number.NaN),
      ...(ask.rivalByCypher && { rivalByCypher: true }),
    };
    say(JSON.stringify(row));
    queries.push(row);
  }
  if (options.only !== '') return;
  const method = {
    warmUpSeconds: WARM_UP_MS / 1000,
    rounds: ROUNDS,
    secondsEach: Number(options.seconds),
    connections: WINDOW.connections,
  };
  writeFigures('queries.json', { method, queries });
  writeResult('queries.svg', barChart(queries as never));
}

/** The code of a server that has just started gets faster for thousands of requests, so each is asked everything for as long. */
async function warmUp(asked: readonly Asked[]): Promise<void> {
  const ms = WARM_UP_MS / asked.length;
  for (const target of targets) {
    for (const { ask, variables } of asked) {
      await load(
        target.url,
        variables.map((one) => target.body(ask, one)),
        { ...WINDOW, ms },
      );
    }
  }
}

/** A round warms up; in the others the targets come in turn. The cached one has a write beside it every second, and asks as people do. */
async function roundsOf({ ask, variables }: Asked) {
  const rounds: Record<TargetName, Load[]> = { rival: [], limit: [], ours: [], oursCached: [] };
  for (let round = 0; round <= ROUNDS; round++) {
    for (const target of targets) {
      const asked = target.name === 'oursCached' ? skewed(variables) : variables;
      const bodies = asked.map((one) => target.body(ask, one));
      const window = { ...WINDOW, pids: [target.pid, ...database] };
      const measured =
        target.name === 'oursCached'
          ? await writing(driver, () => load(target.url, bodies, window))
          : await load(target.url, bodies, window);
      if (round > 0) rounds[target.name].push(measured);
    }
  }
  return rounds;
}

/** A tenth of the samples in four fifths of the places, spread evenly. */
function skewed(variables: readonly Variables[]): Variables[] {
  const few = variables.slice(0, Math.max(1, Math.floor(variables.length / 10)));
  const rest = variables.slice(few.length);
  return Array.from({ length: 2000 }, (_, i) =>
    i % 5 < 4 || rest.length === 0 ? few[i % few.length]! : rest[(i * 7) % rest.length]!,
  );
}
