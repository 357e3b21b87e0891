import { ENTITY_TYPES, type EntityType, isPlaceType } from '../../../model/entity-types.ts';
import { cypher, statement } from '../../cypher.ts';
import type { Reader } from '../../database.ts';

/**
 * An entity that was merged into another, or that only a judgement still holds, keeps its id and nothing else that lists and
 * searches find entities by: no label of its type, no sort key, no names. So none of them has to know of merges.
 */
const askew = statement<{ id: string; type: EntityType; show: boolean }>(
  'entities to show or hide',
  cypher`
    UNWIND $ids AS id
    MATCH (e:Entity {id: id})
    WITH e, e.heldSort IS NULL AS shown, NOT EXISTS { (e)-[:SAME_AS]->() }
      AND (e.code IS NOT NULL OR EXISTS { (e)<-[:REFERS_TO]-() } OR EXISTS { (e)<-[:WITHIN]-() }) AS show
    WHERE shown <> show
    RETURN e.id AS id, e.type AS type, show`,
);
const hide = statement(
  'hide entities',
  cypher`
    UNWIND $rows AS row
    MATCH (e:Entity {id: row.id})
    SET e.heldSort = e.sort
    REMOVE e.sort, e:$(row.labels)`,
);
const show = statement(
  'show entities',
  cypher`
    UNWIND $rows AS row
    MATCH (e:Entity {id: row.id})
    SET e:$(row.labels), e.sort = e.heldSort
    REMOVE e.heldSort`,
);

/** Before the names of the entities are made anew, which hidden ones have none of. */
export async function showEntities(transaction: Reader, ids: readonly string[]): Promise<void> {
  const rows = (await transaction.run(askew, { ids })).map(({ id, type, show }) => ({
    id,
    show,
    labels: [ENTITY_TYPES[type].label, ...(isPlaceType(type) ? ['Place'] : [])],
  }));
  const [shown, hidden] = [rows.filter((row) => row.show), rows.filter((row) => !row.show)];
  if (shown.length > 0) await transaction.run(show, { rows: shown });
  if (hidden.length > 0) await transaction.run(hide, { rows: hidden });
}
