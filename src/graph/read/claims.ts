import { cypher, type Fragment, type Statement, statement } from '../cypher.ts';
import { qualified, rolesFilled } from './claim-tests.ts';
import {
  BRIEF_CLAIM,
  type BriefClaim,
  CLAIM_COLUMNS,
  CLAIM_ENDS,
  CLAIM_HELD,
  type ClaimColumns,
  canonical,
  type FigureColumns,
  ORDERS,
} from './columns.ts';
import { INHERITED } from './inherited.ts';

export type ClaimRow = ClaimColumns & { readonly parent: string };

/** A claim as first pages show it, with what is asked for to be carried (`$carry`). */
export interface BriefClaimRow extends BriefClaim {
  readonly parent: string;
  /** The article's title; null where it is not asked for. */
  readonly title: string | null;
  /** Id, start and end of each stretch, in order; null where they are not asked for. */
  readonly evidence: readonly (readonly [string, number, number])[] | null;
}

/** A list of claims: pages in both orders, and its size. */
export interface ClaimList {
  /** First pages with no filter but kinds. */
  readonly brief: Statement<BriefClaimRow>;
  readonly ascending: Statement<ClaimRow>;
  readonly descending: Statement<ClaimRow>;
  readonly count: Statement<{ readonly parent: string; readonly count: number }>;
}

/** What every list of claims can be narrowed by; `knownOn`: what the graph had learnt by then. */
const FILTER = cypher`($kinds IS NULL OR c.kind IN $kinds) AND ${CLAIM_HELD}
  AND ($knownOn IS NULL OR c.recordedAt <= datetime($knownOn))`;

/** Each parent by its id; or with what it has at hand, where the claims are known by their ids. */
const BY_ID = { unwind: cypher`UNWIND $ids AS parent`, scope: cypher`parent` };
const WITH_IDS = {
  unwind: cypher`UNWIND $parents AS at WITH at.id AS parent, at.held AS claimIds`,
  scope: cypher`parent, claimIds`,
};

/** `always`: what makes a claim one of the list, whatever is asked for. */
function claimList(
  name: string,
  match: Fragment,
  optional: Fragment = FILTER,
  always: Fragment = cypher`true`,
  { unwind, scope } = BY_ID,
): ClaimList {
  const filter = cypher`${always} AND ${optional}`;
  const pages = ORDERS.map((order) =>
    statement<ClaimRow>(
      `${name} ${order.name}`,
      cypher`
        ${unwind}
        CALL (${scope}) {
          ${match}
          WHERE ${filter} AND ($afterSort IS NULL OR c.sort ${order.after} $afterSort)
          RETURN DISTINCT c ORDER BY c.sort ${order.by} LIMIT $limit
        }
        ${CLAIM_ENDS}
        RETURN parent, ${CLAIM_COLUMNS}`,
    ),
  );
  const brief = statement<BriefClaimRow>(
    `${name} in brief`,
    cypher`
      ${unwind}
      CALL (${scope}) {
        ${match}
        WHERE ${always} AND ($kinds IS NULL OR c.kind IN $kinds)
        RETURN DISTINCT c ORDER BY c.sort LIMIT $limit
      }
      ${CLAIM_ENDS}
      RETURN parent, ${BRIEF_CLAIM}, CASE WHEN $carry.title THEN a.title END AS title, CASE WHEN $carry.evidence
        THEN COLLECT { MATCH (c)-[r:SUPPORTED_BY]->(v) RETURN [v.id, v.start, v.end] ORDER BY r.order } END AS evidence`,
  );
  const count = statement<{ parent: string; count: number }>(
    `${name} count`,
    cypher`
      ${unwind}
      CALL (${scope}) {
        ${match}
        WHERE ${filter}
        RETURN count(DISTINCT c) AS count
      }
      RETURN parent, count`,
  );
  return Object.freeze({ brief, ascending: pages[0]!, descending: pages[1]!, count });
}

/** Claims with the entity in any role, and those it inherits from a group it belongs to. */
export const claimsOfEntity = claimList(
  'claims of entities',
  cypher`
    MATCH (e:Entity {id: parent})-[:MEMBER_OF*0..1]->(x)
    WHERE x = e OR x.isGroup
    MATCH (x)<-[r:SUBJECT|OBJECT|ROLE]-(c:Claim)`,
  FILTER,
  cypher`(x = e OR (type(r) <> 'ROLE' AND c.kind IN [${INHERITED}]))`,
);
export const claimsOfArticle = claimList('claims of articles', cypher`MATCH (:Article {id: parent})<-[:IN]-(c:Claim)`);
/** A tie knows its claims, so they are handed in. */
export const claimsOfTie = claimList(
  'claims of ties',
  cypher`UNWIND claimIds AS claimId MATCH (c:Claim {id: claimId})`,
  FILTER,
  cypher`true`,
  WITH_IDS,
);

