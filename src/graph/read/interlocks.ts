import { ANY_TIE, cypher, type Fragment, type Statement, statement } from '../cypher.ts';
import { type EntityColumns, entityColumns, insidePlace, TIE_HELD } from './columns.ts';
import { ASKED, tieFits } from './entity-tests.ts';
import { TIE_COLUMNS, type TieRow } from './ties.ts';

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
  /** The ties of the entities $ids to those asked about. */
  readonly ties: Statement<TieRow>;
}

function interlockList(name: string, parts: Fragment): InterlockList {
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
    ties: statement<TieRow>(
      `${name} ties`,
      cypher`
        ${reach(parts)} AND o.id IN $ids
        WITH DISTINCT o.id AS parent, t, o
        RETURN parent, ${TIE_COLUMNS}, {} AS carried, ${entityColumns('o')} ORDER BY parent, t.id`,
    ),
  });
}

export const interlocks = interlockList('interlocks', cypher` WITH id, a AS x`);
export const interlocksOfParts = interlockList('interlocks of parts', insidePlace(cypher`a`, cypher`x`));
