import { claimKinds } from '../../model/kinds.ts';
import { cypher, join, statement, tieType } from '../cypher.ts';
import { TIE_HELD } from './columns.ts';

const ANY_KIND = join(claimKinds.map(tieType), '|');

/** Which ties count: of these kinds (null: of all), held as of then. */
export const COUNTS = cypher`($kinds IS NULL OR type(t) IN $kinds) AND ${TIE_HELD}`;

/** A hop costs 1; more where the tie's kind is dear, and where fewer than three independent articles tell of it. */
const PRICE = cypher`1 + CASE WHEN type(t) IN $dear THEN $surcharge ELSE 0 END
  + CASE WHEN NOT $evidence OR t.articleCount >= 3 THEN 0 WHEN t.articleCount = 2 THEN 1 ELSE 2 END`;

/** All neighbours of an entity and the price of the cheapest tie to each; none of them where there are $most ties or more. */
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
      WITH o.id AS other, ${PRICE} AS price LIMIT $most
      WITH other, min(price) AS price, count(*) AS ties
      WITH sum(ties) AS ties, collect(other) AS others, collect(price) AS prices
      RETURN ties, CASE WHEN ties < $most THEN others ELSE [] END AS others, CASE WHEN ties < $most THEN prices ELSE [] END AS prices
    }
    RETURN id, ties, others, prices`,
);
