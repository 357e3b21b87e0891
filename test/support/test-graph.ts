import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ExecutionResult, execute, parse, validate } from 'graphql';
import { expect, inject } from 'vitest';
import { Gazetteer } from '../../src/gazetteer/gazetteer.ts';
import { cypher, statement } from '../../src/graph/cypher.ts';
import { type Database, openDatabase } from '../../src/graph/database.ts';
import { applySchema } from '../../src/graph/schema.ts';
import { writeArticle } from '../../src/graph/write/write-article.ts';
import { buildSchema } from '../../src/graphql/schema.ts';
import { createJitExecute } from '../../src/http/jit-execute.ts';
import { plan } from '../../src/import/plan.ts';
import { resolve } from '../../src/import/resolve.ts';
import { Loaders } from '../../src/loaders/loaders.ts';
import { SharedReads } from '../../src/loaders/shared-reads.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import { ArticleTexts } from '../../src/texts/article-texts.ts';
import { narrowed, widened } from './widened.ts';

const wipe = statement('wipe', cypher`MATCH (n) DETACH DELETE n`);

export const gazetteer = new Gazetteer([{ code: '630106', name: '湟中县', status: 'former', until: '2019' }]);

/** The test database, emptied, with the schema applied; `sent` names every read statement since it was last cleared. */
export interface TestGraph {
  readonly db: Database;
  readonly sent: string[];
  add(...extractions: Extraction[]): Promise<void>;
  /** Runs an operation as a request would, and fails on errors unless they are asked for. */
  query<T = any>(source: string, variables?: Record<string, unknown>): Promise<T>;
  ask(source: string, variables?: Record<string, unknown>): Promise<ExecutionResult>;
  wipe(): Promise<void>;
}

export async function openTestGraph(
  articlesDir: string | null = null,
  { keep = async () => false }: { keep?: (db: Database) => Promise<boolean> } = {},
): Promise<TestGraph> {
  const sent: string[] = [];
  // A busy machine plans slowly, and every statement of a fresh database is new to it.
  const db = openDatabase(inject('neo4j'), { onStatement: (name) => sent.push(name), readTimeoutMs: 60_000 });
  const reads = new SharedReads(db);
  const texts = new ArticleTexts(articlesDir);
  const empty = async () => {
    await db.write((transaction) => transaction.run(wipe));
  };
  const jit = createJitExecute();
  const ask = async (source: string, variableValues: Record<string, unknown> = {}): Promise<ExecutionResult> => {
    const schema = buildSchema();
    const document = parse(source);
    const errors = validate(schema, document);
    if (errors.length > 0) return { errors };
    const run = () => jit({ schema, document, variableValues, contextValue: { loaders: new Loaders(reads), texts } });
    // The first time graphql-js executes it, the second time code that is compiled for it: the two must agree on everything.
    const result = await run();
    const statements = sent.length;
    expect(told(await run())).toEqual(told(result));
    // From the third time on an entity is read with its first list.
    if (source.includes('entity(')) expect(told(await run())).toEqual(told(result));
    // What is selected besides changes nothing, though more is read for it.
    const more = { schema, document: widened(schema, document), variableValues };
    const { data } = await execute({ ...more, contextValue: { loaders: new Loaders(reads), texts } });
    if (!result.errors) expect(narrowed(told({ data }))).toEqual(told({ data: result.data }));
    sent.length = statements;
    return result;
  };
  if (!(await keep(db))) await empty();
  await applySchema(db);
  return {
    db,
    sent,
    ask,
    wipe: empty,
    async add(...extractions) {
      for (const extraction of extractions) await writeArticle(db, planOf(extraction));
    },
    async query(source, variables) {
      const { data, errors } = await ask(source, variables);
      if (errors) throw errors[0]?.originalError ?? errors[0];
      // graphql-js makes objects without a prototype, which no expectation equals.
      return JSON.parse(JSON.stringify(data));
    },
  };
}

/** An answer as clients see it; errors in order of path, as fields that fail do so in any order. */
function told({ data, errors }: ExecutionResult): unknown {
  const faults = errors?.map(({ message, path, locations, originalError }) => ({
    message,
    path,
    locations,
    code: (originalError as { code?: unknown } | undefined)?.code,
  }));
  return JSON.parse(
    JSON.stringify({ data, errors: faults?.sort((a, b) => (String(a.path) < String(b.path) ? -1 : 1)) }),
  );
}

export const planOf = (extraction: Extraction) => plan(extraction, resolve(extraction, gazetteer), gazetteer);

/** Writes values as .json files into a new folder, for what reads files. */
export async function folderOf(files: Readonly<Record<string, unknown>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bangfu-files-'));
  for (const [name, value] of Object.entries(files)) {
    await writeFile(join(folder, name), typeof value === 'string' ? value : JSON.stringify(value));
  }
  return folder;
}
