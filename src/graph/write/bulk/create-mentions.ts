import { cypher, statement } from '../../cypher.ts';
import type { Reader } from '../../database.ts';
import { writeCandidates } from '../write-candidates.ts';
import { judgedMention } from '../write-mentions.ts';
import type { BulkRows } from './bulk-rows.ts';

const create = statement(
  'create mentions',
  cypher`
    UNWIND $rows AS row
    MATCH (a:Article {id: row.article})
    MATCH (e:Entity {id: row.props.entityId})
    CREATE (a)<-[:IN]-(m:Mention)-[:REFERS_TO]->(e)
    CREATE (m)<-[:ON]-(j:Judgement)-[:OF]->(e)
    SET m = row.props, j = row.judgement, j.at = datetime()`,
);

/** New mentions that no editor has judged: each refers to what the import says. */
export async function createMentions(transaction: Reader, rows: BulkRows['mentions']): Promise<void> {
  await transaction.run(create, {
    rows: rows.map(({ article, ...row }) => ({ article, ...judgedMention(row) })),
  });
  await writeCandidates(transaction, rows);
}
