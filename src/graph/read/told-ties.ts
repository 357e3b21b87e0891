import { ANY_TIE, cypher, type Fragment, statement } from '../cypher.ts';
import { entityColumns, insidePlace, ORDERS, TIE_HELD } from './columns.ts';
import { CLAIM_SAYS, tieFits } from './entity-tests.ts';
import { TIE_COLUMNS, type TieList, type TieRow } from './ties.ts';

/** Ties of a place and of all places inside it, each once: of one between two of them, the object is the other end. */
function tiesInside(name: string, filter: Fragment): TieList {
  const match = cypher`
    ${insidePlace(cypher`e`, cypher`p`)}
    MATCH (p)-[t:${ANY_TIE}]-(o:Entity)
    WHERE ${tieFits(cypher`p`)} AND ${filter}
    WITH t, collect(o) AS seen`;
  const pages = ORDERS.map((order) =>
    statement<TieRow>(
      `${name} ${order.name}`,
      cypher`
        UNWIND $ids AS parent
        MATCH (e:Entity {id: parent})
        CALL (e) {
          ${match}
          WITH t, coalesce([x IN seen WHERE x = endNode(t)][0], seen[0]) AS o
          WHERE $afterSort IS NULL OR o.sort ${order.after} $afterSort OR (o.sort = $afterSort AND t.id ${order.after} $afterId)
          RETURN t, o ORDER BY o.sort ${order.by}, t.id ${order.by} LIMIT $limit
        }
        RETURN parent, ${TIE_COLUMNS}, {} AS carried, ${entityColumns('o')}`,
    ),
  );
  const count = statement<{ parent: string; count: number }>(
    `${name} count`,
    cypher`UNWIND $ids AS parent MATCH (e:Entity {id: parent}) CALL (e) { ${match} RETURN count(t) AS count } RETURN parent, count`,
  );
  return Object.freeze({ ascending: pages[0]!, descending: pages[1]!, count });
}

/** By what the ties tell, and by what their claims say. */
export const tiesInsidePlaces = tiesInside('ties inside', TIE_HELD);
export const claimedInsidePlaces = tiesInside(
  'claimed ties inside',
  cypher`true WITH DISTINCT t, o ${CLAIM_SAYS} WITH DISTINCT t, o`,
);
