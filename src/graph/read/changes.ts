import type { ChangeKind } from '../change-record.ts';
import { cypher, type Statement, statement } from '../cypher.ts';
import { ORDERS } from './columns.ts';

/** A recorded change; its lists hold the first of what it bears on. */
export interface ChangeColumns {
  readonly id: string;
  readonly sequence: number;
  readonly at: string;
  readonly kind: ChangeKind;
  readonly articleKey: string | null;
  /** Id of the import that it is; null where it is none. */
  readonly import: string | null;
  readonly judgements: readonly string[];
  readonly entities: readonly string[];
  readonly entityCount: number;
  readonly places: readonly string[];
  readonly cut: boolean;
  readonly claimsAdded: number;
  readonly claimsChanged: number;
  readonly claimsRemoved: number;
  readonly sort: string;
}

/** What changes are asked for; a condition that is null is none. `src/feed/change-filter.ts` says the same in TypeScript. */
export interface ChangeFilter {
  readonly kinds: readonly ChangeKind[] | null;
  readonly articles: readonly string[] | null;
  readonly entities: readonly string[] | null;
  /** The ids that one place goes by. */
  readonly within: readonly string[] | null;
}

const CHANGE = cypher`c.id AS id, c.sequence AS sequence, toString(c.at) AS at, c.kind AS kind, c.articleKey AS articleKey,
  c.judgements AS judgements, c.entities AS entities, c.entityCount AS entityCount, c.places AS places, c.cut AS cut,
  c.claimsAdded AS claimsAdded, c.claimsChanged AS claimsChanged, c.claimsRemoved AS claimsRemoved, c.sort AS sort,
  head(COLLECT { MATCH (i:Import {sequence: c.sequence}) RETURN i.id }) AS import`;

const FILTER = cypher`($kinds IS NULL OR c.kind IN $kinds)
  AND ($articles IS NULL OR c.articleKey IN $articles)
  AND ($entities IS NULL OR c.cut OR any(id IN c.entities WHERE id IN $entities))
  AND ($within IS NULL OR c.cut OR any(id IN c.places WHERE id IN $within))`;

/**
 * The version is read first, and no change after it is shown: a change may commit while the list is walked, and one after it,
 * so that a reader could see the later of the two only.
 */
const KNOWN = cypher`
  MATCH (g:Graph {id: 'graph'})
  WITH g.version AS known`;

const pages = ORDERS.map((order) =>
  statement<ChangeColumns>(
    `recorded changes ${order.name}`,
    cypher`
      ${KNOWN}
      MATCH (c:Change)
      WHERE c.sort ${order.after} $afterSort AND c.sequence <= known AND ${FILTER}
      RETURN ${CHANGE} ORDER BY c.sort ${order.by} LIMIT $limit`,
  ),
);

export const changes: {
  readonly ascending: Statement<ChangeColumns>;
  readonly descending: Statement<ChangeColumns>;
  readonly count: Statement<{ readonly count: number }>;
} = Object.freeze({
  ascending: pages[0]!,
  descending: pages[1]!,
  count: statement<{ count: number }>(
    'recorded changes count',
    cypher`MATCH (c:Change) WHERE c.sort > '' AND ${FILTER} RETURN count(c) AS count`,
  ),
});

export const changesById = statement<ChangeColumns>(
  'recorded changes by id',
  cypher`UNWIND $ids AS id MATCH (c:Change {id: id}) RETURN ${CHANGE}`,
);
