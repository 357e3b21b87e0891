import { expect } from 'vitest';
import { cypher, statement } from '../../src/graph/cypher.ts';
import type { Reader } from '../../src/graph/database.ts';
import { checkIdentity } from '../../src/graph/write/identity/check-identity.ts';
import { checkTies } from '../../src/graph/write/rebuild-ties.ts';

const clean = { claims: [], missing: [], different: [], surplus: [], miscounted: [] };

/** What is projected from judgements and claims is what they say. */
export async function expectSound(reader: Reader): Promise<void> {
  expect(await checkIdentity(reader)).toEqual([]);
  expect(await checkTies(reader)).toMatchObject(clean);
}

const byName = statement<{ id: string }>(
  'named in test',
  cypher`
    MATCH (:Name {key: $name})-[:NAMES]->(e)
    WHERE $article IS NULL OR EXISTS { (e)<-[:REFERS_TO]-(:Mention)-[:IN]->(:Article {key: $article}) }
    RETURN e.id AS id ORDER BY e.id`,
);
const mentions = statement<{ id: string }>(
  'mentions in test',
  cypher`MATCH (m:Mention {name: $name})-[:IN]->(:Article {key: $article}) RETURN m.id AS id`,
);

/** The first entity that goes by a name, in an article where one is given. */
export const entityNamed = async (reader: Reader, name: string, article: string | null = null): Promise<string> =>
  (await reader.run(byName, { name, article }))[0]!.id;

export const mentionNamed = async (reader: Reader, name: string, article: string): Promise<string> =>
  (await reader.run(mentions, { name, article }))[0]!.id;
