import { ANY_TIE, cypher, type Fragment, type Statement, statement } from '../cypher.ts';
import { ASKED } from './entity-tests.ts';

/** At most $most entities that can pass a condition, found from what the condition names. */
export type Candidates = Statement<{ readonly id: string }>;

const from = (name: string, match: Fragment): Candidates =>
  statement<{ id: string }>(
    `candidates ${name}`,
    cypher`${match} WITH DISTINCT e WHERE ${ASKED} RETURN e.id AS id LIMIT $most`,
  );

export const CANDIDATES = Object.freeze({
  among: from('among', cypher`UNWIND $list AS id MATCH (e:Entity {id: id})`),
  name: from('by name', cypher`MATCH (:Name {key: $key})-[:NAMES]->(e:Entity)`),
  article: from('of article', cypher`MATCH (:Article {id: $article})<-[:IN]-(:Mention)-[:REFERS_TO]->(e:Entity)`),
  tied: from(
    'tied',
    cypher`UNWIND $others AS id MATCH (:Entity {id: id})-[t:${ANY_TIE}]-(e:Entity) WHERE type(t) IN $kinds`,
  ),
  within: from(
    'within',
    cypher`
      MATCH (:Entity {id: $place})<-[:WITHIN*0..6]-(p)
      CALL (p) { RETURN p AS e UNION MATCH (p)<-[:LOCATED_IN]-(e:Entity) RETURN e }`,
  ),
  /** Whatever has a tie or a report is mentioned somewhere. */
  mentioned: from('mentioned', cypher`MATCH (m:Mention) WHERE m.id >= '' MATCH (m)-[:REFERS_TO]->(e:Entity)`),
});
export type CandidatesName = keyof typeof CANDIDATES;
