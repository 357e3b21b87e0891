import type { ArticlePlan } from '../article-plan.ts';
import { cypher, statement } from '../cypher.ts';
import type { Database, Reader } from '../database.ts';
import { type ArticleDiff, diffArticle, isEmpty } from './article-diff.ts';
import { readArticleState } from './article-state.ts';
import { claimsNaming, projectClaims } from './project-claims.ts';
import { TieRefresh } from './refresh-ties.ts';
import { createClaims, deleteClaims } from './write-claims.ts';
import { deleteOrphans, refreshNames, upsertEntities } from './write-entities.ts';
import { deleteMentions, referentsOf, writeMentions } from './write-mentions.ts';

const lock = statement<{ version: number }>(
  'lock graph',
  cypher`MERGE (g:Graph {id: 'graph'}) SET g.version = coalesce(g.version, 0) RETURN g.version AS version`,
);
const advance = statement('advance version', cypher`MATCH (g:Graph {id: 'graph'}) SET g.version = g.version + 1`);
const setArticle = statement('write article', cypher`MERGE (a:Article {id: $article.id}) SET a = $article`);
const deleteArticle = statement('delete article', cypher`MATCH (a:Article {id: $article}) DETACH DELETE a`);

/** Thrown inside a dry run to roll it back; carries what would have changed. */
class DryRun extends Error {
  readonly diff: ArticleDiff;
  constructor(diff: ArticleDiff) {
    super('dry run');
    this.diff = diff;
  }
}

/**
 * Makes the graph hold one article as planned, in one transaction: claims, mentions, judgements, and everything that is
 * projected from them. Writers come one after the other; a plan the graph already holds changes nothing.
 */
export async function writeArticle(db: Database, plan: ArticlePlan, { dryRun = false } = {}): Promise<ArticleDiff> {
  try {
    return await db.write(async (transaction) => {
      await transaction.run(lock);
      const diff = diffArticle(plan, await readArticleState(transaction, plan.article.id));
      if (dryRun) throw new DryRun(diff);
      if (!isEmpty(diff)) await apply(transaction, plan, diff);
      return diff;
    });
  } catch (error) {
    if (error instanceof DryRun) return error.diff;
    throw error;
  }
}

/** Takes one article and all that only it says out of the graph, in one transaction. */
export async function removeArticle(db: Database, id: string): Promise<ArticleDiff> {
  return db.write(async (transaction) => {
    await transaction.run(lock);
    const empty = { article: null, mentions: [], entities: [], claims: [] };
    const diff = diffArticle(empty, await readArticleState(transaction, id));
    if (isEmpty(diff)) return diff;
    await change(transaction, id, empty, diff);
    await transaction.run(deleteArticle, { article: id });
    await transaction.run(advance);
    return diff;
  });
}

async function apply(transaction: Reader, plan: ArticlePlan, diff: ArticleDiff): Promise<void> {
  await transaction.run(setArticle, { article: plan.article });
  await upsertEntities(transaction, plan.entities);
  await change(transaction, plan.article.id, plan, diff);
  await transaction.run(advance);
}

async function change(
  transaction: Reader,
  article: string,
  plan: Pick<ArticlePlan, 'entities'>,
  diff: ArticleDiff,
): Promise<void> {
  const ties = new TieRefresh(transaction);
  const changed = diff.changedMentions.map(({ id }) => id);
  const renamed = [...changed, ...diff.removedMentions];
  const moved = (await claimsNaming(transaction, changed)).filter((id) => !diff.removedClaims.includes(id));
  const before = await referentsOf(transaction, renamed);

  await ties.before([...diff.removedClaims, ...moved]);
  await deleteClaims(transaction, article, diff.removedClaims);
  await deleteMentions(transaction, diff.removedMentions);
  await writeMentions(transaction, article, [...diff.addedMentions, ...diff.changedMentions]);
  await createClaims(transaction, article, diff.addedClaims);
  const added = diff.addedClaims.map(({ id }) => id);
  await projectClaims(transaction, [...added, ...moved]);
  await ties.after([...added, ...moved]);

  const after = await referentsOf(transaction, [...diff.addedMentions.map(({ id }) => id), ...changed]);
  const touched = [...new Set([...before, ...after, ...plan.entities.map(({ id }) => id)])];
  await refreshNames(transaction, touched);
  await deleteOrphans(transaction, touched);
}
