import type { EntityType } from '../../model/entity-types.ts';
import type { ClaimKind } from '../../model/kinds.ts';
import type { Assertion, Bound, Ending, Scope } from '../../model/values.ts';
import { cypher, type Fragment, identifier } from '../cypher.ts';

/** The columns that hold an entity, for the node of the given name; the same names with a prefix where a row holds two. */
export interface EntityColumns {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly names: readonly string[];
  readonly isGroup: boolean;
  readonly unsure: boolean;
  readonly code: string | null;
  readonly sort: string;
}

export const entityColumns = (node: string): Fragment => {
  const e = identifier(node);
  return cypher`${e}.id AS id, ${e}.type AS type, ${e}.name AS name, ${e}.names AS names, ${e}.isGroup AS isGroup,
    ${e}.unsure AS unsure, ${e}.code AS code, ${e}.sort AS sort`;
};

/** How many ties an entity has, as it is kept with it. */
export const tiesOfEntity = (node: string): Fragment => cypher`coalesce(${identifier(node)}.tieCount, 0)`;

/** What names an entity, and no more: most lists show nothing else, and every value of a row is paid for four times. */
export type BriefEntity = Pick<EntityColumns, 'id' | 'type' | 'name'>;

export const briefColumns = (node: string): Fragment => {
  const e = identifier(node);
  return cypher`${e}.id AS id, ${e}.type AS type, ${e}.name AS name`;
};

/** From an id that comes from outside to its entity, as the given name; one that was merged into another leads to that one. */
export const canonical = (node: string, id: Fragment): Fragment => {
  const [e, asked, kept] = [node, `${node}Asked`, `${node}Kept`].map(identifier) as [Fragment, Fragment, Fragment];
  return cypher`
    MATCH (${asked}:Entity {id: ${id}})
    OPTIONAL MATCH (${asked})-[:SAME_AS]->(${kept}:Entity)
    WITH *, coalesce(${kept}, ${asked}) AS ${e}`;
};

/** A claim as far as it names its ends. */
export interface BriefClaim {
  readonly claim: string;
  readonly claimKind: ClaimKind;
  readonly since: string | null;
  readonly until: string | null;
  readonly article: string;
  readonly subject: string;
  readonly subjectType: EntityType;
  readonly subjectName: string;
  readonly object: string;
  readonly objectType: EntityType;
  readonly objectName: string;
}

export const BRIEF_CLAIM = cypher`c.id AS claim, c.kind AS claimKind, c.since AS since, c.until AS until, a.id AS article,
  s.id AS subject, s.type AS subjectType, s.name AS subjectName, o.id AS object, o.type AS objectType, o.name AS objectName`;

export interface ClaimColumns extends BriefClaim {
  readonly ending: Ending;
  readonly assertion: Assertion;
  readonly qualifierNames: readonly string[];
  readonly qualifierValues: readonly string[];
  readonly recordedAt: string;
  readonly claimSort: string;
}

export const CLAIM_COLUMNS = cypher`${BRIEF_CLAIM}, c.ending AS ending, c.assertion AS assertion, c.qualifierNames AS qualifierNames, c.qualifierValues AS qualifierValues,
  toString(c.recordedAt) AS recordedAt, c.sort AS claimSort`;

/** From a claim to what its columns need besides. */
export const CLAIM_ENDS = cypher`
  MATCH (c)-[:IN]->(a)
  MATCH (c)-[:SUBJECT]->(s)
  MATCH (c)-[:OBJECT]->(o)`;

export interface ArticleColumns {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly publishedOn: string | null;
  readonly url: string | null;
  readonly note: string | null;
  readonly textSha256: string;
  readonly textLength: number;
  readonly sort: string;
}

export const ARTICLE_COLUMNS = cypher`a.id AS id, a.key AS key, a.title AS title, a.publisher AS publisher, a.authors AS authors,
  a.publishedOn AS publishedOn, a.url AS url, a.note AS note, a.textSha256 AS textSha256, a.textLength AS textLength, a.sort AS sort`;

export interface FigureColumns {
  readonly claim: string;
  readonly id: string;
  readonly measure: string;
  readonly value: string;
  readonly unit: string;
  readonly bound: Bound;
  readonly scope: Scope;
  readonly since: string | null;
  readonly until: string | null;
}

/**
 * Did it hold between $from and $to? One text for every combination: no date given, possible, certain. The lists of a tie
 * are walked claim by claim, as the envelope of several terms would hold between them too.
 */
export const TIE_HELD = cypher`($from IS NULL OR any(i IN range(0, size(t.claimIds) - 1) WHERE
  CASE WHEN $certain THEN t.fromLatest[i] <= $to AND t.toEarliest[i] >= $from
  ELSE t.fromEarliest[i] <= $to AND t.toLatest[i] >= $from END))`;
export const CLAIM_HELD = cypher`($from IS NULL OR CASE WHEN $certain THEN c.fromLatest <= $to AND c.toEarliest >= $from
  ELSE c.fromEarliest <= $to AND c.toLatest >= $from END)`;

/**
 * From `e` to itself and to every place `p` inside it: by the division table, or as a group of places that is
 * said to be located there, the villages of a county. One place may be reached twice.
 */
export const insidePlace = (e: Fragment, p: Fragment): Fragment => cypher`
  MATCH (${e})<-[:WITHIN*0..6]-(around)
  MATCH (around)<-[:LOCATED_IN*0..1]-(${p}) WHERE ${p} = around OR (${p}:Place AND ${p}.isGroup)`;

/** A page in one order: the comparison that comes after the cursor, and the order itself. */
export interface Order {
  readonly name: 'ascending' | 'descending';
  readonly after: Fragment;
  readonly by: Fragment;
}
export const ORDERS: readonly Order[] = [
  { name: 'ascending', after: cypher`>`, by: cypher`ASC` },
  { name: 'descending', after: cypher`<`, by: cypher`DESC` },
];
