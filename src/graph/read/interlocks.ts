import { ANY_TIE, cypher, type Fragment, type Statement, statement } from '../cypher.ts';
import { type EntityColumns, entityColumns, insidePlace, ORDERS, TIE_HELD } from './columns.ts';
import { ASKED, SYMMETRIC, tieFits } from './entity-tests.ts';
import { TIE_COLUMNS, type TiePages, type TieRow } from './ties.ts';

/** An entity that is tied to several of those asked about. `key`: the more of them, the earlier. */
export type InterlockRow = EntityColumns & { readonly count: number; readonly key: string };

/** From each of the entities $of, itself or with all places inside it, over the ties that are asked for. */
const reach = (parts: Fragment): Fragment => cypher`
  UNWIND $of AS id
  MATCH (a:Entity {id: id})${parts}
  MATCH (x)-[t:${ANY_TIE}]-(o:Entity)
  WHERE ${tieFits(cypher`x`)} AND ${TIE_HELD}`;
const RANKED = cypher`
  WITH o AS e, count(DISTINCT id) AS count
  WHERE count >= $min AND ${ASKED}
  WITH e, count, right('0000' + toString(10000 - count), 5) + e.sort AS key`;

export interface InterlockList {
  readonly ascending: Statement<InterlockRow>;
  readonly descending: Statement<InterlockRow>;
  readonly count: Statement<{ readonly count: number }>;
  /** The ties of the entities $ids to those asked about: they are walked from these few, as a place may hold thousands. */
  readonly ties: TiePages;
}

/** The ties `t` of the linking entity `e` to those asked about, or to what lies inside them. */
function linkingTies(name: string, among: Fragment): TiePages {
  const match = cypher`
    MATCH (e)-[t:${ANY_TIE}]-(o:Entity)
    WHERE ${among} AND ${TIE_HELD} AND type(t) IN $kinds
      AND (type(t) IN [${SYMMETRIC}] OR CASE WHEN startNode(t) = o THEN $forward ELSE $backward END)`;
  const [ascending, descending] = ORDERS.map((order) =>
    statement<TieRow>(
      `${name} ${order.name}`,
      cypher`
        UNWIND $ids AS parent
        MATCH (e:Entity {id: parent})
        CALL (e) {
          ${match}
            AND ($afterSort IS NULL OR o.sort ${order.after} $afterSort OR (o.sort = $afterSort AND t.id ${order.after} $afterId))
          RETURN t, o ORDER BY o.sort ${order.by}, t.id ${order.by} LIMIT $limit
        }
        RETURN parent, ${TIE_COLUMNS}, {} AS carried, ${entityColumns('o')}`,
    ),
  );
  const count = statement<{ parent: string; count: number }>(
    `${name} count`,
    cypher`UNWIND $ids AS parent MATCH (e:Entity {id: parent}) CALL (e) { ${match} RETURN count(t) AS count } RETURN parent, count`,
  );
  return Object.freeze({ ascending: ascending!, descending: descending!, count });
}

function interlockList(name: string, parts: Fragment, among: Fragment): InterlockList {
  const page = (order: string, after: Fragment, by: Fragment) =>
    statement<InterlockRow>(
      `${name} ${order}`,
      cypher`
        ${reach(parts)} ${RANKED}
        WHERE $afterSort IS NULL OR key ${after} $afterSort OR (key = $afterSort AND e.id ${after} $afterId)
        RETURN ${entityColumns('e')}, count, key ORDER BY key ${by}, e.id ${by} LIMIT $limit`,
    );
  return Object.freeze({
    ascending: page('ascending', cypher`>`, cypher`ASC`),
    descending: page('descending', cypher`<`, cypher`DESC`),
    count: statement<{ count: number }>(`${name} count`, cypher`${reach(parts)} ${RANKED} RETURN count(e) AS count`),
    ties: linkingTies(`${name} ties`, among),
  });
}

export const interlocks = interlockList('interlocks', cypher` WITH id, a AS x`, cypher`o.id IN $of`);
export const interlocksOfParts = interlockList(
  'interlocks of parts',
  insidePlace(cypher`a`, cypher`x`),
  cypher`EXISTS {
    MATCH (o)-[:LOCATED_IN*0..1]->(around)-[:WITHIN*0..6]->(a)
    WHERE a.id IN $of AND (around = o OR (o:Place AND o.isGroup)) }`,
);
