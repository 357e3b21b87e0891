import { ANY_TIE, cypher, type Fragment, statement } from '../cypher.ts';
import { entityColumns, insidePlace, ORDERS } from './columns.ts';
import { CLAIM_SAYS, HELD_BY_ONE, tieFits } from './entity-tests.ts';
import { TIE_COLUMNS, type TiePages, type TieRow } from './ties.ts';

/** Ties by whatever can be asked of a tie: by what the ties themselves tell, and by what their claims say. */
export interface ToldTies {
  readonly told: TiePages;
  readonly claimed: TiePages;
}

/** Ties of all `p` that belong to `e`, each once: of one between two of them, the object is the other end. */
function tieList(name: string, near: Fragment, filter: Fragment): TiePages {
  const match = cypher`
    ${near}
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

const CLAIMED = cypher`true WITH DISTINCT t, o ${CLAIM_SAYS} WITH DISTINCT t, o`;

/** Of a place and of all places inside it. */
export const tiesInsidePlaces: ToldTies = Object.freeze({
  told: tieList('ties inside', insidePlace(cypher`e`, cypher`p`), HELD_BY_ONE),
  claimed: tieList('claimed ties inside', insidePlace(cypher`e`, cypher`p`), CLAIMED),
});
/** Of an entity itself. */
export const toldTiesOf: ToldTies = Object.freeze({
  told: tieList('told ties', cypher`WITH e AS p`, HELD_BY_ONE),
  claimed: tieList('claimed ties', cypher`WITH e AS p`, CLAIMED),
});
