import { entityTypes } from '../model/entity-types.ts';
import { claimKinds } from '../model/kinds.ts';
import { cypher, identifier, label, type Statement, statement, tieType } from './cypher.ts';
import type { Database } from './database.ts';

const unique = (name: string, on: ReturnType<typeof cypher>): Statement =>
  statement(`constraint ${name}`, cypher`CREATE CONSTRAINT ${identifier(name)} IF NOT EXISTS FOR ${on} IS UNIQUE`);
const index = (name: string, on: ReturnType<typeof cypher>): Statement =>
  statement(`index ${name}`, cypher`CREATE INDEX ${identifier(name)} IF NOT EXISTS FOR ${on}`);

/** Constraints and indexes, from the registry. Every one can be applied again without effect. */
export const SCHEMA: readonly Statement[] = [
  unique('entity_id', cypher`(e:Entity) REQUIRE e.id`),
  unique('place_code', cypher`(p:Place) REQUIRE p.code`),
  unique('name_key', cypher`(n:Name) REQUIRE n.key`),
  unique('article_id', cypher`(a:Article) REQUIRE a.id`),
  unique('mention_id', cypher`(m:Mention) REQUIRE m.id`),
  unique('judgement_id', cypher`(j:Judgement) REQUIRE j.id`),
  unique('claim_id', cypher`(c:Claim) REQUIRE c.id`),
  unique('evidence_id', cypher`(v:Evidence) REQUIRE v.id`),
  unique('figure_id', cypher`(f:Figure) REQUIRE f.id`),
  unique('import_id', cypher`(i:Import) REQUIRE i.id`),
  unique('graph_id', cypher`(g:Graph) REQUIRE g.id`),
  index('claim_sort', cypher`(c:Claim) ON (c.sort)`),
  index('claim_kind_sort', cypher`(c:Claim) ON (c.kind, c.sort)`),
  index('article_sort', cypher`(a:Article) ON (a.sort)`),
  ...entityTypes.map((type) => index(`${type.toLowerCase()}_sort`, cypher`(e:${label(type)}) ON (e.sort)`)),
  ...claimKinds.map((kind) => unique(`tie_${kind.toLowerCase()}`, cypher`()-[t:${tieType(kind)}]-() REQUIRE t.id`)),
];

const awaitIndexes = statement('await indexes', cypher`CALL db.awaitIndexes(300)`);

/** Applies constraints and indexes; each is a transaction of its own, as the database demands. */
export async function applySchema(db: Database): Promise<void> {
  for (const change of SCHEMA) await db.write((transaction) => transaction.run(change));
  await db.write((transaction) => transaction.run(awaitIndexes));
}
