import { claimKinds, kindSpec } from '../../model/kinds.ts';
import { cypher, type Fragment, identifier, join, type Statement, statement } from '../cypher.ts';
import { PASSING } from './claim-tests.ts';
import { CLAIM_COLUMNS, CLAIM_ENDS, type ClaimColumns, ORDERS } from './columns.ts';
import { INHERITED } from './inherited.ts';

/** A claim at its place in time: `key` sorts it. */
export type TimelineRow = ClaimColumns & { readonly key: string };
export type Change = 'BEGAN' | 'ENDED' | 'HAPPENED';
/** What a claim tells to have changed, and whether that is sure. */
export type ChangeRow = TimelineRow & { readonly change: Change; readonly certain: boolean };

/** The claims about the entities $of in any role, and those they inherit from groups: as `Entity.claims` has them. */
const OF = cypher`
  UNWIND $of AS id
  MATCH (e:Entity {id: id})-[:MEMBER_OF*0..1]->(x)
  WHERE x = e OR x.isGroup
  MATCH (x)<-[r:SUBJECT|OBJECT|ROLE]-(c:Claim)
  WHERE x = e OR (type(r) <> 'ROLE' AND c.kind IN [${INHERITED}])
  WITH DISTINCT c`;
/** The claims about anything in the places $of, as `Query.claims` has them. */
const WITHIN = cypher`
  UNWIND $of AS id
  MATCH (:Entity {id: id})<-[:WITHIN*0..6]-(p)
  MATCH (p)<-[:LOCATED_IN*0..1]-(x)<-[:SUBJECT|OBJECT|ROLE]-(c:Claim)
  WITH DISTINCT c`;

/** Every claim. */
const ALL = cypher`MATCH (c:Claim) WHERE c.sort > ''`;

const FILTER = cypher`($kinds IS NULL OR c.kind IN $kinds) AND ($knownOn IS NULL OR c.recordedAt <= datetime($knownOn))`;

const day = (number: Fragment): Fragment => cypher`right('0000000' + toString(${number}), 8)`;

/** The day it can have begun; where only an end is stated, that; what has no date at all has the day `none`. */
export const claimDay = (none: Fragment): Fragment =>
  day(
    cypher`CASE WHEN c.fromEarliest > 0 THEN c.fromEarliest WHEN c.until IS NOT NULL THEN c.toEarliest ELSE ${none} END`,
  );
/** What has no date comes last. */
const WHEN = claimDay(cypher`99999999`);

export interface TimeList<R> {
  readonly ascending: Statement<R>;
  readonly descending: Statement<R>;
  readonly count: Statement<{ readonly count: number }>;
}

function timeList<R>(name: string, rows: Fragment, id: Fragment, columns: Fragment): TimeList<R> {
  const [ascending, descending] = ORDERS.map(({ name: order, after, by }) =>
    statement<R>(
      `${name} ${order}`,
      cypher`
        ${rows}
        WITH * WHERE $afterSort IS NULL OR key ${after} $afterSort OR (key = $afterSort AND ${id} ${after} $afterId)
        WITH * ORDER BY key ${by}, ${id} ${by} LIMIT $limit
        ${CLAIM_ENDS}
        RETURN ${CLAIM_COLUMNS}, key${columns} ORDER BY key ${by}, ${id} ${by}`,
    ),
  );
  const count = statement<{ count: number }>(`${name} count`, cypher`${rows} RETURN count(*) AS count`);
  return Object.freeze({ ascending: ascending!, descending: descending!, count });
}

const timeline = (name: string, match: Fragment): TimeList<TimelineRow> =>
  timeList(
    name,
    cypher`
      ${match}
      ${PASSING}
      WITH c WHERE ${FILTER} AND ($heldFrom IS NULL OR c.toLatest >= $heldFrom) AND ($heldTo IS NULL OR c.fromEarliest <= $heldTo)
      WITH c, ${WHEN} + ' ' + c.sort AS key`,
    cypher`c.id`,
    cypher``,
  );
export const timelineOf = timeline('timeline', OF);
export const timelineOfAll = timeline('timeline of all', ALL);
export const timelineWithin = timeline('timeline within', WITHIN);

const EVENTS = join(
  claimKinds.filter((kind) => kindSpec(kind).temporal === 'event').map((kind) => cypher`'${identifier(kind)}'`),
  ', ',
);

/** What is stated to have begun, ended or happened; each is possible where its days meet [$from, $to], certain where they lie inside. */
const changes = (name: string, match: Fragment): TimeList<ChangeRow> =>
  timeList(
    name,
    cypher`
      ${match}
      ${PASSING}
      WITH c WHERE ${FILTER}
      WITH c, c.kind IN [${EVENTS}] AND c.since IS NOT NULL AND c.since = c.until AS atOnce
      UNWIND CASE WHEN atOnce THEN [{change: 'HAPPENED', first: c.fromEarliest, last: c.toLatest}] ELSE
        CASE WHEN c.since IS NULL THEN [] ELSE [{change: 'BEGAN', first: c.fromEarliest, last: c.fromLatest}] END +
        CASE WHEN c.until IS NULL AND (c.ending <> 'ENDED' OR c.kind IN [${EVENTS}]) THEN [] ELSE [{change: 'ENDED', first: c.toEarliest, last: c.toLatest}] END
      END AS at
      WITH c, at.change AS change, at.first AS first, at.last AS last
      WITH c, change, first, last, $from <= first AND last <= $to AND c.assertion <> 'PLANNED' AS certain,
        first <= $to AND last >= $from AS possible
      WHERE possible AND (certain OR NOT $certain) AND ($changes IS NULL OR change IN $changes)
      WITH c, change, certain, ${day(cypher`CASE WHEN first > 0 THEN first ELSE last END`)} + ' ' + c.sort AS key`,
    cypher`c.id + ' ' + change`,
    cypher`, change, certain`,
  );
export const changesOf = changes('changes', OF);
export const changesOfAll = changes('changes of all', ALL);
export const changesWithin = changes('changes within', WITHIN);
