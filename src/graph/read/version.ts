import { cypher, statement } from '../cypher.ts';
import type { Reader } from '../database.ts';

/** There is one graph; asked for by id as all that is read for several requests at once. */
export const GRAPH = 'graph';
export const graphVersions = statement<{ id: string; version: number }>(
  'graph version',
  cypher`UNWIND $ids AS id MATCH (g:Graph {id: id}) RETURN id, coalesce(g.version, 0) AS version`,
);

/** Rises with every committed change of what the graph says. */
export async function graphVersion(reader: Reader): Promise<number> {
  return (await reader.run(graphVersions, { ids: [GRAPH] }))[0]?.version ?? 0;
}
