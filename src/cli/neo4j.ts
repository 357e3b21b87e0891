import type { Config } from '../config.ts';
import { AppError } from '../errors.ts';
import { startLocalNeo4j } from '../local/local-neo4j.ts';

/** Runs the local Neo4j alone and tells how to connect; the result stops it. */
export async function neo4jCommand(config: Config, say: (line: string) => void): Promise<() => Promise<void>> {
  if (config.neo4j !== null) throw new AppError('INVALID_INPUT', 'NEO4J_URI is set, so there is no local Neo4j to run');
  const local = await startLocalNeo4j({ home: config.home, say });
  const { uri, user, password, database } = local.connection;
  say(
    `Neo4j is ready. Connect with Neo4j Browser, or: cypher-shell -a ${uri} -u ${user} -p ${password} -d ${database}`,
  );
  return () => local.stop();
}
