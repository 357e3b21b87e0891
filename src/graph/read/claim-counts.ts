import { cypher, type Fragment, identifier, type Statement, statement } from '../cypher.ts';
import { forEachAnchor } from './claim-anchors.ts';
import { PASSING } from './claim-tests.ts';

/** One group of claims: what they have in common, in the order asked for, and how many they are. */
export interface ClaimGroupRow {
  readonly key: readonly string[];
  readonly claims: number;
  readonly subjects: number;
  readonly objects: number;
  readonly articles: number;
}

/** What a claim can be grouped by; '' where it has no such thing. */
export const CLAIM_DIMENSIONS = [
  'KIND',
  'ARTICLE',
  'SUBJECT',
  'SUBJECT_TYPE',
  'OBJECT',
  'OBJECT_TYPE',
  'YEAR',
  'ENDING',
  'ASSERTION',
  'QUALIFIER',
  'PROVINCE',
  'PREFECTURE',
  'COUNTY',
  'TOWNSHIP',
] as const;
export type ClaimDimension = (typeof CLAIM_DIMENSIONS)[number];

const dimensionValue: Record<ClaimDimension, Fragment> = {
  KIND: cypher`c.kind`,
  ARTICLE: cypher`a.id`,
  SUBJECT: cypher`s.id`,
  SUBJECT_TYPE: cypher`s.type`,
  OBJECT: cypher`o.id`,
  OBJECT_TYPE: cypher`o.type`,
  YEAR: cypher`coalesce(left(c.since, 4), '')`,
  ENDING: cypher`c.ending`,
  ASSERTION: cypher`c.assertion`,
  QUALIFIER: cypher`qualifier`,
  PROVINCE: cypher`place`,
  PREFECTURE: cypher`place`,
  COUNTY: cypher`place`,
  TOWNSHIP: cypher`place`,
};
const KEY = cypher`[by IN $by | CASE by ${CLAIM_DIMENSIONS.reduce(
  (cases, name) => cypher`${cases} WHEN '${identifier(name)}' THEN ${dimensionValue[name]}`,
  cypher``,
)} END]`;

/** Whoever stands where the place is asked of: at one end, or anywhere in the claim. */
const WHERE_IT_IS = cypher`CASE $placeOf WHEN 'SUBJECT' THEN [s] WHEN 'OBJECT' THEN [o]
  ELSE COLLECT { MATCH (c)-[:SUBJECT|OBJECT|ROLE]->(x) RETURN DISTINCT x } END`;

/** Every claim once for each group it is in: it can have several values of one qualifier, and lie in several places. */
const grouped = (match: Fragment): Fragment => cypher`
  ${match}
  ${PASSING}
  MATCH (c)-[:SUBJECT]->(s)
  MATCH (c)-[:OBJECT]->(o)
  MATCH (c)-[:IN]->(a)
  WITH c, s, o, a, CASE WHEN $qualifier IS NULL THEN []
    ELSE [i IN range(0, size(c.qualifierNames) - 1) WHERE c.qualifierNames[i] = $qualifier | c.qualifierValues[i]] END AS values
  UNWIND CASE values WHEN [] THEN [''] ELSE values END AS qualifier
  WITH c, s, o, a, qualifier, CASE WHEN $level IS NULL THEN [] ELSE COLLECT {
    UNWIND ${WHERE_IT_IS} AS x
    MATCH (x)-[:LOCATED_IN*0..1]->()-[:WITHIN*0..6]->(p) WHERE p.type = $level
    RETURN DISTINCT p.id } END AS places
  UNWIND CASE places WHEN [] THEN [''] ELSE places END AS place
  WITH c, s, o, a, ${KEY} AS key`;

export interface ClaimCounting {
  readonly groups: Statement<ClaimGroupRow>;
  /** The claims of one group. */
  readonly ofGroup: Statement<{ readonly claim: string }>;
}

export const claimCountsFrom = forEachAnchor<ClaimCounting>((anchor, match) =>
  Object.freeze({
    groups: statement<ClaimGroupRow>(
      `claims counted from ${anchor}`,
      cypher`
        ${grouped(match)}
        RETURN key, count(DISTINCT c) AS claims, count(DISTINCT s) AS subjects, count(DISTINCT o) AS objects, count(DISTINCT a) AS articles
        LIMIT $limit`,
    ),
    ofGroup: statement<{ claim: string }>(
      `claims of a group from ${anchor}`,
      cypher`${grouped(match)} WITH DISTINCT c, key WHERE key = $key RETURN c.id AS claim LIMIT $limit`,
    ),
  }),
);
