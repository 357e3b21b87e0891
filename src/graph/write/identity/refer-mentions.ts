import { cypher, statement } from '../../cypher.ts';
import type { Reader } from '../../database.ts';

/** An editor's judgement comes before the import's, and leads on where its entity was merged into another. */
const MEANT = cypher`
  OPTIONAL MATCH (m)<-[:BETWEEN]-(:Judgement {verdict: 'SAME'})-[:BETWEEN]->(chosen:Entity)
  OPTIONAL MATCH (m)<-[:ON]-(:Judgement)-[:OF]->(imported:Entity)
  WITH m, coalesce(chosen, imported) AS judged
  OPTIONAL MATCH (judged)-[:SAME_AS]->(canonical:Entity)
  WITH m, coalesce(canonical, judged) AS meant`;

/** Judgements outlive the mention they are of: one that comes back finds those that stand. */
const takeUp = statement(
  'take up judgements',
  cypher`
    UNWIND $ids AS id
    MATCH (j:Judgement {left: id})
    WHERE j.withdrawnAt IS NULL
    MATCH (m:Mention {id: id})
    MERGE (j)-[:BETWEEN]->(m)`,
);
const refer = statement(
  'refer mentions',
  cypher`
    UNWIND $ids AS id
    MATCH (m:Mention {id: id})
    OPTIONAL MATCH (m)-[was:REFERS_TO]->()
    DELETE was
    WITH DISTINCT m
    ${MEANT}
    CREATE (m)-[:REFERS_TO]->(meant)`,
);
const astray = statement<{ id: string }>(
  'mentions astray',
  cypher`
    UNWIND $ids AS id
    MATCH (m:Mention)-[:REFERS_TO]->(:Entity {id: id})
    ${MEANT}
    WHERE NOT EXISTS { (m)-[:REFERS_TO]->(meant) }
    RETURN DISTINCT m.id AS id`,
);

/** The projection of judgements: each mention straight to the entity it means. */
export async function referMentions(transaction: Reader, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await transaction.run(takeUp, { ids });
  await transaction.run(refer, { ids });
}

/** Mentions that refer to one of the entities, though the judgements now say another. */
export async function mentionsAstray(transaction: Reader, entities: readonly string[]): Promise<string[]> {
  return (await transaction.run(astray, { ids: entities })).map(({ id }) => id);
}
