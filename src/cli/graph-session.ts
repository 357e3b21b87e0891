import type { Config, Connection } from '../config.ts';
import { type Database, openDatabase } from '../graph/database.ts';
import { applySchema } from '../graph/schema.ts';
import { type Reached, reachDatabase } from './reach-database.ts';

/** An open database, and the way to close it with all that was started for it. */
export interface GraphSession {
  readonly db: Database;
  readonly connection: Connection;
  close(): Promise<void>;
}

/** Does some work on the graph, and closes what was opened for it. */
export async function withGraph<T>(config: Config, work: (db: Database) => Promise<T>, fill?: Fill): Promise<T> {
  const graph = await openGraph(config, (line) => process.stderr.write(`${line}\n`), fill);
  try {
    return await work(graph.db);
  } finally {
    await graph.close();
  }
}

/** Puts into a new graph what it is to begin with; see applySchema. */
type Fill = (db: Database, indexSearch: () => Promise<void>) => Promise<void>;

/** Opens the configured database, or the local one, started where it does not run yet. */
export async function openGraph(config: Config, say: (line: string) => void, fill?: Fill): Promise<GraphSession> {
  return openReached(await reachDatabase(config, say), fill);
}

export async function openReached({ connection, stop }: Reached, fill?: Fill): Promise<GraphSession> {
  const db = openDatabase(connection);
  const close = async () => {
    await db.close();
    await stop();
  };
  try {
    await db.ping();
    await applySchema(db, async (indexSearch) => fill?.(db, indexSearch));
  } catch (error) {
    await close();
    throw error;
  }
  return { db, connection, close };
}
