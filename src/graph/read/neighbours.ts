import { ANY_TIE, cypher, statement } from '../cypher.ts';
import { type EntityColumns, entityColumns, TIE_HELD } from './columns.ts';
import { TIE_COLUMNS, type TieColumns } from './ties.ts';

/** Which ties count: of these kinds (null: of all), held as of then. */
const COUNTS = cypher`($kinds IS NULL OR type(t) IN $kinds) AND ${TIE_HELD}`;

/** As priceOf has it. */
const PRICE = cypher`1 + CASE WHEN type(t) IN $dear THEN $surcharge ELSE 0 END
  + CASE WHEN $single > 0 AND t.articleCount < 2 THEN $single ELSE 0 END`;

/** All neighbours of an entity and the price of the cheapest tie to each; none of them where there are $limit ties or more. */
export const neighbours = statement<{
  readonly id: string;
  readonly ties: number;
  readonly others: readonly string[];
  readonly prices: readonly number[];
}>(
  'neighbours of entities',
  cypher`
    UNWIND $ids AS id
    MATCH (e:Entity {id: id})
    CALL (e) {
      MATCH (e)-[t:${ANY_TIE}]-(o:Entity)
      WHERE ${COUNTS}
      WITH o.id AS other, ${PRICE} AS price LIMIT $limit
      WITH other, min(price) AS price, count(*) AS ties
      WITH sum(ties) AS ties, collect(other) AS others, collect(price) AS prices
      RETURN ties, CASE WHEN ties < $limit THEN others ELSE [] END AS others,
        CASE WHEN ties < $limit THEN prices ELSE [] END AS prices
    }
    RETURN id, ties, others, prices`,
);

/** The cheapest tie between entities of two lists, once for each pair. */
export const links = statement<{ readonly one: string; readonly other: string; readonly price: number }>(
  'links of entities',
  cypher`
    UNWIND $ids AS id
    MATCH (e:Entity {id: id})
    UNWIND [other IN $others WHERE other < id OR NOT other IN $ids] AS otherId
    MATCH (o:Entity {id: otherId})
    MATCH (e)-[t:${ANY_TIE}]-(o)
    WHERE ${COUNTS}
    RETURN id AS one, otherId AS other, min(${PRICE}) AS price`,
);

/** Every tie between two entities that counts. */
export const tiesBetween = statement<TieColumns & { readonly near: string; readonly far: string }>(
  'ties between entities',
  cypher`
    UNWIND $pairs AS pair
    MATCH (e:Entity {id: pair.near})
    MATCH (o:Entity {id: pair.far})
    MATCH (e)-[t:${ANY_TIE}]-(o)
    WHERE ${COUNTS}
    RETURN pair.near AS near, pair.far AS far, ${TIE_COLUMNS}`,
);

/** What is next to the entities and not seen yet: how much, and the best connected of it. */
export const nextLevel = statement<EntityColumns & { readonly total: number }>(
  'next level of entities',
  cypher`
    UNWIND $ids AS id
    MATCH (e:Entity {id: id})-[t:${ANY_TIE}]-(o:Entity)
    WHERE ${COUNTS} AND NOT o.id IN $seen
    WITH DISTINCT o
    WITH collect(o) AS found
    CALL (found) {
      UNWIND found AS o
      WITH o, COUNT { (o)-[:${ANY_TIE}]-() } AS degree
      ORDER BY degree DESC, o.name, o.id LIMIT $room
      RETURN o
    }
    RETURN size(found) AS total, ${entityColumns('o')}`,
);

/** The ties among entities, those with most claims first. */
export const tiesAmong = statement<TieColumns>(
  'ties among entities',
  cypher`
    UNWIND $ids AS id
    MATCH (:Entity {id: id})-[t:${ANY_TIE}]->(o:Entity)
    WHERE o.id IN $ids AND ${COUNTS}
    WITH t ORDER BY t.claimCount DESC, t.id LIMIT $limit
    RETURN ${TIE_COLUMNS}`,
);
