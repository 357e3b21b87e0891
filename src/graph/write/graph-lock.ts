import type { ChangeFacts } from '../change-record.ts';
import { cypher, statement } from '../cypher.ts';
import type { Reader } from '../database.ts';

const lock = statement<{ version: number }>(
  'lock graph',
  cypher`MERGE (g:Graph {id: 'graph'}) SET g.version = coalesce(g.version, 0) RETURN g.version AS version`,
);
const advance = statement<{ version: number }>(
  'advance version',
  cypher`
    MATCH (g:Graph {id: 'graph'})
    SET g.version = g.version + 1
    CREATE (c:Change)
    SET c = $change, c.id = 'change:' + g.version, c.sequence = g.version, c.at = datetime(),
      c.sort = right('000000000000000' + g.version, 16)
    RETURN g.version AS version`,
);

/** Writers come one after the other: whoever has taken this lock alone writes until its transaction ends. */
export async function lockGraph(transaction: Reader): Promise<void> {
  await transaction.run(lock);
}

/** Every committed change of what the graph says gives it a new version, which is told, and leaves a record of its own. */
export async function advanceVersion(
  transaction: Reader,
  { touched, kind, articleKey, judgements = [], ...claims }: ChangeFacts,
): Promise<number> {
  const { claimsAdded = 0, claimsChanged = 0, claimsRemoved = 0 } = claims;
  const change = { kind, articleKey, judgements, ...touched, claimsAdded, claimsChanged, claimsRemoved };
  return (await transaction.run(advance, { change }))[0]!.version;
}
