import { type ClusterMember, canonicalOf } from '../../../model/canonical.ts';
import { ENTITY_TYPES, isPlaceType } from '../../../model/entity-types.ts';
import { cypher, statement } from '../../cypher.ts';
import type { Reader } from '../../database.ts';

/** Entities that live judgements make one; most have one member. */
export interface Cluster {
  readonly canonical: ClusterMember;
  readonly members: readonly ClusterMember[];
}

const reach = statement<ClusterMember & { readonly of: string }>(
  'clusters of entities',
  cypher`
    UNWIND $ids AS id
    MATCH (:Entity {id: id}) ((:Entity)<-[:BETWEEN]-(:Judgement {verdict: 'SAME'})-[:BETWEEN]->(:Entity))* (e)
    RETURN DISTINCT id AS of, e.id AS id, e.type AS type, e.name AS name, e.code AS code, e.isGroup AS isGroup, e.unsure AS unsure`,
);
/** One that was merged away keeps its id, to lead on; it loses what lists and searches find entities by. */
const leadOn = statement(
  'lead merged entities on',
  cypher`
    UNWIND $rows AS row
    MATCH (x:Entity {id: row.id})
    OPTIONAL MATCH (x)-[old:SAME_AS]->()
    DELETE old
    WITH DISTINCT x, row
    MATCH (canonical:Entity {id: row.canonical})
    CREATE (x)-[:SAME_AS]->(canonical)
    SET x.heldSort = coalesce(x.sort, x.heldSort)
    REMOVE x.sort, x:$(row.labels)`,
);
const standAlone = statement(
  'let entities stand for themselves',
  cypher`
    UNWIND $rows AS row
    MATCH (e:Entity {id: row.id})
    OPTIONAL MATCH (e)-[old:SAME_AS]->()
    DELETE old
    WITH DISTINCT e, row
    SET e:$(row.labels), e.sort = coalesce(e.heldSort, e.sort)
    REMOVE e.heldSort`,
);

/** The clusters that the entities are in. An entity that is not there has none. */
export async function clustersOf(reader: Reader, ids: readonly string[]): Promise<Map<string, Cluster>> {
  const members = new Map<string, ClusterMember[]>();
  for (const { of, ...member } of await reader.run(reach, { ids })) {
    const list = members.get(of);
    if (list) list.push(member);
    else members.set(of, [member]);
  }
  return new Map([...members].map(([id, list]) => [id, { canonical: canonicalOf(list), members: list }]));
}

/** Makes every member lead to its canonical entity, and that one stand for itself. */
export async function setCanonical(transaction: Reader, clusters: Iterable<Cluster>): Promise<void> {
  const leading = [];
  const standing = [];
  for (const { canonical, members } of clusters) {
    for (const { id, type } of members) {
      const labels = [ENTITY_TYPES[type].label, ...(isPlaceType(type) ? ['Place'] : [])];
      if (id === canonical.id) standing.push({ id, labels });
      else leading.push({ id, labels, canonical: canonical.id });
    }
  }
  await transaction.run(standAlone, { rows: standing });
  if (leading.length > 0) await transaction.run(leadOn, { rows: leading });
}
