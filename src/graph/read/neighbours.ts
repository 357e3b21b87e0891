import { claimKinds } from '../../model/kinds.ts';
import { cypher, join, statement, tieType } from '../cypher.ts';
import { TIE_HELD } from './columns.ts';

const ANY_KIND = join(claimKinds.map(tieType), '|');

/** Which ties count: of these kinds (null: of all), held as of then. */
export const COUNTS = cypher`($kinds IS NULL OR type(t) IN $kinds) AND ${TIE_HELD}`;

/** A hop costs 1; more where the tie's kind is dear and, where evidence matters, where only one article tells of it. */
const PRICE = cypher`1 + CASE WHEN type(t) IN $dear THEN 2 ELSE 0 END + CASE WHEN $evidence AND t.articleCount < 2 THEN 1 ELSE 0 END`;

/** All neighbours of an entity and the price of the cheapest tie to each; none of them where there are $limit ties or more. */
export interface NeighbourRow {
  readonly id: string;
  readonly ties: number;
  readonly others: readonly string[];
  readonly prices: readonly number[];
}

export const neighbours = statement<NeighbourRow>(
  'neighbours of entities',
  cypher`
    UNWIND $ids AS id
    MATCH (e:Entity {id: id})
    CALL (e) {
      MATCH (e)-[t:${ANY_KIND}]-(o:Entity)
      WHERE ${COUNTS}
      WITH o.id AS other, ${PRICE} AS price LIMIT $limit
      WITH other, min(price) AS price, count(*) AS ties
      WITH sum(ties) AS ties, collect(other) AS others, collect(price) AS prices
      RETURN ties, CASE WHEN ties < $limit THEN others ELSE [] END AS others, CASE WHEN ties < $limit THEN prices ELSE [] END AS prices
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
    MATCH (e)-[t:${ANY_KIND}]-(o)
    WHERE ${COUNTS}
    RETURN id AS one, otherId AS other, min(${PRICE}) AS price`,
);
