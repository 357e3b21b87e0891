import { type ClusterMember, canonicalOf } from '../../../model/canonical.ts';
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
const leadOn = statement(
  'lead entities on',
  cypher`
    UNWIND $rows AS row
    MATCH (x:Entity {id: row.id})
    OPTIONAL MATCH (x)-[old:SAME_AS]->(c) WHERE c.id <> row.canonical
    DELETE old
    WITH DISTINCT x, row
    MATCH (c:Entity {id: row.canonical}) WHERE c <> x
    MERGE (x)-[:SAME_AS]->(c)`,
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

/** Makes every member lead straight to its canonical entity, and that one nowhere. */
export async function setCanonical(transaction: Reader, clusters: Iterable<Cluster>): Promise<void> {
  const rows = [...clusters].flatMap(({ canonical, members }) =>
    members.map(({ id }) => ({ id, canonical: canonical.id })),
  );
  await transaction.run(leadOn, { rows });
}
