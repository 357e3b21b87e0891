import { cypher, statement } from '../cypher.ts';
import type { Reader } from '../database.ts';

export interface GraphVersion {
  /** Rises with every committed change of what the graph says. */
  readonly version: number;
  /** All of that change can be seen, and what is read now and kept is what the graph says at this version. */
  readonly settled: boolean;
}

/** There is one graph; asked for by id as all that is read for several requests at once. */
export const GRAPH = 'graph';
export const graphVersions = statement<GraphVersion & { readonly id: string }>(
  'graph version',
  cypher`
    UNWIND $ids AS id
    MATCH (g:Graph {id: id})
    RETURN id, coalesce(g.version, 0) AS version, coalesce(g.settled = g.version, false) AS settled`,
);
const EMPTY: GraphVersion = { version: 0, settled: false };

export const graphVersionOf = (rows: readonly GraphVersion[]): GraphVersion => rows[0] ?? EMPTY;

export async function graphVersion(reader: Reader): Promise<GraphVersion> {
  return graphVersionOf(await reader.run(graphVersions, { ids: [GRAPH] }));
}
