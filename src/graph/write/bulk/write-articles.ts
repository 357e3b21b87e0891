import type { ArticlePlan } from '../../article-plan.ts';
import { cypher, statement } from '../../cypher.ts';
import type { Database, Reader } from '../../database.ts';
import type { ImportSource } from '../../import-record.ts';
import { diffArticle } from '../article-diff.ts';
import { ChangeScope } from '../change-scope.ts';
import { advanceVersions, writeGraph } from '../graph-lock.ts';
import { latestImports, type MadeImport, recordImports } from '../record-import.ts';
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
  if (articles.length === 0) return new Map();
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
  return record(transaction, articles);
}

/** Each article is a change of its own, as if it had come alone. */
async function record(transaction: Reader, articles: readonly SourcedPlan[]): Promise<Map<string, Written>> {
  const plans = articles.map(({ plan }) => plan);
  const stated = plans.map(({ entities }) => entities.map(({ id }) => id));
  const touched = await ChangeScope.touchedByEach(transaction, stated);
  const sequences = await advanceVersions(
    transaction,
    plans.map(({ article: { key }, claims }, i) => ({
      kind: 'IMPORT',
      articleKey: key,
      touched: touched[i]!,
      claimsAdded: claims.length,
    })),
  );
  const keys = plans.map(({ article }) => article.key);
  const previous = await latestImports(transaction, keys);
  const made = articles.map(({ plan, source }, i): MadeImport => {
    const { key, extractor, extractorVersion } = plan.article;
    return {
      facts: { ...source, articleKey: key, extractor, extractorVersion, document: plan.document, reverts: null },
      diff: diffArticle(plan, NOTHING_HELD),
      sequence: sequences[i]!,
      before: false,
      previous: previous.get(key) ?? null,
    };
  });
  const recorded = await recordImports(transaction, made);
  return new Map(made.map(({ diff }, i) => [plans[i]!.article.id, { ...diff, recorded: recorded[i]! }]));
}
