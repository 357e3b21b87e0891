import type { ArticlePlan } from '../article-plan.ts';
import type { ChangeKind } from '../change-record.ts';
import { cypher, statement } from '../cypher.ts';
import type { Database, Reader } from '../database.ts';
import type { ImportMark, ImportSource, Revert } from '../import-record.ts';
import { type ArticleDiff, diffArticle, isEmpty } from './article-diff.ts';
import { readArticleState } from './article-state.ts';
import { changeArticle } from './change-article.ts';
import type { ChangeScope } from './change-scope.ts';
import { advanceVersion, writeGraph } from './graph-lock.ts';
import { settleImported } from './identity/settle-places.ts';
import { checkRevert, latestImport, recordImports } from './record-import.ts';
import { upsertEntities } from './write-entities.ts';

const setArticle = statement('write article', cypher`MERGE (a:Article {id: $article.id}) SET a = $article`);
const deleteArticle = statement('delete article', cypher`MATCH (a:Article {id: $article}) DETACH DELETE a`);

export interface WriteOptions {
  /** Only tell what would change. */
  readonly dryRun?: boolean;
  readonly source?: ImportSource;
  /** The import that this undoes. */
  readonly revert?: Revert;
}

/** What was changed, and the record of it; null where nothing was. */
export interface Written extends ArticleDiff {
  readonly recorded: ImportMark | null;
}

/** Thrown inside a dry run to roll it back; carries what would have changed. */
class DryRun extends Error {
  readonly diff: ArticleDiff;
  constructor(diff: ArticleDiff) {
    super('dry run');
    this.diff = diff;
  }
}

const NO_FILE: ImportSource = { file: null, sha256: null };
const GONE = { article: null, mentions: [], entities: [], claims: [], document: null };

/**
 * Makes the graph hold one article as planned, in one transaction: claims, mentions, judgements, everything that is
 * projected from them, and the record of the change. Writers come one after the other; a plan the graph already holds
 * changes nothing and records nothing.
 */
export const writeArticle = (db: Database, plan: ArticlePlan, options: WriteOptions = {}): Promise<Written> =>
  replaceArticle(db, plan.article, plan, options);

/** Takes one article and all that only it says out of the graph, in one transaction. */
export const removeArticle = (db: Database, id: string, options: WriteOptions = {}): Promise<Written> =>
  replaceArticle(db, { id, key: id.slice(id.indexOf(':') + 1) }, GONE, options);

async function replaceArticle(
  db: Database,
  { id, key }: { readonly id: string; readonly key: string },
  plan: ArticlePlan | typeof GONE,
  { dryRun = false, source = NO_FILE, revert }: WriteOptions,
): Promise<Written> {
  try {
    return await writeGraph(db, async (transaction) => {
      const previous = await latestImport(transaction, key);
      if (revert) checkRevert(revert, previous, key);
      const state = await readArticleState(transaction, id);
      const diff = diffArticle(plan, state);
      if (dryRun) throw new DryRun(diff);
      if (isEmpty(diff)) return { ...diff, recorded: null };
      const sequence = await advanceVersion(transaction, {
        kind: kindOf(plan, revert),
        articleKey: key,
        touched: (await apply(transaction, id, plan, diff)).touched(),
        claimsAdded: diff.addedClaims.length,
        claimsChanged: diff.changedClaims.length,
        claimsRemoved: diff.removedClaims.length,
      });
      const facts = {
        ...source,
        articleKey: key,
        extractor: plan.article?.extractor ?? null,
        extractorVersion: plan.article?.extractorVersion ?? null,
        document: plan.document,
        reverts: revert?.id ?? null,
      };
      const before = state.article !== null;
      const [recorded] = await recordImports(transaction, [{ facts, diff, sequence, before, previous }]);
      return { ...diff, recorded: recorded! };
    });
  } catch (error) {
    if (error instanceof DryRun) return { ...error.diff, recorded: null };
    throw error;
  }
}

function kindOf({ article }: ArticlePlan | typeof GONE, revert: Revert | undefined): ChangeKind {
  if (revert) return 'REVERT';
  return article === null ? 'REMOVAL' : 'IMPORT';
}

/** Tells what it bore on. */
async function apply(
  transaction: Reader,
  id: string,
  plan: ArticlePlan | typeof GONE,
  diff: ArticleDiff,
): Promise<ChangeScope> {
  if (plan.article) {
    await transaction.run(setArticle, { article: plan.article });
    await upsertEntities(transaction, plan.entities);
    await settleImported(
      transaction,
      plan.entities.map((entity) => entity.id),
    );
  }
  const scope = await changeArticle(transaction, id, plan, diff);
  if (!plan.article) await transaction.run(deleteArticle, { article: id });
  return scope;
}