/** Every filter a root list of claims takes besides its anchor; each is off where its parameter is null. */
const WHERE = cypher`${FILTER}
  AND ($article IS NULL OR EXISTS { (c)-[:IN]->(:Article {id: $article}) })
  AND ($subject IS NULL OR EXISTS { (c)-[:SUBJECT]->(:Entity {id: $subject}) })
  AND ($object IS NULL OR EXISTS { (c)-[:OBJECT]->(:Entity {id: $object}) })
  AND ($about IS NULL OR all(id IN $about WHERE EXISTS { (c)-[:SUBJECT|OBJECT|ROLE]->(:Entity {id: id}) }))
  AND ($within IS NULL OR EXISTS {
    MATCH (c)-[:SUBJECT|OBJECT|ROLE]->(:Entity)-[:LOCATED_IN*0..1]->(p) WHERE (p)-[:WITHIN*0..6]->(:Entity {id: $within})
  })
  AND ($qualifiers IS NULL OR ${qualified(cypher`$qualifiers`)})
  AND ($roles IS NULL OR ${rolesFilled(cypher`$roles`)})
  AND ($assertions IS NULL OR c.assertion IN $assertions)
  AND ($heldFrom IS NULL OR c.toLatest >= $heldFrom)
  AND ($heldTo IS NULL OR c.fromEarliest <= $heldTo)`;

const START = canonical('e', cypher`parent`);
/** The list starts from what narrows it most; one text for each start. The parent is that start's id, or one that it had before it was merged. */
export const claimsFrom = Object.freeze({
  article: claimList('claims from article', cypher`MATCH (:Article {id: parent})<-[:IN]-(c:Claim)`, WHERE),
  subject: claimList('claims from subject', cypher`${START} MATCH (e)<-[:SUBJECT]-(c:Claim)`, WHERE),
  object: claimList('claims from object', cypher`${START} MATCH (e)<-[:OBJECT]-(c:Claim)`, WHERE),
  about: claimList('claims from entity', cypher`${START} MATCH (e)<-[:SUBJECT|OBJECT|ROLE]-(c:Claim)`, WHERE),
  within: claimList(
    'claims from place',
    cypher`
      ${START}
      MATCH (e)<-[:WITHIN*0..6]-(p)
      MATCH (p)<-[:LOCATED_IN*0..1]-(x)<-[:SUBJECT|OBJECT|ROLE]-(c:Claim)`,
    WHERE,
  ),
  all: claimList('claims', cypher`MATCH (c:Claim)`, WHERE, cypher`c.sort IS NOT NULL`),
});

export const claimsById = statement<ClaimColumns>(
  'claims by id',
  cypher`UNWIND $ids AS id MATCH (c:Claim {id: id}) ${CLAIM_ENDS} RETURN ${CLAIM_COLUMNS}`,
);
export const rolesOfClaims = statement<{ claim: string; role: string; entity: string; mention: string | null }>(
  'roles of claims',
  cypher`
    UNWIND $ids AS claim
    MATCH (:Claim {id: claim})-[n:NAMES]->()-[:REFERS_TO]->(e)
    RETURN claim, n.role AS role, n.as AS mention, e.id AS entity ORDER BY n.order`,
);
export const figuresOfClaims = statement<FigureColumns>(
  'figures of claims',
  cypher`
    UNWIND $ids AS claim
    MATCH (:Claim {id: claim})-[:HAS_FIGURE]->(f)
    RETURN claim, f.id AS id, f.measure AS measure, f.value AS value, f.unit AS unit, f.bound AS bound, f.scope AS scope,
      f.since AS since, f.until AS until ORDER BY f.order`,
);
export const evidenceOfClaims = statement<{ claim: string; id: string; start: number; end: number; article: string }>(
  'evidence of claims',
  cypher`
    UNWIND $ids AS claim
    MATCH (:Claim {id: claim})-[r:SUPPORTED_BY]->(v)-[:IN]->(a)
    RETURN claim, v.id AS id, v.start AS start, v.end AS end, a.id AS article ORDER BY r.order`,
);
export const evidenceOfArticles = statement<{ article: string; start: number; end: number }>(
  'evidence of articles',
  cypher`
    UNWIND $ids AS article
    MATCH (:Article {id: article})<-[:IN]-(v:Evidence)
    RETURN article, v.start AS start, v.end AS end ORDER BY v.start, v.end`,
);
export const evidenceById = statement<{ id: string; start: number; end: number; article: string }>(
  'evidence by id',
  cypher`UNWIND $ids AS id MATCH (v:Evidence {id: id})-[:IN]->(a) RETURN v.id AS id, v.start AS start, v.end AS end, a.id AS article`,
);
