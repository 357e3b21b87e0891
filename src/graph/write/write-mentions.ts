import type { MentionRow } from '../article-plan.ts';
import { cypher, statement } from '../cypher.ts';
import type { Reader } from '../database.ts';
import { referMentions } from './identity/refer-mentions.ts';
import { writeCandidates } from './write-candidates.ts';

const upsert = statement(
  'upsert mentions',
  cypher`
    MATCH (a:Article {id: $article})
    UNWIND $rows AS row
    MERGE (m:Mention {id: row.id})
    SET m = row.props
    MERGE (m)-[:IN]->(a)
    WITH m, row
    OPTIONAL MATCH (old:Judgement)-[:ON]->(m) WHERE old.by = 'import' AND old.id <> row.judgement.id
    DETACH DELETE old
    WITH DISTINCT m, row
    MATCH (e:Entity {id: row.props.entityId})
    MERGE (j:Judgement {id: row.judgement.id})
    ON CREATE SET j.at = datetime()
    SET j += row.judgement
    MERGE (j)-[:ON]->(m)
    MERGE (j)-[:OF]->(e)`,
);
const referents = statement<{ entity: string }>(
  'entities of mentions',
  cypher`UNWIND $ids AS id MATCH (:Mention {id: id})-[:REFERS_TO]->(e) RETURN DISTINCT e.id AS entity`,
);
const remove = statement(
  'delete mentions',
  cypher`UNWIND $ids AS id MATCH (m:Mention {id: id}) OPTIONAL MATCH (j:Judgement)-[:ON]->(m) DETACH DELETE j, m`,
);

export async function writeMentions(transaction: Reader, article: string, rows: readonly MentionRow[]): Promise<void> {
  if (rows.length === 0) return;
  await transaction.run(upsert, {
    article,
    rows: rows.map((row) => ({ id: row.id, ...judgedMention(row) })),
  });
  await writeCandidates(transaction, rows);
  await referMentions(
    transaction,
    rows.map(({ id }) => id),
  );
}

/** What is stored of a mention, and of the judgement that an import makes on it. */
export function judgedMention({ judgement, verdict, method, reason, candidates, ...props }: MentionRow) {
  return { props, judgement: { id: judgement, verdict, method, reason, candidates, by: 'import' } };
}

/** The entities that mentions mean now. */
export async function referentsOf(transaction: Reader, mentions: readonly string[]): Promise<string[]> {
  if (mentions.length === 0) return [];
  return (await transaction.run(referents, { ids: mentions })).map(({ entity }) => entity);
}

export async function deleteMentions(transaction: Reader, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await transaction.run(remove, { ids });
}
