import type { ArticlePlan } from '../../article-plan.ts';
import { cypher, statement } from '../../cypher.ts';
import type { Database, Reader } from '../../database.ts';
import type { ImportSource } from '../../import-record.ts';
import { diffArticle } from '../article-diff.ts';
import { ChangeScope } from '../change-scope.ts';
import { advanceVersion, writeGraph } from '../graph-lock.ts';
import { latestImport, recordImport } from '../record-import.ts';
import { TieRefresh } from '../refresh-ties.ts';
import { type Written, writeArticle } from '../write-article.ts';
import { upsertEntities } from '../write-entities.ts';
import { createTies } from '../write-ties.ts';
import { bulkRows } from './bulk-rows.ts';
import { createAllClaims } from './create-all-claims.ts';
import { createMentions } from './create-mentions.ts';
import { heldEntities, notNew } from './held-entities.ts';
import { writeNewNames } from './new-names.ts';
import { newTies } from './new-ties.ts';

/** An article and where it comes from. */
export interface SourcedPlan {
  readonly plan: ArticlePlan;
  readonly source: ImportSource;
}

const create = statement('create articles', cypher`UNWIND $rows AS row CREATE (a:Article) SET a = row`);
const NOTHING_HELD = { article: null, mentions: [], claims: [] };

/**
 * Writes articles, those that are new to the graph all in one transaction: each statement once for all of them, and nothing
 * compared with what cannot be there. What comes out is what writing one after the other would give.
 */
export async function writeArticles(db: Database, articles: readonly SourcedPlan[]): Promise<Written[]> {
  const written = await writeGraph(db, async (transaction) => {
    const stated = articles.flatMap(({ plan }) => plan.entities.map(({ id }) => ({ id, article: plan.article.id })));
    const known = await notNew(transaction, bulkRows(articles.map(({ plan }) => plan)), stated);
    return writeNew(
      transaction,
      articles.filter(({ plan }) => !known.has(plan.article.id)),
    );
  });
  const results: Written[] = [];
  for (const { plan, source } of articles)
    results.push(written.get(plan.article.id) ?? (await writeArticle(db, plan, { source })));
  return results;
}

async function writeNew(transaction: Reader, articles: readonly SourcedPlan[]): Promise<Map<string, Written>> {
  const written = new Map<string, Written>();
  if (articles.length === 0) return written;
  const rows = bulkRows(articles.map(({ plan }) => plan));
  const ids = rows.entities.map(({ id }) => id);
  const held = await heldEntities(transaction, ids);
  const entities = rows.entities.filter(({ id }) => !held.has(id));
  await transaction.run(create, { rows: rows.articles });
  await upsertEntities(transaction, entities);
  await createMentions(transaction, rows.mentions);
  await createAllClaims(transaction, rows.claims);
  const { ties, others } = newTies(rows, new Set(ids.filter((id) => !held.get(id)?.known)));
  await createTies(transaction, ties);
  await new TieRefresh(transaction).after(others);
  await writeNewNames(transaction, rows, held);
  for (const article of articles) written.set(article.plan.article.id, await record(transaction, article));
  return written;
}

async function record(transaction: Reader, { plan, source }: SourcedPlan): Promise<Written> {
  const { key, extractor, extractorVersion } = plan.article;
  const diff = diffArticle(plan, NOTHING_HELD);
  const scope = new ChangeScope(transaction);
  await scope.add(plan.entities.map(({ id }) => id));
  const sequence = await advanceVersion(transaction, {
    kind: 'IMPORT',
    articleKey: key,
    touched: scope.touched(),
    claimsAdded: plan.claims.length,
  });
  const facts = { ...source, articleKey: key, extractor, extractorVersion, document: plan.document, reverts: null };
  const previous = await latestImport(transaction, key);
  return { ...diff, recorded: await recordImport(transaction, facts, diff, { sequence, before: false, previous }) };
}
