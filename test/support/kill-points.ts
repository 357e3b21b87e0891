import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openGazetteer } from '../../src/cli/open-gazetteer.ts';
import { cypher, statement } from '../../src/graph/cypher.ts';
import { type Database, openDatabase } from '../../src/graph/database.ts';
import { setGazetteerVersion } from '../../src/graph/gazetteer-record.ts';
import { exportGraph } from '../../src/graph/read/export.ts';
import { applySchema } from '../../src/graph/schema.ts';
import { writeGraph } from '../../src/graph/write/graph-lock.ts';
import { removeArticle } from '../../src/graph/write/write-article.ts';
import { folderOf } from '../../src/local/folder.ts';
import { type LocalNeo4j, startLocalNeo4j } from '../../src/local/local-neo4j.ts';
import { isServerOf } from '../../src/local/processes.ts';
import { readState } from '../../src/local/state.ts';

const CLI = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
const POLL_MS = 20;

interface Held {
  readonly key: string;
  readonly claims: number;
  readonly mentions: number;
  readonly imports: number;
}
const heldArticles = statement<Held>(
  'held articles in test',
  cypher`
    MATCH (a:Article)
    RETURN a.key AS key, COUNT { (a)<-[:IN]-(:Claim) } AS claims, COUNT { (a)<-[:IN]-(:Mention) } AS mentions,
      COUNT { MATCH (i:Import {articleKey: a.key}) RETURN i } AS imports ORDER BY key`,
);
/** The division table is left out of the export: of it, how much there is. */
const heldDivisions = statement<{ kind: string; count: number }>(
  'held divisions in test',
  cypher`
    MATCH (p:Place) WHERE p.listed
    RETURN 'places' AS kind, count(p) AS count
    UNION ALL MATCH (p:Place)-[w:WITHIN]->() WHERE p.listed RETURN 'within' AS kind, count(w) AS count
    UNION ALL MATCH (p:Place)<-[n:NAMES]-() WHERE p.listed RETURN 'names' AS kind, count(n) AS count
    UNION ALL MATCH (g:Graph) RETURN 'gazetteer ' + g.gazetteer AS kind, count(g) AS count`,
);
/** A part at a time: the whole with the division table is more than one transaction of a small heap can hold. */
const wipe = statement<{ gone: number }>(
  'wipe killed in test',
  cypher`MATCH (n) WITH n LIMIT 10000 DETACH DELETE n RETURN count(*) AS gone`,
);
const forget = statement('forget killed imports in test', cypher`MATCH (i:Import) DETACH DELETE i`);

/** What is killed: the importing process, the database, or both at once as when the power fails. */
export type Victim = 'IMPORTER' | 'NEO4J' | 'BOTH';

/** What is left after something was killed; null: the import had ended before. */
export interface Strike {
  /** Milliseconds since the importer had the database. */
  readonly after: number;
  /** Articles that are in, wholly. */
  readonly articles: number;
}

export interface GroundOptions {
  readonly home: string;
  /** Folder of the extraction files to import. */
  readonly files: string;
  /** The importer loads the division table first; false: the graph is told that it is in. */
  readonly divisions: boolean;
  readonly heapMiB?: number;
}

/** What a graph says: all that an undisturbed run and a disturbed one must have in common. */
export interface Truth {
  readonly lines: readonly string[];
  readonly articles: readonly Held[];
  readonly divisions: readonly unknown[];
}

/** A database of its own, and importers of the real command line that are killed while they work on it. */
export class KillGround {
  readonly #options: GroundOptions;
  #local: LocalNeo4j | null = null;
  #db: Database | null = null;

  constructor(options: GroundOptions) {
    this.#options = options;
  }

