import { cypher, statement } from '../cypher.ts';
import type { Reader } from '../database.ts';

const lock = statement<{ version: number }>(
  'lock graph',
  cypher`MERGE (g:Graph {id: 'graph'}) SET g.version = coalesce(g.version, 0) RETURN g.version AS version`,
);
const advance = statement<{ version: number }>(
  'advance version',
  cypher`MATCH (g:Graph {id: 'graph'}) SET g.version = g.version + 1 RETURN g.version AS version`,
);

/** Writers come one after the other: whoever has taken this lock alone writes until its transaction ends. */
export async function lockGraph(transaction: Reader): Promise<void> {
  await transaction.run(lock);
}

/** Every committed change of what the graph says gives it a new version, which is told. */
export async function advanceVersion(transaction: Reader): Promise<number> {
  return (await transaction.run(advance))[0]!.version;
}
