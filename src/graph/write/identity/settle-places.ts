import { cypher, statement } from '../../cypher.ts';
import type { Reader } from '../../database.ts';

/**
 * Which place lies in which, where some of them were merged away. What was said of one that leads on is kept as
 * STATED_WITHIN and holds, derived, for the place that stands for it: no WITHIN ever touches a place merged away.
 */
const STEPS = [
  statement(
    'drop derived enclosure',
    cypher`UNWIND $ids AS id MATCH (:Entity {id: id})-[w:WITHIN {derived: true}]-() DELETE w`,
  ),
  statement(
    'restate outer places',
    cypher`UNWIND $ids AS id MATCH (e:Entity {id: id})-[s:STATED_WITHIN]->(p) MERGE (e)-[:WITHIN]->(p) DELETE s`,
  ),
  statement(
    'restate inner places',
    cypher`UNWIND $ids AS id MATCH (e:Entity {id: id})<-[s:STATED_WITHIN]-(k) MERGE (k)-[:WITHIN]->(e) DELETE s`,
  ),
  statement(
    'set enclosure aside',
    cypher`
      UNWIND $ids AS id
      MATCH (e:Entity {id: id})-[w:WITHIN]-(other)
      WHERE EXISTS { (e)-[:SAME_AS]->() } OR EXISTS { (other)-[:SAME_AS]->() }
      WITH DISTINCT w, startNode(w) AS inner, endNode(w) AS outer
      MERGE (inner)-[:STATED_WITHIN]->(outer)
      DELETE w`,
  ),
  statement(
    'derive enclosure',
    cypher`
      UNWIND $ids AS id
      MATCH (:Entity {id: id})-[s:STATED_WITHIN]-()
      WITH DISTINCT startNode(s) AS inner, endNode(s) AS outer
      OPTIONAL MATCH (inner)-[:SAME_AS]->(c)
      OPTIONAL MATCH (outer)-[:SAME_AS]->(d)
      WITH DISTINCT coalesce(c, inner) AS inner, coalesce(d, outer) AS outer
      WHERE inner <> outer AND inner.code IS NULL AND NOT EXISTS { (inner)-[:WITHIN]->(outer) }
      CREATE (inner)-[:WITHIN {derived: true}]->(outer)`,
  ),
];
const leading = statement<{ id: string }>(
  'entities that lead on',
  cypher`UNWIND $ids AS id MATCH (e:Entity {id: id}) WHERE EXISTS { (e)-[:SAME_AS]->() } RETURN id`,
);

export async function settlePlaces(transaction: Reader, ids: readonly string[]): Promise<void> {
  for (const step of STEPS) await transaction.run(step, { ids });
}

/** After an import, which knows nothing of merges. */
export async function settleImported(transaction: Reader, ids: readonly string[]): Promise<void> {
  const merged = (await transaction.run(leading, { ids })).map(({ id }) => id);
  if (merged.length > 0) await settlePlaces(transaction, merged);
}
