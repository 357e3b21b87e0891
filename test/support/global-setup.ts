import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type Connection, readConfig } from '../../src/config.ts';
import { cypher, statement } from '../../src/graph/cypher.ts';
import { openDatabase } from '../../src/graph/database.ts';
import { startLocalNeo4j } from '../../src/local/local-neo4j.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: Connection;
  }
}

const anyNode = statement('any node', cypher`MATCH (n) RETURN 1 AS found LIMIT 1`);

/** One real Neo4j for the whole run: a local one in a throw-away folder, or the one of NEO4J_URI, which must be empty. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { neo4j } = readConfig();
  if (neo4j !== null) {
    const db = openDatabase(neo4j);
    const full = (await db.run(anyNode)).length > 0;
    await db.close();
    if (full)
      throw new Error('The tests write to the database of NEO4J_URI, and it is not empty; name an empty one, or none');
    project.provide('neo4j', neo4j);
    return async () => {};
  }
  const home = await mkdtemp(join(tmpdir(), 'bangfu-test-'));
  const local = await startLocalNeo4j({ home, say: () => {} });
  project.provide('neo4j', local.connection);
  return async () => {
    await local.stop();
    await rm(home, { recursive: true, force: true });
  };
}
