import { basename } from 'node:path';
import { AppError } from '../errors.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Database } from '../graph/database.ts';
import type { ImportSource } from '../graph/import-record.ts';
import { isEmpty } from '../graph/write/article-diff.ts';
import { writeArticle } from '../graph/write/write-article.ts';
import type { Extraction } from '../model/extraction.ts';
import { readArticleText } from '../texts/article-texts.ts';
import { checkText } from './check-text.ts';
import type { Fault } from './fault.ts';
import { placeReport } from './place-report.ts';
import { plan } from './plan.ts';
import { readFiles } from './read.ts';
import type { FileReport, ImportReport } from './report.ts';
import { resolve } from './resolve.ts';
import { validate } from './validate.ts';

export interface ImportOptions {
  readonly db: Database;
  readonly gazetteer: Gazetteer;
  /** Folder of the article texts, where they are at hand. */
  readonly articlesDir: string | null;
  readonly dryRun?: boolean;
  readonly onProgress?: (done: number, of: number) => void;
}

/** The pipeline: read → validate → resolve → plan → write → report. Nothing is written unless every file is sound. */
export async function importFiles(paths: readonly string[], options: ImportOptions): Promise<ImportReport> {
  const started = performance.now();
  const checked = await readAndCheck(paths, options.articlesDir);
  const sound = checked.every(({ faults }) => faults.length === 0);
  const files: FileReport[] = [];
  for (const { file, sha256, extraction, faults } of checked) {
    if (faults.length > 0) files.push({ file, status: 'FAULTY', faults });
    else if (!sound) files.push({ file, status: 'NOT_REACHED' });
    else files.push(await importOne(file, extraction!, { file: basename(file), sha256 }, options));
    options.onProgress?.(files.length, checked.length);
  }
  return { files, ok: sound, milliseconds: Math.round(performance.now() - started) };
}

async function importOne(
  file: string,
  extraction: Extraction,
  source: ImportSource,
  { db, gazetteer, dryRun }: ImportOptions,
): Promise<FileReport> {
  const resolutions = resolve(extraction, gazetteer);
  const { recorded, ...diff } = await writeArticle(db, plan(extraction, resolutions, gazetteer), { dryRun, source });
  const status = isEmpty(diff) ? 'UNCHANGED' : dryRun ? 'WOULD_CHANGE' : 'WRITTEN';
  const places = placeReport(resolutions.values());
  return { file, article: extraction.article.id, status, recorded, diff, places };
}

interface Checked {
  readonly file: string;
  readonly sha256: string | null;
  readonly extraction: Extraction | null;
  readonly faults: readonly Fault[];
}

async function readAndCheck(paths: readonly string[], articlesDir: string | null): Promise<Checked[]> {
  if (paths.length === 0)
    throw new AppError('INVALID_INPUT', 'No file was named; expected extraction files or a folder of them');
  const checked: Checked[] = [];
  const seen = new Map<string, string>();
  for (const read of await readFiles(paths)) {
    if ('fault' in read) {
      checked.push({ file: read.fault.file, sha256: null, extraction: null, faults: [read.fault] });
      continue;
    }
    const { file, sha256 } = read;
    const valid = validate(file, read.value);
    if ('faults' in valid) {
      checked.push({ file, sha256, extraction: null, faults: valid.faults });
      continue;
    }
    const { extraction } = valid;
    const twin = seen.get(extraction.article.id);
    const faults: Fault[] = twin ? [{ file, path: '/article/id', reason: `${twin} is about the same article` }] : [];
    seen.set(extraction.article.id, file);
    const text = articlesDir === null ? null : await readArticleText(articlesDir, extraction.article.id);
    if (text !== null) faults.push(...checkText(file, extraction, text));
    checked.push({ file, sha256, extraction, faults });
  }
  return checked;
}
