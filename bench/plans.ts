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
import { RandomOperations } from './plans/random-operation.ts';
import { writeFigures } from './support/results.ts';

const { values: options } = parseArgs({
  options: {
    requests: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    clients: { type: 'string', default: '8' },
  },
});
const REQUESTS = Number(options.requests);
const say = (line: string) => process.stdout.write(`${line}\n`);

const config = readConfig();
const { connection, stop } = await reachDatabase(config, say);
const sent = new Map<string, number>();
// Every statement is planned once here, and a cold plan can take its time.
const db = openDatabase(connection, {
  readTimeoutMs: 60_000,
  onStatement: (name) => void sent.set(name, (sent.get(name) ?? 0) + 1),
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
  await plansCleared();
  const codes = new Map<string, number>();
  let asked = 0;
  const client = async () => {
    while (asked < REQUESTS) {
      asked++;
      const code = await ask(operations.next());
      codes.set(code, (codes.get(code) ?? 0) + 1);
      if (asked % 1000 === 0) say(`${asked} of ${REQUESTS}`);
    }
  };
  await Promise.all(Array.from({ length: Number(options.clients) }, client));
  const plans = await plansCleared();
  const statements = [...sent.values()].reduce((sum, times) => sum + times, 0);
  const known = new Set(allStatements().map(({ name }) => name));
  const result = {
    requests: asked,
    answered: Object.fromEntries(codes),
    statements,
    texts: sent.size,
    textsInCode: known.size,
    textsNotInCode: [...sent.keys()].filter((name) => !known.has(name)).length,
    plans,
    hitShare: Math.round((1 - plans / statements) * 1e6) / 1e6,
  };
  say(JSON.stringify(result, null, 2));
  writeFigures('plans.json', { seed: options.seed, ...result });
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

/** How many plans the database held, which it then forgets. */
async function plansCleared(): Promise<number> {
  const { records } = await driver.executeQuery('CALL db.clearQueryCaches()', {}, { database: connection.database });
  return Number(/of (\d+) quer/.exec(String(records[0]!.get(0)))?.[1] ?? 0);
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
