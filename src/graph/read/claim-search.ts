import { cypher, type Fragment, statement } from '../cypher.ts';
import { forEachAnchor } from './claim-anchors.ts';
import { PASSING } from './claim-tests.ts';
import { CLAIM_COLUMNS, CLAIM_ENDS, ORDERS } from './columns.ts';
import { INHERITED } from './inherited.ts';
import { claimDay, type TimeList, type TimelineRow } from './timeline.ts';

export const CLAIM_ORDERS = ['TEXT', 'TIME', 'RECORDED'] as const;
export type ClaimOrder = (typeof CLAIM_ORDERS)[number];

/** What comes before the place in the texts; `$none`: past every day, in the list's own direction. */
const KEY = cypher`CASE $orderBy
  WHEN 'TIME' THEN ${claimDay(cypher`$none`)} + ' '
  WHEN 'RECORDED' THEN toString(c.recordedAt.epochMillis) + ' '
  ELSE '' END + c.sort`;

function found(name: string, match: Fragment): TimeList<TimelineRow> {
  const [ascending, descending] = ORDERS.map(({ name: order, after, by }) =>
    statement<TimelineRow>(
      `${name} ${order}`,
      cypher`
        ${match}
        ${PASSING}
        WITH c, ${KEY} AS key
        WHERE $afterSort IS NULL OR key ${after} $afterSort
        WITH c, key ORDER BY key ${by} LIMIT $limit
        ${CLAIM_ENDS}
        RETURN ${CLAIM_COLUMNS}, key ORDER BY key ${by}`,
    ),
  );
  const count = statement<{ count: number }>(`${name} count`, cypher`${match} ${PASSING} RETURN count(c) AS count`);
  return Object.freeze({ ascending: ascending!, descending: descending!, count });
}

/** Claims that pass any condition, in any order. */
export const claimsFound = forEachAnchor((anchor, match) => found(`claims found from ${anchor}`, match));

/** The claims of many entities, as `claimsOfEntity` has them, that pass a condition, in any order: a page for each. */
function asked() {
  const match = cypher`
    MATCH (e:Entity {id: parent})-[:MEMBER_OF*0..1]->(x)
    WHERE x = e OR x.isGroup
    MATCH (x)<-[r:SUBJECT|OBJECT|ROLE]-(c:Claim)
    WHERE x = e OR (type(r) <> 'ROLE' AND c.kind IN [${INHERITED}])
    WITH DISTINCT c ${PASSING}`;
  const [ascending, descending] = ORDERS.map(({ name: order, after, by }) =>
    statement<TimelineRow & { readonly parent: string }>(
      `claims asked of entities ${order}`,
      cypher`
        UNWIND $ids AS parent
        CALL (parent) {
          ${match}
          WITH c, ${KEY} AS key
          WHERE $afterSort IS NULL OR key ${after} $afterSort
          RETURN c, key ORDER BY key ${by} LIMIT $limit
        }
        ${CLAIM_ENDS}
        RETURN parent, ${CLAIM_COLUMNS}, key ORDER BY key ${by}`,
    ),
  );
  const count = statement<{ parent: string; count: number }>(
    'claims asked of entities count',
    cypher`UNWIND $ids AS parent CALL (parent) { ${match} RETURN count(c) AS count } RETURN parent, count`,
  );
  return Object.freeze({ ascending: ascending!, descending: descending!, count });
}
export const claimsAsked = asked();
