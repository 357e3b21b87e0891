import { cypher, type Fragment } from '../cypher.ts';

/** From $starts to claims `c`, once each: a question starts from what narrows it most. */
export const CLAIM_ANCHORS = Object.freeze({
  articles: cypher`UNWIND $starts AS start MATCH (:Article {id: start})<-[:IN]-(c:Claim)`,
  subjects: cypher`UNWIND $starts AS start MATCH (:Entity {id: start})<-[:SUBJECT]-(c:Claim)`,
  objects: cypher`UNWIND $starts AS start MATCH (:Entity {id: start})<-[:OBJECT]-(c:Claim)`,
  involved: cypher`UNWIND $starts AS start MATCH (:Entity {id: start})<-[:SUBJECT|OBJECT|ROLE]-(c:Claim) WITH DISTINCT c`,
  within: cypher`
    UNWIND $starts AS start
    MATCH (:Entity {id: start})<-[:WITHIN*0..6]-(p)
    MATCH (p)<-[:LOCATED_IN*0..1]-(x)<-[:SUBJECT|OBJECT|ROLE]-(c:Claim)
    WITH DISTINCT c`,
  kinds: cypher`UNWIND $starts AS start MATCH (c:Claim) USING INDEX c:Claim(kind, sort) WHERE c.kind = start AND c.sort > ''`,
  all: cypher`MATCH (c:Claim) WHERE c.sort > ''`,
}) satisfies Readonly<Record<string, Fragment>>;

export type ClaimAnchor = keyof typeof CLAIM_ANCHORS;
const anchors = Object.keys(CLAIM_ANCHORS) as ClaimAnchor[];

/** One of something for each anchor. */
export const forEachAnchor = <T>(make: (anchor: ClaimAnchor, match: Fragment) => T): Readonly<Record<ClaimAnchor, T>> =>
  Object.freeze(
    Object.fromEntries(anchors.map((anchor) => [anchor, make(anchor, CLAIM_ANCHORS[anchor])])) as Record<
      ClaimAnchor,
      T
    >,
  );
