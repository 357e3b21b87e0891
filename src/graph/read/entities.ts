import { cypher, statement } from '../cypher.ts';
import { canonical, type EntityColumns, entityColumns } from './columns.ts';

export const entitiesById = statement<EntityColumns>(
  'entities by id',
  cypher`UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN ${entityColumns('e')}`,
);
/** For ids that come from outside: one that was merged into another leads to that one. */
export const entitiesByOldId = statement<EntityColumns & { readonly asked: string }>(
  'entities by old id',
  cypher`
    UNWIND $ids AS asked
    ${canonical('e', cypher`asked`)}
    RETURN asked, ${entityColumns('e')}`,
);
export const entitiesByCode = statement<EntityColumns>(
  'entities by code',
  cypher`UNWIND $ids AS code MATCH (e:Place {code: code}) RETURN ${entityColumns('e')}`,
);
/** At most two: enough to tell whether the name is unique, which nothing merged into another bears. An unsure place, or what an editor judged it to be, stands for the divisions that it may be. */
export const entitiesByName = statement<EntityColumns>(
  'entities by name',
  cypher`
    MATCH (:Name {key: $key})-[:NAMES]->(e:Entity)
    WHERE ($type IS NULL OR e.type = $type)
      AND (EXISTS { (e)<-[:REFERS_TO]-() } OR NOT EXISTS {
        (e)<-[:CANDIDATE]-(:Judgement)-[:ON]->(:Mention)-[:REFERS_TO]->(meant:Entity)<-[:NAMES]-(:Name {key: $key})
        WHERE $within IS NULL OR EXISTS { (meant)-[:WITHIN*1..6]->(:Entity {id: $within}) }
      })
      AND ($within IS NULL OR EXISTS { (e)-[:LOCATED_IN]->()-[:WITHIN*0..6]->(:Entity {id: $within}) }
        OR EXISTS { (e)-[:WITHIN*1..6]->(:Entity {id: $within}) })
    RETURN ${entityColumns('e')} LIMIT 2`,
);
/** By type and any of its names, as ids that people write have them; what several go by is nobody's. */
export const entitiesByTypedName = statement<EntityColumns & { readonly asked: string }>(
  'entities by typed name',
  cypher`
    UNWIND $names AS n
    MATCH (:Name {key: n.key})-[:NAMES]->(e:Entity)
    WHERE e.type = n.type
    WITH n.asked AS asked, collect(e) AS named
    WITH asked, named, [e IN named WHERE EXISTS { (e)<-[:REFERS_TO]-() }] AS mentioned
    WITH asked, CASE WHEN size(named) = 1 THEN named WHEN size(mentioned) = 1 THEN mentioned ELSE [] END AS found
    UNWIND found AS e
    RETURN asked, ${entityColumns('e')}`,
);
