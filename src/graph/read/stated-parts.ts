import type { StatedPart } from '../../model/whole-disagreements.ts';
import { cypher, statement } from '../cypher.ts';

/** What each of the articles says to be part or member of what. */
export const statedParts = statement<StatedPart>(
  'stated parts of articles',
  cypher`
    UNWIND $ids AS article
    MATCH (:Article {id: article})<-[:IN]-(c:Claim)
    WHERE c.kind IN ['PART_OF', 'MEMBER_OF'] AND c.assertion <> 'PLANNED'
    MATCH (c)-[:SUBJECT]->(p)
    MATCH (c)-[:OBJECT]->(w)
    RETURN DISTINCT article, p.id AS part, w.id AS whole ORDER BY article, whole, part`,
);

/** Whom and what each of the claims is about, in any role. */
export const entitiesOfClaims = statement<{ readonly claim: string; readonly entities: readonly string[] }>(
  'what claims are about',
  cypher`
    UNWIND $ids AS claim
    MATCH (:Claim {id: claim})-[:SUBJECT|OBJECT|ROLE]->(e)
    RETURN claim, collect(DISTINCT e.id) AS entities`,
);
