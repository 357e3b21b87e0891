import type { Config, Connection } from '../config.ts';
import { type Database, openDatabase } from '../graph/database.ts';
import { applySchema } from '../graph/schema.ts';
import { startLocalNeo4j } from '../local/local-neo4j.ts';

/** An open database, and the way to close it with all that was started for it. */
export interface GraphSession {
  readonly db: Database;
  readonly connection: Connection;
  close(): Promise<void>;
}

/** Does some work on the graph, and closes what was opened for it. */
export async function withGraph<T>(config: Config, work: (db: Database) => Promise<T>): Promise<T> {
  const graph = await openGraph(config, (line) => process.stderr.write(`${line}\n`));
  try {
    return await work(graph.db);
  } finally {
    await graph.close();
  }
}

/** Opens the configured database, or the local one, started where it does not run yet. */
export async function openGraph(config: Config, say: (line: string) => void): Promise<GraphSession> {
  const local = config.neo4j === null ? await startLocalNeo4j({ home: config.home, say }) : null;
  const connection = config.neo4j ?? local!.connection;
  const db = openDatabase(connection);
  const close = async () => {
    await db.close();
    await local?.stop();
  };
  try {
    await db.ping();
    await applySchema(db);
  } catch (error) {
    await close();
    throw error;
  }
  return { db, connection, close };
}
