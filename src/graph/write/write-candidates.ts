import type { MentionRow } from '../article-plan.ts';
import { cypher, statement } from '../cypher.ts';
import type { Reader } from '../database.ts';

/** A judgement that could not choose points to all it could have chosen, and so keeps them in the graph. */
const point = statement(
  'point to candidates',
  cypher`
    UNWIND $rows AS row
    MATCH (j:Judgement {id: row.judgement})
    OPTIONAL MATCH (j)-[old:CANDIDATE]->(p:Place) WHERE NOT p.code IN row.candidates
    DELETE old
    WITH DISTINCT j, row
    UNWIND row.candidates AS code
    MATCH (p:Place {code: code})
    MERGE (j)-[:CANDIDATE]->(p)`,
);
const pointedTo = statement<{ id: string }>(
  'candidates of mentions',
  cypher`
    UNWIND $ids AS id
    MATCH (:Mention {id: id})<-[:ON]-(:Judgement)-[:CANDIDATE]->(p)
    RETURN DISTINCT p.id AS id`,
);

/** After the judgements of the mentions were written, and the candidates themselves. */
export async function writeCandidates(
  transaction: Reader,
  mentions: readonly Pick<MentionRow, 'judgement' | 'candidates'>[],
): Promise<void> {
  const rows = mentions
    .filter(({ candidates }) => candidates.length > 0)
    .map(({ judgement, candidates }) => ({ judgement, candidates }));
  if (rows.length > 0) await transaction.run(point, { rows });
}

/** The places that mentions may mean: without the mentions, they may have no reason to be in the graph. */
export async function candidatesOf(transaction: Reader, mentions: readonly string[]): Promise<string[]> {
  if (mentions.length === 0) return [];
  return (await transaction.run(pointedTo, { ids: mentions })).map(({ id }) => id);
}
