import { carriedNames } from '../../model/derive-ties.ts';
import { type ClaimKind, claimKinds, kindSpec } from '../../model/kinds.ts';
import { ANY_TIE, cypher, type Fragment, identifier, join, type Statement, statement, tieType } from '../cypher.ts';
import { briefList } from './brief-lists.ts';
import {
  type BriefEntity,
  briefColumns,
  type EntityColumns,
  entityColumns,
  insidePlace,
  ORDERS,
  TIE_HELD,
} from './columns.ts';

export type Direction = 'FORWARD' | 'BACKWARD' | 'BOTH';

/** A tie without what its claims say. */
export interface BriefTie {
  readonly tie: string;
  readonly kind: ClaimKind;
  readonly subject: string;
  readonly object: string;
  readonly claimCount: number;
  readonly articleCount: number;
}

export const BRIEF_TIE = cypher`t.id AS tie, type(t) AS kind, startNode(t).id AS subject, endNode(t).id AS object,
  t.claimCount AS claimCount, t.articleCount AS articleCount`;

/** A tie. Lists are parallel, claim by claim. */
export interface TieColumns extends BriefTie {
  readonly claimIds: readonly string[];
  readonly through: readonly string[];
  readonly since: readonly string[];
  readonly until: readonly string[];
  readonly fromEarliest: readonly number[];
  readonly fromLatest: readonly number[];
  readonly toEarliest: readonly number[];
  readonly toLatest: readonly number[];
}

/** A tie and the entity at its other end. */
export interface TieRow extends EntityColumns, TieColumns {
  readonly parent: string;
  readonly carried: Readonly<Record<string, readonly string[]>>;
}

/** The entity at the other end of a tie, with the qualifiers that lists show where they are asked for (`$carry`). */
export interface BriefTieRow extends BriefEntity {
  readonly parent: string;
  readonly carried?: Readonly<Record<string, readonly string[]>> | null;
}

export const TIE_COLUMNS = cypher`${BRIEF_TIE}, t.claimIds AS claimIds,
  t.through AS through, t.since AS since, t.until AS until, t.fromEarliest AS fromEarliest, t.fromLatest AS fromLatest,
  t.toEarliest AS toEarliest, t.toLatest AS toLatest`;

/** Lists that ties of a kind carry; ties of several kinds carry none in common. */
const listsCarried = (kind: ClaimKind | null): Fragment[] =>
  (kind === null ? [] : carriedNames(kind)).map((name) => cypher`${identifier(name)}: t.${identifier(name)}`);

const carried = (kind: ClaimKind | null): Fragment => cypher`{${join(listsCarried(kind), ', ')}} AS carried`;

/** A column, and a comma after it; nothing where nothing is carried. */
function carriedWhereAsked(kind: ClaimKind | null): Fragment {
  const lists = listsCarried(kind);
  return lists.length === 0 ? cypher`` : cypher`CASE WHEN $carry THEN {${join(lists, ', ')}} END AS carried, `;
}

function pattern(kind: ClaimKind | null, direction: Direction, from = cypher`(e)`): Fragment {
  const type = kind === null ? ANY_TIE : tieType(kind);
  const both = direction === 'BOTH' || (kind !== null && kindSpec(kind).symmetric);
  if (both) return cypher`${from}-[t:${type}]-(o:Entity)`;
  return direction === 'FORWARD' ? cypher`${from}-[t:${type}]->(o:Entity)` : cypher`${from}<-[t:${type}]-(o:Entity)`;
}

/** Optional filters that every list of ties takes. */
const FILTER = cypher`${TIE_HELD}
  AND ($kinds IS NULL OR type(t) IN $kinds)
  AND ($types IS NULL OR o.type IN $types)`;
const modeFilter = (kind: ClaimKind | null) =>
  kind !== null && carriedNames(kind).includes('mode')
    ? cypher` AND ($modes IS NULL OR any(i IN range(0, size(t.claimIds) - 1) WHERE t.mode[i] IN $modes AND ($from IS NULL OR
        CASE WHEN $certain THEN t.fromLatest[i] <= $to AND t.toEarliest[i] >= $from ELSE t.fromEarliest[i] <= $to AND t.toLatest[i] >= $from END)))`
    : cypher``;

/** The ties of many entities, a page for each, in one order. */
export interface TiePages {
  readonly ascending: Statement<TieRow>;
  readonly descending: Statement<TieRow>;
  readonly count: Statement<{ readonly parent: string; readonly count: number }>;
}

export interface TieList extends TiePages {
  /** First pages, whenever the ties held, with no more than names and qualifiers. */
  readonly brief: Statement<BriefTieRow>;
}

