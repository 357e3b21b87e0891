// Whether few statements serve every question: random operations, and how many plans the database made for them. See docs/performance.md.
import { parseArgs } from 'node:util';
import neo4j from 'neo4j-driver';
import { reachDatabase } from '../src/cli/reach-database.ts';
import { readConfig } from '../src/config.ts';
import { ChangeFeed } from '../src/feed/change-feed.ts';
import { changesIn } from '../src/feed/change-source.ts';
import { allStatements } from '../src/graph/cypher.ts';
import { openDatabase } from '../src/graph/database.ts';
import { buildSchema } from '../src/graphql/schema.ts';
import { createApp } from '../src/http/create-app.ts';
import { createJitExecute } from '../src/http/jit-execute.ts';
import { Loaders } from '../src/loaders/loaders.ts';
import { SharedReads } from '../src/loaders/shared-reads.ts';
import { Random } from '../src/synth/random.ts';
import { ArticleTexts } from '../src/texts/article-texts.ts';
import { PlanWatch } from './plans/plan-watch.ts';
import { RandomOperations } from './plans/random-operation.ts';
import { writeFigures } from './support/results.ts';

const { values: options } = parseArgs({
  options: {
    requests: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    // One: with many at once a plan that is there can take as long to find as another takes to make.
    clients: { type: 'string', default: '1' },
  },
});
const REQUESTS = Number(options.requests);
/** Requests between two looks at what the database has planned. */
const STRETCH = 250;
const say = (line: string) => process.stdout.write(`${line}\n`);

const config = readConfig();
const { connection, stop } = await reachDatabase(config, say);
const sent = new Set<string>();
// Every statement is planned once here, and a cold plan can take its time.
const db = openDatabase(connection, {
  readTimeoutMs: 60_000,
  onStatement: (name) => void sent.add(name),
});
const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
  disableLosslessIntegers: true,
});
const schema = buildSchema();
const reads = new SharedReads(db);
const feed = new ChangeFeed(changesIn(db), { onFault: (error) => say(String(error)) });
const app = await createApp({
  schema,
  createContext: () => ({ loaders: new Loaders(reads), texts: new ArticleTexts(config.articlesDir), feed }),
  ping: () => db.ping(),
  logLevel: 'warn',
  limits: { operationMs: 120_000 },
  execute: createJitExecute(),
});
try {
  await measure();
} finally {
  await app.close();
  await db.close();
  await driver.close();
  await stop();
}

async function measure(): Promise<void> {
  const operations = new RandomOperations(schema, await samples(), new Random(options.seed));
  const watch = new PlanWatch(driver, connection.database, allStatements());
  await watch.begin();
  const codes = new Map<string, number>();
  const made = new Map<string, number>();
  const stretches: { requests: number; statements: number; plansMade: number }[] = [];
  for (let asked = 0; asked < REQUESTS; ) {
    const requests = Math.min(STRETCH, REQUESTS - asked);
    await askAll(operations, requests, codes);
    asked += requests;
    const planned = await watch.take();
    for (const [name, times] of planned.made) made.set(name, (made.get(name) ?? 0) + times);
    const plansMade = [...planned.made.values()].reduce((sum, times) => sum + times, 0);
    stretches.push({ requests, statements: planned.statements, plansMade });
    say(`${asked} of ${REQUESTS} ${JSON.stringify(stretches.at(-1))}`);
  }
  const known = new Set(allStatements().map(({ name }) => name));
  const result = {
    requests: REQUESTS,
    answered: Object.fromEntries(codes),
    texts: sent.size,
    textsInCode: known.size,
    textsNotInCode: [...sent].filter((name) => !known.has(name)).length,
    ...shareOf(stretches),
    lastHalf: shareOf(stretches.slice(stretches.length >> 1)),
    plannedMoreThanOnce: Object.fromEntries([...made].filter(([, times]) => times > 1)),
    stretches,
  };
  say(JSON.stringify(result, null, 2));
  writeFigures('plans.json', { seed: options.seed, ...result });
}

/** How many of the statements found their plan. */
function shareOf(stretches: readonly { readonly statements: number; readonly plansMade: number }[]) {
  const statements = stretches.reduce((sum, stretch) => sum + stretch.statements, 0);
  const plansMade = stretches.reduce((sum, stretch) => sum + stretch.plansMade, 0);
  return { statements, plansMade, hitShare: Math.round((1 - plansMade / statements) * 1e6) / 1e6 };
}

async function askAll(operations: RandomOperations, requests: number, codes: Map<string, number>): Promise<void> {
  let asked = 0;
  const client = async () => {
    while (asked < requests) {
      asked++;
      const code = await ask(operations.next());
      codes.set(code, (codes.get(code) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: Number(options.clients) }, client));
}

/** What became of an operation: OK, or the code of its first error. A fault of ours ends the run. */
async function ask(query: string): Promise<string> {
  const response = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json' },
    payload: JSON.stringify({ query }),
  });
  const [error] = response.json().errors ?? [];
  const code: string = error?.extensions.code ?? 'OK';
  if (code === 'INTERNAL' || code === 'GRAPHQL_VALIDATION_FAILED')
    throw new Error(`${code} ${error.message}: ${query}`);
  return code;
}

async function samples() {
  const { records } = await driver.executeQuery(
    `MATCH (e:Entity) WHERE e.tieCount IS NOT NULL AND NOT (e)-[:SAME_AS]->()
     WITH e.type AS type, e ORDER BY e.id WITH type, collect(e)[..200] AS some
     UNWIND some AS e WITH collect(e) AS all
     RETURN [e IN all | e.id] AS ids, [e IN all WHERE e.code IS NOT NULL | e.code] AS codes, [e IN all | e.name] AS names`,
    {},
    { database: connection.database },
  );
  const { ids, codes, names } = records[0]!.toObject() as Record<string, string[]>;
  if (ids!.length === 0 || codes!.length === 0) throw new Error('There is nothing in the graph to ask about.');
  return { ids: ids!, codes: codes!, names: names! };
}
