import type { EntityType } from '../../model/entity-types.ts';
import type { ClaimKind } from '../../model/kinds.ts';
import type { Assertion, Bound, Ending, Scope } from '../../model/values.ts';
import { cypher, type Fragment, type Statement, statement } from '../cypher.ts';
import { PASSING } from './claim-tests.ts';
import { CLAIM_HELD } from './columns.ts';

/** A figure with the claim that states it, flat. */
export interface FigureRow {
  readonly id: string;
  readonly measure: string;
  readonly value: string;
  readonly unit: string;
  readonly bound: Bound;
  readonly scope: Scope;
  readonly since: string | null;
  readonly until: string | null;
  readonly claim: string;
  readonly kind: ClaimKind;
  readonly claimSince: string | null;
  readonly claimUntil: string | null;
  readonly ending: Ending;
  readonly assertion: Assertion;
  readonly qualifierNames: readonly string[];
  readonly qualifierValues: readonly string[];
  readonly claimSort: string;
  readonly subject: string;
  readonly subjectType: EntityType;
  readonly object: string;
  readonly objectType: EntityType;
  readonly article: string;
  /** Equal for reprints. */
  readonly source: string;
  readonly publishedOn: string | null;
}

const FIGURE = cypher`
  f.id AS id, f.measure AS measure, f.value AS value, f.unit AS unit, f.bound AS bound, f.scope AS scope, f.since AS since,
  f.until AS until, c.id AS claim, c.kind AS kind, c.since AS claimSince, c.until AS claimUntil, c.ending AS ending,
  c.assertion AS assertion, c.qualifierNames AS qualifierNames, c.qualifierValues AS qualifierValues, c.sort AS claimSort,
  s.id AS subject, s.type AS subjectType, o.id AS object, o.type AS objectType, a.id AS article, a.textSha256 AS source, a.publishedOn AS publishedOn`;

const FILTER = cypher`($kinds IS NULL OR c.kind IN $kinds) AND ${CLAIM_HELD}
  AND ($subject IS NULL OR s.id = $subject) AND ($object IS NULL OR o.id = $object)
  AND ($article IS NULL OR a.id = $article)
  AND ($about IS NULL OR EXISTS { (c)-[:SUBJECT|OBJECT|ROLE]->(:Entity {id: $about}) })
  AND ($bounds IS NULL OR f.bound IN $bounds) AND ($scopes IS NULL OR f.scope IN $scopes)
  AND ($measures IS NULL OR f.measure IN $measures) AND ($unit IS NULL OR f.unit = $unit)
  AND ($least IS NULL OR toFloat(f.value) >= $least) AND ($most IS NULL OR toFloat(f.value) <= $most)
  AND ($heldFrom IS NULL OR c.toLatest >= $heldFrom) AND ($heldTo IS NULL OR c.fromEarliest <= $heldTo)
  AND ($within IS NULL OR EXISTS { MATCH (o)-[:LOCATED_IN*0..1]->(p) WHERE (p)-[:WITHIN*0..6]->(:Entity {id: $within}) })`;

function figures(name: string, match: Fragment): Statement<FigureRow> {
  return statement<FigureRow>(
    name,
    cypher`
      ${match}
      WITH DISTINCT c
      ${PASSING}
      // Where figures are few, the planner would read all of them rather than these claims.
      CALL (c) {
        MATCH (c)-[:HAS_FIGURE]->(f)
        MATCH (c)-[:SUBJECT]->(s)
        MATCH (c)-[:OBJECT]->(o)
        MATCH (c)-[:IN]->(a)
        RETURN f, s, o, a
      }
      WITH c, f, s, o, a
      WHERE ${FILTER}
      RETURN ${FIGURE} ORDER BY claimSort, id LIMIT $limit`,
  );
}

/** One text for each thing the search can start from. */
export const figuresFrom = Object.freeze({
  about: figures('figures from entity', cypher`MATCH (:Entity {id: $start})<-[:SUBJECT|OBJECT|ROLE]-(c:Claim)`),
  article: figures('figures from article', cypher`MATCH (:Article {id: $start})<-[:IN]-(c:Claim)`),
  kind: figures(
    'figures from kind',
    cypher`MATCH (c:Claim) USING INDEX c:Claim(kind, sort) WHERE c.kind = $start AND c.sort > ''`,
  ),
  all: figures('figures from all', cypher`MATCH (c:Claim) WHERE c.sort > $start`),
});

/** The size of a group as one article states it, and how many members it names. */
export interface GroupSize {
  readonly group: string;
  readonly mention: string;
  readonly size: string;
  readonly bound: Bound;
  readonly article: string;
  readonly source: string;
  readonly named: number;
}

/** Stated sizes of groups, which may differ from source to source. */
export const groupSizes = statement<GroupSize>(
  'sizes of groups',
  cypher`
    UNWIND $ids AS group
    MATCH (g:Entity {id: group, isGroup: true})<-[:REFERS_TO]-(m:Mention)-[:IN]->(a)
    WHERE m.size IS NOT NULL
    RETURN group, m.id AS mention, m.size AS size, m.sizeBound AS bound, a.id AS article, a.textSha256 AS source,
      // What each member is said to have is no member of the group itself.
      COUNT { (g)<-[:OBJECT]-(c:Claim {kind: 'MEMBER_OF'}) WHERE (c)-[:IN]->(a)
        AND NOT EXISTS { (c)-[:HAS_FIGURE]->(:Figure {scope: 'EACH'}) } } AS named
    ORDER BY group, article, mention`,
);
