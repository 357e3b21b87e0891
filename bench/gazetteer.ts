// How fast villages come into the graph: through the driver, as `npm run gazetteer -- --villages` does it, and with LOAD CSV
// of the same rows into the same schema. Each has the same rows anew in every round, in turn; the first round warms up.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import neo4j from 'neo4j-driver';
import { openGazetteer } from '../src/cli/open-gazetteer.ts';
import { seedDivisions } from '../src/cli/seed.ts';
import type { EntityRow } from '../src/graph/article-plan.ts';
import { openDatabase } from '../src/graph/database.ts';
import { applySchema } from '../src/graph/schema.ts';
import { writeDivisions } from '../src/graph/write/write-divisions.ts';
import { divisionRow } from '../src/import/plan.ts';
import { folderOf } from '../src/local/folder.ts';
import { startLocalNeo4j } from '../src/local/local-neo4j.ts';
import { readState } from '../src/local/state.ts';
import { type Effort, effortOf, median } from './support/cpu.ts';
import { LOAD_CSV, writeCsv } from './support/village-csv.ts';

const { values } = parseArgs({
  options: { rows: { type: 'string', default: '100000' }, rounds: { type: 'string', default: '3' } },
});
const [ROWS, ROUNDS] = [Number(values.rows), Number(values.rounds)];
const DRIVER = 'driver';
const say = (line: string) => process.stdout.write(`${line}\n`);

const home = mkdtempSync(join(tmpdir(), 'bangfu-bench-'));
const local = await startLocalNeo4j({ home, say, timeoutMs: 600_000 });
const { uri, user, password } = local.connection;
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
const db = openDatabase(local.connection);
try {
  await measure();
} finally {
  await driver.close();
  await db.close();
  await local.stop();
  rmSync(home, { recursive: true, force: true });
}

async function measure(): Promise<void> {
  const gazetteer = openGazetteer();
  await applySchema(db);
  const serverPid = readState(folderOf(home))!.pid;
  const divisions = [...gazetteer.divisions()].length;
  const seeding = await effortOf(serverPid, () => seedDivisions(db, gazetteer, () => () => {}));
  say(`${divisions} divisions down to the townships: ${told(seeding)}`);
  const rows: EntityRow[] = [];
  for (const village of gazetteer.villages()) {
    if (rows.length === ROWS) break;
    rows.push(divisionRow(village, gazetteer));
  }
  writeCsv(folderOf(home).import, rows);
  const ways: Record<string, () => Promise<unknown>> = { [DRIVER]: () => writeDivisions(db, rows, () => {}) };
  for (const [name, texts] of Object.entries(LOAD_CSV)) {
    ways[name] = async () => {
      for (const text of texts) await run(text);
    };
  }
  const efforts: Record<string, Effort[]> = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  let expected: string | null = null;
  for (let round = 0; round <= ROUNDS; round++) {
    const names = Object.keys(ways);
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const effort = await effortOf(serverPid, ways[name]!);
      const made = await counts();
      expected ??= made;
      if (made !== expected) throw new Error(`${name} made ${made}; expected ${expected}`);
      if (round > 0) efforts[name]!.push(effort);
      say(`${round === 0 ? 'warm-up' : `round ${round}`} ${name}: ${told(effort)}`);
      await clean();
    }
  }
  report({ rows: rows.length, graph: JSON.parse(expected!), seeding: { divisions, ...seeding } }, efforts);
}

function report(facts: object, efforts: Readonly<Record<string, readonly Effort[]>>): void {
  const summary = Object.entries(efforts).map(([way, list]) => ({
    way,
    rowsPerSecond: Math.round(ROWS / median(list.map(({ seconds }) => seconds))),
    cpuMicrosecondsPerRow: Math.round((median(list.map(cpu)) / ROWS) * 1e6),
    rounds: list,
  }));
  const ours = summary.find(({ way }) => way === DRIVER)!;
  const ratios = Object.fromEntries(
    summary.flatMap((other) =>
      other === ours
        ? []
        : [
            [
              `driver to ${other.way}`,
              {
                rowsPerSecond: round2(ours.rowsPerSecond / other.rowsPerSecond),
                rowsPerCpuSecond: round2(other.cpuMicrosecondsPerRow / ours.cpuMicrosecondsPerRow),
              },
            ],
          ],
    ),
  );
  const machine = { cores: availableParallelism(), node: process.version, load: loadavg().map(round2) };
  const result = { measured: new Date().toISOString(), machine, ...facts, ways: summary, ratios };
  const file = fileURLToPath(new URL('results/gazetteer.json', import.meta.url));
  mkdirSync(fileURLToPath(new URL('results', import.meta.url)), { recursive: true });
  writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
  for (const { way, rowsPerSecond, cpuMicrosecondsPerRow } of summary)
    say(`${way}: ${rowsPerSecond} rows a second, ${cpuMicrosecondsPerRow} µs of processor time a row`);
  say(JSON.stringify(ratios, null, 2));
}

/** Where the system does not tell the database's share, that of the client alone would mislead. */
function cpu({ serverCpuSeconds, clientCpuSeconds }: Effort): number {
  return serverCpuSeconds === null ? Number.NaN : serverCpuSeconds + clientCpuSeconds;
}

function round2(value: number): number {
  return Math.round(value * 100) / 100;
}

function told({ seconds, serverCpuSeconds, clientCpuSeconds }: Effort): string {
  return `${seconds.toFixed(1)} s (processor: database ${serverCpuSeconds?.toFixed(1) ?? '?'} s, client ${clientCpuSeconds.toFixed(1)} s)`;
}

async function run(text: string): Promise<Record<string, unknown>[]> {
  const session = driver.session();
  try {
    return (await session.run(text)).records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
}

async function counts(): Promise<string> {
  const [row] = await run(`
    RETURN COUNT { (:Village)-[:WITHIN]->(:Township) } AS villages, COUNT { (:Name)-[:NAMES]->() } AS links,
      COLLECT { MATCH (n:Name) RETURN count(n) }[0] AS names, COLLECT { MATCH (n:Name) RETURN sum(size(n.codes)) }[0] AS codes`);
  return JSON.stringify(row);
}

/** Takes the villages out again, and the names that are theirs alone; what other names carry of them stays. */
async function clean(): Promise<void> {
  await run('MATCH (v:Village) CALL (v) { DETACH DELETE v } IN TRANSACTIONS OF 20000 ROWS');
  await run('MATCH (n:Name) WHERE NOT EXISTS { (n)-->() } CALL (n) { DELETE n } IN TRANSACTIONS OF 20000 ROWS');
}
