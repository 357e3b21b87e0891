import { cypher, statement } from '../cypher.ts';
import type { Reader } from '../database.ts';

const version = statement<{ version: number }>(
  'graph version',
  cypher`MATCH (g:Graph {id: 'graph'}) RETURN coalesce(g.version, 0) AS version`,
);

/** Rises with every committed change of what the graph says. */
export async function graphVersion(reader: Reader): Promise<number> {
  return (await reader.run(version))[0]?.version ?? 0;
}
