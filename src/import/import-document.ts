import { AppError } from '../errors.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { ArticlePlan } from '../graph/article-plan.ts';
import type { Database } from '../graph/database.ts';
import { documentOfImport, type ImportColumns, importBySequence, importsById } from '../graph/read/imports.ts';
import { plan } from './plan.ts';
import { resolve } from './resolve.ts';
import { validate } from './validate.ts';

/** Whether a word names a recorded import: by its id, or by its sequence number. */
export const isImportName = (word: string): boolean => /^import:|^\d{1,15}$/.test(word);

/** @throws AppError NOT_FOUND where no import goes by that id or sequence number. */
export async function findImport(db: Database, name: string): Promise<ImportColumns> {
  const [found] = name.startsWith('import:')
    ? await db.run(importsById, { ids: [name] })
    : await db.run(importBySequence, { sequence: Number(name) });
  if (!found)
    throw new AppError('NOT_FOUND', `There is no import ${name}; "npm run import -- list" tells which there are`);
  return found;
}

/** What the graph held of the article from that import on, planned anew; null where it held the article no more. */
export async function planAfter(db: Database, { id, sequence }: ImportColumns, gazetteer: Gazetteer) {
  const [row] = await db.run(documentOfImport, { id });
  return row?.document == null ? null : planValue(`import ${sequence}`, JSON.parse(row.document), gazetteer);
}

/**
 * The plan of an extraction from anywhere, by way of the same checks as a file.
 * @throws AppError INVALID_INPUT with its faults.
 */
export function planValue(where: string, value: unknown, gazetteer: Gazetteer): ArticlePlan {
  const valid = validate(where, value);
  if ('faults' in valid) {
    const told = valid.faults.map(({ path, reason }) => `\n  ${path} ${reason}`);
    throw new AppError('INVALID_INPUT', `The extraction of ${where} has faults:${told.slice(0, 20).join('')}`);
  }
  return plan(valid.extraction, resolve(valid.extraction, gazetteer), gazetteer);
}
