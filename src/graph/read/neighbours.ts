import type { EntityType } from '../../model/entity-types.ts';
import type { ClaimKind } from '../../model/kinds.ts';
import { ANY_TIE, cypher, type Fragment, type Statement, statement } from '../cypher.ts';
import {
  type BriefEntity,
  briefColumns,
  canonical,
  type EntityColumns,
  entityColumns,
  TIE_HELD,
  tiesOfEntity,
} from './columns.ts';
import { BRIEF_TIE, type BriefTie, TIE_COLUMNS, type TieColumns } from './ties.ts';

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

interface OfAsk {
  readonly n: number;
}
type Ends = OfAsk & {
  readonly near: string;
  readonly nearType: EntityType;
  readonly nearName: string;
  readonly far: string;
  readonly farType: EntityType;
  readonly farName: string;
};

/** A tie between two entities, seen from one of them. */
export type TieBetween = Ends & (BriefTie | TieColumns);

/** From `e` and `o` to the rows of every tie between them that counts. */
export const tiesFromTo = (columns: Fragment): Fragment => cypher`
  MATCH (e)-[t:${ANY_TIE}]-(o)
  WHERE ${COUNTS}
  RETURN ask.n AS n, e.id AS near, e.type AS nearType, e.name AS nearName, o.id AS far, o.type AS farType, o.name AS farName, ${columns}`;
const between = (columns: Fragment) => cypher`
  UNWIND $asks AS ask
  UNWIND ask.pairs AS pair
  MATCH (e:Entity {id: pair.near})
  MATCH (o:Entity {id: pair.far})
  ${tiesFromTo(columns)}`;
/** Every tie between two entities that counts, for pairs of each ask. */
export const tiesBetween = statement<Ends & TieColumns>('ties between entities', between(TIE_COLUMNS));
export const tiesBetweenInBrief = statement<Ends & BriefTie>('ties between entities in brief', between(BRIEF_TIE));

const NEAR = cypher`
  UNWIND ask.ids AS id
  MATCH (e:Entity {id: id})-[t:${ANY_TIE}]-(o:Entity)
  WHERE ${COUNTS} AND NOT o.id IN ask.seen`;
/** The best connected of what was found. */
const BEST = cypher`
  UNWIND found AS o
  WITH o, ${tiesOfEntity('o')} AS degree
  ORDER BY degree DESC, o.name, o.id LIMIT $room`;
const next = (columns: Fragment) => cypher`
  UNWIND $asks AS ask
  CALL (ask) {
    ${NEAR}
    WITH DISTINCT o
    WITH collect(o) AS found
    CALL (found) {
      ${BEST}
      RETURN o
    }
    RETURN o, size(found) AS total
  }
  RETURN ask.n AS n, total, ${columns}`;
/** What is next to the entities of an ask and not seen yet: how much, and the best connected of it. */
export const nextLevel = statement<OfAsk & EntityColumns & { readonly total: number }>(
  'next level of entities',
  next(entityColumns('o')),
);
export const nextLevelInBrief = statement<OfAsk & BriefEntity & { readonly total: number }>(
  'next level of entities in brief',
  next(briefColumns('o')),
);

const among = (columns: Fragment) => cypher`
  UNWIND $asks AS ask
  CALL (ask) {
    UNWIND ask.ids AS id
    MATCH (:Entity {id: id})-[t:${ANY_TIE}]->(o:Entity)
    WHERE o.id IN ask.ids AND ${COUNTS}
    RETURN t ORDER BY t.claimCount DESC, t.id LIMIT $limit
  }
  RETURN ask.n AS n, ${columns}`;
/** The ties among the entities of an ask, those with most claims first. */
export const tiesAmong = statement<OfAsk & TieColumns>('ties among entities', among(TIE_COLUMNS));
export const tiesAmongInBrief = statement<OfAsk & BriefTie>('ties among entities in brief', among(BRIEF_TIE));

/** Lists are parallel, entity by entity and tie by tie: maps would tell the names of their keys for each. */
export interface LastLevel extends OfAsk {
  readonly total: number;
  /** What was seen first, and what this level shows. */
  readonly ids: readonly string[];
  readonly types: readonly EntityType[];
  readonly names: readonly string[];
  readonly ties: readonly string[];
  readonly kinds: readonly ClaimKind[];
  readonly subjects: readonly string[];
  readonly objects: readonly string[];
  readonly claimCounts: readonly number[];
  readonly articleCounts: readonly number[];
}

/** The last level that is asked for, and the ties among all that were seen and are shown, in one; from `seen`, of which `last` was seen last. */
const lastLevel = (name: string, start: Fragment): Statement<LastLevel> =>
  statement<LastLevel>(
    name,
    cypher`
      UNWIND $asks AS ask
      ${start}
      CALL (seen, last) {
        UNWIND last AS e
        MATCH (e)-[t:${ANY_TIE}]-(o:Entity)
        WHERE ${COUNTS} AND NOT o IN seen
        RETURN collect(DISTINCT o) AS found
      }
      CALL (found) {
        ${BEST}
        RETURN collect(o) AS shown
      }
      WITH ask, seen, found, shown, seen + shown AS all
      CALL (all) {
        UNWIND all AS e
        MATCH (e)-[t:${ANY_TIE}]->(o:Entity)
        WHERE o IN all AND ${COUNTS}
        WITH t ORDER BY t.claimCount DESC, t.id LIMIT $limit
        RETURN collect(t) AS ties
      }
      WITH ask, found, head(seen) + shown AS told, ties
      RETURN ask.n AS n, size(found) AS total, [o IN told | o.id] AS ids, [o IN told | o.type] AS types, [o IN told | o.name] AS names,
        [t IN ties | t.id] AS ties, [t IN ties | type(t)] AS kinds, [t IN ties | startNode(t).id] AS subjects, [t IN ties | endNode(t).id] AS objects,
        [t IN ties | t.claimCount] AS claimCounts, [t IN ties | t.articleCount] AS articleCounts`,
  );
export const lastLevelInBrief = lastLevel(
  'last level of entities and ties in brief',
  cypher`
    CALL (ask) { UNWIND ask.seen AS id MATCH (e:Entity {id: id}) RETURN collect(e) AS seen }
    CALL (ask) { UNWIND ask.ids AS id MATCH (e:Entity {id: id}) RETURN collect(e) AS last }`,
);
/** The only level, around what an id refers to. */
export const onlyLevelInBrief = lastLevel(
  'only level of entities and ties in brief',
  cypher`
    ${canonical('e', cypher`ask.of`)}
    WITH ask, [e] AS seen, [e] AS last`,
);
