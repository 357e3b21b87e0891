import type { Config, Connection } from '../config.ts';
import { startLocalNeo4j } from '../local/local-neo4j.ts';

/** A database that can be reached, and the way to let go of it. */
export interface Reached {
  readonly connection: Connection;
  stop(): Promise<void>;
}

/** The configured database, or the local one, started where it does not run yet. */
export async function reachDatabase(config: Config, say: (line: string) => void): Promise<Reached> {
  if (config.neo4j !== null) return { connection: config.neo4j, stop: async () => {} };
  return startLocalNeo4j({ home: config.home, say });
}
