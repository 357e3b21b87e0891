import { cypher, statement } from '../cypher.ts';
import type { Reader } from '../database.ts';

/**
 * The first projection: from a claim straight to the entities its mentions mean, as SUBJECT, OBJECT and ROLE. It holds
 * nothing of its own and is made anew for every claim whose mentions have come to mean something else.
 */
const clear = statement(
  'clear projection of claims',
  cypher`UNWIND $ids AS id MATCH (:Claim {id: id})-[r:SUBJECT|OBJECT|ROLE]->() DELETE r`,
);
const subjects = statement(
  'project subjects',
  cypher`UNWIND $ids AS id MATCH (c:Claim {id: id})-[:NAMES {role: 'SUBJECT'}]->()-[:REFERS_TO]->(e) CREATE (c)-[:SUBJECT]->(e)`,
);
const objects = statement(
  'project objects',
  cypher`UNWIND $ids AS id MATCH (c:Claim {id: id})-[:NAMES {role: 'OBJECT'}]->()-[:REFERS_TO]->(e) CREATE (c)-[:OBJECT]->(e)`,
);
const roles = statement(
  'project roles',
  cypher`
    UNWIND $ids AS id
    MATCH (c:Claim {id: id})-[n:NAMES]->()-[:REFERS_TO]->(e)
    WHERE NOT n.role IN ['SUBJECT', 'OBJECT']
    CREATE (c)-[:ROLE {role: n.role, order: n.order}]->(e)`,
);
const using = statement<{ id: string }>(
  'claims that name mentions',
  cypher`UNWIND $ids AS id MATCH (c:Claim)-[:NAMES]->(:Mention {id: id}) RETURN DISTINCT c.id AS id`,
);

export async function projectClaims(transaction: Reader, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  for (const step of [clear, subjects, objects, roles]) await transaction.run(step, { ids });
}

export async function claimsNaming(transaction: Reader, mentions: readonly string[]): Promise<string[]> {
  if (mentions.length === 0) return [];
  return (await transaction.run(using, { ids: mentions })).map(({ id }) => id);
}
