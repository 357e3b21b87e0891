import type { ClaimKind } from '../../model/kinds.ts';
import { cypher, type Fragment, type Statement, statement } from '../cypher.ts';

/** A claim that states when it began, with what tells it apart from others between the same two. */
export interface DatedClaimRow {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly subject: string;
  readonly object: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly fromEarliest: number;
  readonly fromLatest: number;
  readonly toEarliest: number;
  readonly toLatest: number;
  readonly qualifierNames: readonly string[];
  readonly qualifierValues: readonly string[];
  readonly source: string;
}

function dated(name: string, match: Fragment): Statement<DatedClaimRow> {
  return statement<DatedClaimRow>(
    name,
    cypher`
      ${match}
      WITH DISTINCT c WHERE c.since IS NOT NULL AND c.assertion <> 'PLANNED' AND ($kinds IS NULL OR c.kind IN $kinds)
      MATCH (c)-[:SUBJECT]->(s)
      MATCH (c)-[:OBJECT]->(o)
      MATCH (c)-[:IN]->(a)
      RETURN c.id AS id, c.kind AS kind, s.id AS subject, o.id AS object, c.since AS since, c.until AS until,
        c.fromEarliest AS fromEarliest, c.fromLatest AS fromLatest, c.toEarliest AS toEarliest, c.toLatest AS toLatest,
        c.qualifierNames AS qualifierNames, c.qualifierValues AS qualifierValues, a.textSha256 AS source, c.sort AS sort
      ORDER BY sort LIMIT $limit`,
  );
}

export const datedClaimsFrom = Object.freeze({
  about: dated('dated claims from entity', cypher`MATCH (:Entity {id: $start})<-[:SUBJECT|OBJECT]-(c:Claim)`),
  article: dated(
    'dated claims from article',
    cypher`MATCH (:Article {id: $start})<-[:IN]-(:Claim)-[:SUBJECT]->(e) MATCH (e)<-[:SUBJECT]-(c:Claim)`,
  ),
  all: dated('dated claims from all', cypher`MATCH (c:Claim) WHERE c.sort > $start`),
});
