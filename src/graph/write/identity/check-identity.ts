import { cypher, statement } from '../../cypher.ts';
import type { Reader } from '../../database.ts';

/** Each names what is wrong with one node; none returns a row for a graph in order. */
const FAULTS = [
  statement<Fault>(
    'mentions that refer astray',
    cypher`
      MATCH (m:Mention)
      OPTIONAL MATCH (m)<-[:BETWEEN]-(:Judgement {verdict: 'SAME'})-[:BETWEEN]->(chosen:Entity)
      OPTIONAL MATCH (m)<-[:ON]-(:Judgement)-[:OF]->(imported:Entity)
      WITH m, coalesce(chosen, imported) AS judged
      OPTIONAL MATCH (judged)-[:SAME_AS]->(canonical)
      WITH m, coalesce(canonical, judged) AS meant, COLLECT { MATCH (m)-[:REFERS_TO]->(e) RETURN e.id } AS held
      WHERE held <> [meant.id]
      RETURN m.id AS id, 'refers to ' + reduce(all = '', e IN held | all + e + ' ') + 'instead of ' + meant.id AS fault`,
  ),
  statement<Fault>(
    'entities judged one that are not',
    cypher`
      MATCH (a:Entity)<-[:BETWEEN]-(:Judgement {verdict: 'SAME'})-[:BETWEEN]->(b:Entity)
      OPTIONAL MATCH (a)-[:SAME_AS]->(c)
      OPTIONAL MATCH (b)-[:SAME_AS]->(d)
      WITH a, b, coalesce(c, a) AS one, coalesce(d, b) AS other
      WHERE one <> other
      RETURN a.id AS id, 'is judged one with ' + b.id + ', and leads elsewhere' AS fault`,
  ),
  statement<Fault>(
    'entities that lead on and are told of',
    cypher`
      MATCH (x:Entity)-[:SAME_AS]->(c)
      WHERE EXISTS { (x)<-[:REFERS_TO|SUBJECT|OBJECT|ROLE]-() } OR EXISTS { (x)-[:WITHIN]-() } OR EXISTS { (c)-[:SAME_AS]->() }
        OR x.heldSort IS NULL
        OR NOT EXISTS { (x)<-[:BETWEEN]-(:Judgement {verdict: 'SAME'})-[:BETWEEN]->(:Entity) }
      RETURN x.id AS id, 'was merged into ' + c.id + ', and is still told of or leads in a chain' AS fault`,
  ),
  statement<Fault>(
    'entities hidden or shown wrongly',
    cypher`
      MATCH (e:Entity)
      WITH e, EXISTS { (e)-[:SAME_AS]->() } OR (e.code IS NULL
        AND NOT EXISTS { (e)<-[:REFERS_TO]-() } AND NOT EXISTS { (e)<-[:WITHIN]-() }) AS hide
      WHERE CASE WHEN hide THEN size(labels(e)) > 1 OR e.sort IS NOT NULL OR EXISTS { (e)<-[:NAMES]-() } OR e.heldSort IS NULL
        ELSE size(labels(e)) = 1 OR e.sort IS NULL OR NOT EXISTS { (e)<-[:NAMES]-() } OR e.heldSort IS NOT NULL END
      RETURN e.id AS id, CASE WHEN hide THEN 'shows' ELSE 'is hidden' END AS fault`,
  ),
  statement<Fault>(
    'judgements withdrawn that hold',
    cypher`
      MATCH (j:Judgement)
      WHERE (j.withdrawnAt IS NOT NULL AND EXISTS { (j)-[:BETWEEN]->() })
        OR (j.left IS NULL AND count { (j)-[:ON|OF]->() } <> 2)
      RETURN j.id AS id, 'is tied to what it should not be' AS fault`,
  ),
];

export interface Fault {
  readonly id: string;
  readonly fault: string;
}

/** Where what follows from the judgements is not what is held; changes nothing. */
export async function checkIdentity(reader: Reader): Promise<Fault[]> {
  return (await Promise.all(FAULTS.map((statement) => reader.run(statement)))).flat();
}
