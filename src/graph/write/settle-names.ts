import { cypher, statement } from '../cypher.ts';
import type { Reader } from '../database.ts';

const statedBy = statement<{ entity: string }>(
  'entities stated by mentions',
  cypher`UNWIND $ids AS id MATCH (m:Mention {id: id}) RETURN DISTINCT m.entityId AS entity`,
);
const stated = statement<{ id: string; name: string; called: string[] }>(
  'stated names of entities',
  cypher`
    UNWIND $ids AS id
    MATCH (e:Entity {id: id}) WHERE e.code IS NULL
    RETURN e.id AS id, e.name AS name,
      COLLECT { MATCH (e)<-[:OF]-(:Judgement {by: 'import'})-[:ON]->(m:Mention) RETURN m.name } AS called`,
);
const rename = statement(
  'rename entities',
  cypher`
    UNWIND $rows AS row
    MATCH (e:Entity {id: row.id})
    WITH e, row, e.heldSort IS NOT NULL AS hidden
    SET e.name = row.name, e.sort = CASE WHEN hidden THEN null ELSE row.name END,
      e.heldSort = CASE WHEN hidden THEN row.name END`,
);

/** The entities that the extractions mean by these mentions, whatever was judged since. */
export async function entitiesStatedBy(transaction: Reader, mentions: readonly string[]): Promise<string[]> {
  if (mentions.length === 0) return [];
  return (await transaction.run(statedBy, { ids: mentions })).map(({ entity }) => entity);
}

/**
 * Articles may write one name in several ways (width, case): the entity goes by the one that most mentions use, so that it
 * does not matter which article came first. Divisions are named by their table.
 */
export async function settleNames(transaction: Reader, entities: readonly string[]): Promise<void> {
  if (entities.length === 0) return;
  const rows = (await transaction.run(stated, { ids: entities }))
    .map(({ id, name, called }) => ({ id, name: mostUsed(called) ?? name, was: name }))
    .filter(({ name, was }) => name !== was);
  if (rows.length > 0) await transaction.run(rename, { rows });
}

/** Among equals, the first in order of code points. */
export function mostUsed(names: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [most] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return most?.[0] ?? null;
}
