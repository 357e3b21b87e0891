import { cypher, statement } from '../cypher.ts';
import { briefList } from './brief-lists.ts';
import { type BriefEntity, briefColumns, type EntityColumns, entityColumns, ORDERS } from './columns.ts';

interface Enclosing {
  readonly parent: string;
  readonly depth: number;
}
export const enclosing = statement<EntityColumns & Enclosing>(
  'enclosing places',
  cypher`
    UNWIND $ids AS parent
    MATCH path = (:Entity {id: parent})-[:WITHIN*1..6]->(e)
    RETURN parent, length(path) AS depth, ${entityColumns('e')}`,
);
export const enclosingInBrief = briefList<BriefEntity & Omit<Enclosing, 'parent'>>('enclosing places', {
  found: cypher`MATCH path = (e)-[:WITHIN*1..6]->(o) RETURN o, length(path) AS depth`,
  none: cypher`null AS o, null AS depth`,
  columns: cypher`depth, ${briefColumns('o')}`,
});

/** The divisions that an unsure place may be, in order of code. */
export const candidates = statement<EntityColumns & { readonly parent: string }>(
  'candidates of places',
  cypher`
    UNWIND $ids AS parent
    MATCH (p:Entity {id: parent}) WHERE p.unsure
    MATCH (p)<-[:OF]-(:Judgement)-[:CANDIDATE]->(e)
    WITH DISTINCT parent, e ORDER BY e.code
    RETURN parent, ${entityColumns('e')}`,
);

const pages = ORDERS.map((order) =>
  statement<EntityColumns & { readonly parent: string }>(
    `parts ${order.name}`,
    cypher`
      UNWIND $ids AS parent
      MATCH (p:Entity {id: parent})
      CALL (p) {
        MATCH (p)<-[:WITHIN]-(e)
        WHERE ($types IS NULL OR e.type IN $types)
          AND ($afterSort IS NULL OR e.sort ${order.after} $afterSort OR (e.sort = $afterSort AND e.id ${order.after} $afterId))
        RETURN e ORDER BY e.sort ${order.by}, e.id ${order.by} LIMIT $limit
      }
      RETURN parent, ${entityColumns('e')}`,
  ),
);
export const parts = {
  /** First pages, with no more than names. */
  brief: briefList<BriefEntity>('parts', {
    found: cypher`
      MATCH (e)<-[:WITHIN]-(o)
      WHERE $types IS NULL OR o.type IN $types
      RETURN o ORDER BY o.sort, o.id LIMIT $limit`,
    none: cypher`null AS o`,
    columns: briefColumns('o'),
  }),
  ascending: pages[0]!,
  descending: pages[1]!,
  count: statement<{ parent: string; count: number }>(
    'parts count',
    cypher`
      UNWIND $ids AS parent
      MATCH (:Entity {id: parent})<-[:WITHIN]-(e)
      WHERE $types IS NULL OR e.type IN $types
      RETURN parent, count(e) AS count`,
  ),
};

/** The province that each entity is in, or is located in; none for what lies in no province, or in several. */
export const provinces = statement<{ readonly id: string; readonly province: string }>(
  'provinces of entities',
  cypher`
    UNWIND $ids AS id
    MATCH (:Entity {id: id})-[:LOCATED_IN*0..1]->()-[:WITHIN*0..6]->(p) WHERE p.type = 'PROVINCE'
    WITH id, collect(DISTINCT p.id) AS found WHERE size(found) = 1
    RETURN id, found[0] AS province`,
);
