import type { ArticlePlan } from '../article-plan.ts';
import type { Reader } from '../database.ts';
import type { ArticleDiff } from './article-diff.ts';
import { ChangeScope } from './change-scope.ts';
import { showEntities } from './identity/show-entities.ts';
import { claimsNaming, projectClaims } from './project-claims.ts';
import { TieRefresh } from './refresh-ties.ts';
import { entitiesStatedBy, settleNames } from './settle-names.ts';
import { candidatesOf } from './write-candidates.ts';
import { createClaims, deleteClaims, updateClaims } from './write-claims.ts';
import { deleteOrphans, refreshNames } from './write-entities.ts';
import { deleteMentions, referentsOf, writeMentions } from './write-mentions.ts';

/** Takes the difference into the graph, with all that follows from it; tells what it bore on. */
export async function changeArticle(
  transaction: Reader,
  article: string,
  plan: Pick<ArticlePlan, 'entities'>,
  diff: ArticleDiff,
): Promise<ChangeScope> {
  const scope = new ChangeScope(transaction);
  const ties = new TieRefresh(transaction);
  const changed = diff.changedMentions.map(({ id }) => id);
  const renamed = [...changed, ...diff.removedMentions];
  const updated = diff.changedClaims.map(({ id }) => id);
  const naming = [...(await claimsNaming(transaction, changed)), ...updated];
  const moved = [...new Set(naming)].filter((id) => !diff.removedClaims.includes(id));
  const before = await referentsOf(transaction, renamed);
  const statedBefore = await entitiesStatedBy(transaction, renamed);
  const possibleBefore = await candidatesOf(transaction, renamed);

  await scope.add(before);
  await scope.addClaims([...diff.removedClaims, ...moved]);
  await ties.before([...diff.removedClaims, ...moved]);
  await deleteClaims(transaction, article, diff.removedClaims);
  await deleteMentions(transaction, diff.removedMentions);
  await writeMentions(transaction, article, [...diff.addedMentions, ...diff.changedMentions]);
  await createClaims(transaction, article, diff.addedClaims);
  await updateClaims(transaction, diff.changedClaims);
  const added = diff.addedClaims.map(({ id }) => id);
  await projectClaims(transaction, [...added, ...moved]);
  await ties.after([...added, ...moved]);

  const after = await referentsOf(transaction, [...diff.addedMentions.map(({ id }) => id), ...changed]);
  await scope.add([...after, ...ties.ends()]);
  await scope.addClaims([...added, ...moved]);
  const stated = [...new Set([...statedBefore, ...plan.entities.map(({ id }) => id)])];
  const touched = [...new Set([...before, ...after, ...stated, ...possibleBefore])];
  await settleNames(transaction, stated);
  await showEntities(transaction, touched);
  await refreshNames(transaction, touched);
  await deleteOrphans(transaction, touched);
  return scope;
}
