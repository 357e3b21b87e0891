import { AppError } from '../errors.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Database } from '../graph/database.ts';
import type { Revert } from '../graph/import-record.ts';
import type { ImportColumns } from '../graph/read/imports.ts';
import { removeArticle, type Written, writeArticle } from '../graph/write/write-article.ts';
import { articleId } from './identity.ts';
import { findImport, planAfter } from './import-document.ts';

export interface RevertOptions {
  readonly db: Database;
  readonly gazetteer: Gazetteer;
  /** Also where later imports of the article exist; what they changed is undone with it. */
  readonly force?: boolean;
  readonly dryRun?: boolean;
}

export interface Reverted {
  readonly undone: ImportColumns;
  readonly written: Written;
}

/**
 * Puts an article back to what it was before an import, through the same pipeline: the extraction of the import before it
 * is planned anew, or the article is taken out where there was none. Recorded as an import of its own.
 * @throws AppError CONFLICT where a later import of the article exists and no force is used.
 */
export async function revertImport(
  name: string,
  { db, gazetteer, force = false, dryRun }: RevertOptions,
): Promise<Reverted> {
  const undone = await findImport(db, name);
  const revert: Revert = { id: undone.id, force };
  if (undone.previous === null) {
    if (undone.action !== 'CREATED') {
      throw new AppError(
        'CONFLICT',
        `What the graph held of ${undone.articleKey} before import ${undone.sequence} was not recorded, so it cannot be put back`,
      );
    }
    return { undone, written: await removeArticle(db, articleId(undone.articleKey), { dryRun, revert }) };
  }
  const previous = await findImport(db, undone.previous);
  const plan = await planAfter(db, previous, gazetteer);
  const source = { file: previous.file, sha256: previous.sha256 };
  const written =
    plan === null
      ? await removeArticle(db, articleId(undone.articleKey), { dryRun, revert })
      : await writeArticle(db, plan, { dryRun, revert, source });
  return { undone, written };
}
