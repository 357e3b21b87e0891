import { entityTypes } from '../model/entity-types.ts';
import { cypher, Fragment, identifier, label, type Statement, statement } from './cypher.ts';
import type { Database } from './database.ts';
import { TIED_TYPES } from './read/tied-divisions.ts';

const unique = (name: string, on: ReturnType<typeof cypher>): Statement =>
  statement(`constraint ${name}`, cypher`CREATE CONSTRAINT ${identifier(name)} IF NOT EXISTS FOR ${on} IS UNIQUE`);
const index = (name: string, on: ReturnType<typeof cypher>): Statement =>
  statement(`index ${name}`, cypher`CREATE INDEX ${identifier(name)} IF NOT EXISTS FOR ${on}`);

const fullText = (name: string, on: ReturnType<typeof cypher>, analyzer: string): Statement =>
  statement(
    `index ${name}`,
    cypher`CREATE FULLTEXT INDEX ${identifier(name)} IF NOT EXISTS FOR ${on} OPTIONS { indexConfig: { \`fulltext.analyzer\`: '${new Fragment(analyzer)}' } }`,
  );

/** What every statement needs: constraints, and indexes of what lists go by. */
const TABLES: readonly Statement[] = [
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
  unique('import_sequence', cypher`(i:Import) REQUIRE i.sequence`),
  unique('change_id', cypher`(c:Change) REQUIRE c.id`),
  unique('change_sequence', cypher`(c:Change) REQUIRE c.sequence`),
  unique('graph_id', cypher`(g:Graph) REQUIRE g.id`),
  index('judgement_left', cypher`(j:Judgement) ON (j.left)`),
  index('judgement_right', cypher`(j:Judgement) ON (j.right)`),
  index('claim_sort', cypher`(c:Claim) ON (c.sort)`),
  index('claim_kind_sort', cypher`(c:Claim) ON (c.kind, c.sort)`),
  index('import_sort', cypher`(i:Import) ON (i.sort)`),
  index('import_article_sort', cypher`(i:Import) ON (i.articleKey, i.sort)`),
  index('change_sort', cypher`(c:Change) ON (c.sort)`),
  index('article_sort', cypher`(a:Article) ON (a.sort)`),
  index('entity_sort', cypher`(e:Entity) ON (e.sort)`),
  ...entityTypes.map((type) => index(`${type.toLowerCase()}_sort`, cypher`(e:${label(type)}) ON (e.sort)`)),
  ...TIED_TYPES.map((type) => index(`${type.toLowerCase()}_ties`, cypher`(e:${label(type)}) ON (e.tieCount)`)),
];

/** What the search looks in. */
const SEARCH: readonly Statement[] = [
  fullText('name_whole', cypher`(n:Name) ON EACH [n.key, n.pinyin, n.initials, n.classes, n.codes]`, 'keyword'),
  // Every Han character is a word of its own, so that a phrase is any part of a name, of one character or more.
  fullText('name_parts', cypher`(n:Name) ON EACH [n.key, n.classes, n.codes]`, 'standard-no-stop-words'),
];

/** Constraints and indexes, from the registry. Every one can be applied again without effect. */
export const SCHEMA: readonly Statement[] = [...TABLES, ...SEARCH];

const awaitIndexes = statement('await indexes', cypher`CALL db.awaitIndexes(300)`);

/**
 * Applies constraints and indexes; all serve when this is done. What `fill` writes into a new graph is there before the search
 * indexes: names that are there are indexed faster than names that come. With `indexSearch` it begins them earlier, and
 * writes on beside them.
 */
export async function applySchema(
  db: Database,
  fill: (indexSearch: () => Promise<void>) => Promise<void> = async () => {},
): Promise<void> {
  const indexSearch = () => apply(db, SEARCH);
  await apply(db, TABLES);
  await ready(db);
  await fill(indexSearch);
  await indexSearch();
  await ready(db);
}

/** All in one transaction, as each commit of its own would take as long again. */
async function apply(db: Database, changes: readonly Statement[]): Promise<void> {
  await db.write(async (transaction) => {
    for (const change of changes) await transaction.run(change);
  });
}

const ready = (db: Database): Promise<unknown> => db.write((transaction) => transaction.run(awaitIndexes));