  async open(): Promise<void> {
    const { home, heapMiB } = this.#options;
    this.#local = await startLocalNeo4j({ home, heapMiB, say: () => {} });
    this.#db = openDatabase(this.#local.connection);
    await applySchema(this.#db);
  }

  async close(): Promise<void> {
    await this.#db?.close();
    await this.#local?.stop();
  }

  /** Empties the graph: of all, or of the articles alone, one by one, which must leave nothing behind. */
  async empty(what: 'ALL' | 'ARTICLES'): Promise<void> {
    const db = this.#db!;
    if (what === 'ARTICLES') {
      for (const { key } of await db.run(heldArticles)) await removeArticle(db, `article:${key}`);
      const left = await exportGraph(db);
      if (left.length > 0) throw new Error(`Removed articles left ${left.length} lines, such as ${left[0]}`);
      await db.write((transaction) => transaction.run(forget));
      return;
    }
    while ((await db.write((transaction) => transaction.run(wipe)))[0]!.gone > 0);
    if (!this.#options.divisions) await setGazetteerVersion(db, openGazetteer().version);
  }

  async truth(): Promise<Truth> {
    const db = this.#db!;
    return {
      lines: await exportGraph(db),
      articles: await db.run(heldArticles),
      divisions: await db.run(heldDivisions),
    };
  }

  /** Imports to the end, undisturbed; tells how long it took from the moment it had the database. */
  async finish(): Promise<number> {
    const importer = this.#start();
    await importer.connected;
    const began = performance.now();
    const code = await importer.ended;
    if (code !== 0) throw new Error(`The import ended with ${code}: ${importer.said()}`);
    return performance.now() - began;
  }

  /**
   * Imports, and kills the victim a while after the importer has the database. What is left must be whole articles of the
   * expected ones, each with the one record of its import.
   */
  async strike(victim: Victim, after: number, expected: readonly Held[]): Promise<Strike | null> {
    const importer = this.#start();
    await importer.connected;
    const ended = await Promise.race([importer.ended.then(() => true), sleep(after, false)]);
    if (ended) {
      if ((await importer.ended) !== 0) throw new Error(`The import failed undisturbed: ${importer.said()}`);
      return null;
    }
    if (victim !== 'IMPORTER') this.#killServer();
    if (victim !== 'NEO4J') importer.kill();
    const code = await importer.ended;
    if (victim !== 'IMPORTER') await this.#reopen();
    const articles = await this.#wholeArticles(expected);
    // It may have been through already, and about to leave.
    const through = code === 0 && articles === expected.length;
    if (victim === 'NEO4J' && code !== 1 && !through)
      throw new Error(`An import without its database ended with ${code}: ${importer.said()}`);
    return { after, articles };
  }

  /** Under the lock, which whatever the dead importer had begun must have let go of. */
  async #wholeArticles(expected: readonly Held[]): Promise<number> {
    const held = await writeGraph(this.#db!, (transaction) => transaction.run(heldArticles));
    const wanted = new Set(expected.map((article) => JSON.stringify(article)));
    const broken = held.filter((article) => !wanted.has(JSON.stringify(article)));
    if (broken.length > 0) throw new Error(`Half an article was left: ${JSON.stringify(broken)}`);
    return held.length;
  }

  #start() {
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('NEO4J_')));
    const child = spawn(process.execPath, ['--import', 'tsx', CLI, 'import', this.#options.files], {
      env: { ...env, BANGFU_HOME: this.#options.home },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    const ended = new Promise<number | null>((resolve) => {
      child.on('close', resolve);
    });
    const connected = new Promise<void>((resolve) => {
      const listen = (data: Buffer) => {
        said += data;
        if (said.includes('Joined the local Neo4j')) resolve();
      };
      child.stdout.on('data', listen);
      child.stderr.on('data', listen);
      child.on('close', () => resolve());
    });
    return { ended, connected, said: () => said, kill: () => child.kill('SIGKILL') };
  }

  /** Only ever the server of this home, which is ours alone. */
  #killServer(): void {
    const folder = folderOf(this.#options.home);
    const state = readState(folder);
    if (state === null || !isServerOf(state.pid, folder.root)) throw new Error('There is no server to kill');
    process.kill(state.pid, 'SIGKILL');
  }

  async #reopen(): Promise<void> {
    await this.#db!.close();
    const folder = folderOf(this.#options.home);
    while (readState(folder) !== null) await sleep(POLL_MS);
    await this.open();
  }
}