/** `once`: whether the match comes to every tie once. */
function tieList(name: string, kind: ClaimKind | null, match: Fragment, once = false): TieList {
  const pages = ORDERS.map((order) =>
    statement<TieRow>(
      `${name} ${order.name}`,
      cypher`
        UNWIND $ids AS parent
        MATCH (e:Entity {id: parent})
        CALL (e) {
          ${match}
          WHERE ${FILTER}${modeFilter(kind)}
            AND ($afterSort IS NULL OR o.sort ${order.after} $afterSort OR (o.sort = $afterSort AND t.id ${order.after} $afterId))
          RETURN DISTINCT t, o ORDER BY o.sort ${order.by}, t.id ${order.by} LIMIT $limit
        }
        RETURN parent, ${TIE_COLUMNS}, ${carried(kind)}, ${entityColumns('o')}`,
    ),
  );
  const brief = briefList<Omit<BriefTieRow, 'parent'>>(name, {
    found: cypher`
      ${match}
      WHERE ($types IS NULL OR o.type IN $types)${kind === null ? cypher` AND ($kinds IS NULL OR type(t) IN $kinds)` : cypher``}
      RETURN ${once ? cypher`` : cypher`DISTINCT `}t, o ORDER BY o.sort, t.id LIMIT $limit`,
    none: cypher`null AS t, null AS o`,
    columns: cypher`${carriedWhereAsked(kind)}${briefColumns('o')}`,
  });
  const count = statement<{ parent: string; count: number }>(
    `${name} count`,
    cypher`
      UNWIND $ids AS parent
      MATCH (e:Entity {id: parent})
      CALL (e) {
        ${match}
        WHERE ${FILTER}${modeFilter(kind)}
        RETURN count(DISTINCT t) AS count
      }
      RETURN parent, count`,
  );
  return Object.freeze({ brief, ascending: pages[0]!, descending: pages[1]!, count });
}

const DIRECTIONS: readonly Direction[] = ['FORWARD', 'BACKWARD', 'BOTH'];
const byKind = new Map<string, TieList>();
for (const direction of DIRECTIONS) {
  byKind.set(direction, tieList(`ties ${direction}`, null, cypher`MATCH ${pattern(null, direction)}`, true));
  for (const kind of claimKinds) {
    byKind.set(
      `${kind} ${direction}`,
      tieList(`${kind} ${direction}`, kind, cypher`MATCH ${pattern(kind, direction)}`, true),
    );
  }
}

/** Ties of one kind, or of any (null), seen from the entity. */
export const tiesOf = (kind: ClaimKind | null, direction: Direction): TieList =>
  byKind.get(kind === null ? direction : `${kind} ${direction}`)!;

/** Ties that end at a place or at any place inside it. */
const insidePlaces = Object.fromEntries(
  (['ASSISTS', 'POSTED_TO', 'FUNDED'] as const).map((kind) => [
    kind,
    tieList(
      `${kind} into parts`,
      kind,
      cypher`${insidePlace(cypher`e`, cypher`part`)} MATCH ${pattern(kind, 'BACKWARD', cypher`(part)`)}`,
    ),
  ]),
) as Record<'ASSISTS' | 'POSTED_TO' | 'FUNDED', TieList>;
export const tiesIntoParts = (kind: keyof typeof insidePlaces): TieList => insidePlaces[kind];

/** Postings that an organisation sent, by the sender the claims name. */
export const postingsSent = tieList(
  'postings sent',
  'POSTED_TO',
  cypher`
    MATCH (e)<-[:ROLE {role: 'SENDER'}]-(c:Claim {kind: 'POSTED_TO'})-[:SUBJECT]->(o:Entity)
    MATCH (c)-[:OBJECT]->(there)
    MATCH (o)-[t:POSTED_TO]->(there)`,
);

export const tieCounts = statement<{ parent: string; kind: ClaimKind; forward: boolean; count: number }>(
  'tie counts',
  cypher`
    UNWIND $ids AS parent
    MATCH (e:Entity {id: parent})-[t:${ANY_TIE}]-()
    WHERE ${TIE_HELD}
    RETURN parent, type(t) AS kind, startNode(t) = e AS forward, count(t) AS count`,
);

const tiesByEnds = Object.fromEntries(
  claimKinds.map((kind) => [
    kind,
    statement<TieRow>(
      `tie by ends ${kind}`,
      cypher`
        MATCH (e:Entity {id: $subject})
        MATCH (o:Entity {id: $object})
        MATCH (e)-[t:${tieType(kind)}]->(o)
        RETURN e.id AS parent, ${TIE_COLUMNS}, ${carried(kind)}, ${entityColumns('o')}`,
    ),
  ]),
) as Record<ClaimKind, Statement<TieRow>>;
/** The tie of one kind between two entities. */
export const tieByEnds = (kind: ClaimKind): Statement<TieRow> => tiesByEnds[kind];
