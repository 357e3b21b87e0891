import { basename } from 'node:path';
import { AppError } from '../errors.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Database } from '../graph/database.ts';
import { isEmpty } from '../graph/write/article-diff.ts';
import { type SourcedPlan, writeArticles } from '../graph/write/bulk/write-articles.ts';
import { type Written, writeArticle } from '../graph/write/write-article.ts';
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

/** Large enough that a statement is worth its way to the database, small enough for one transaction's memory. */
const CLAIMS_TOGETHER = 4000;

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
  if (!sound) {
    for (const { file, faults } of checked)
      files.push(faults.length > 0 ? { file, status: 'FAULTY', faults } : { file, status: 'NOT_REACHED' });
  }
  for (const some of sound ? together(checked) : []) {
    files.push(...(await importTogether(some, options)));
    options.onProgress?.(files.length, checked.length);
  }
  return { files, ok: sound, milliseconds: Math.round(performance.now() - started) };
}

/** Runs of files that are written together: as many as make up a transaction of a good size, which may be one. */
function* together(checked: readonly Checked[]): Iterable<Checked[]> {
  let some: Checked[] = [];
  let claims = 0;
  for (const one of checked) {
    some.push(one);
    claims += one.extraction!.claims.length;
    if (claims < CLAIMS_TOGETHER) continue;
    yield some;
    [some, claims] = [[], 0];
  }
  if (some.length > 0) yield some;
}

async function importTogether(
  checked: readonly Checked[],
  { db, gazetteer, dryRun }: ImportOptions,
): Promise<FileReport[]> {
  const resolved = checked.map(({ file, sha256, extraction }) => {
    const resolutions = resolve(extraction!, gazetteer);
    const source = { file: basename(file), sha256 };
    return { file, resolutions, plan: plan(extraction!, resolutions, gazetteer), source };
  });
  const written = dryRun ? await tryArticles(db, resolved) : await writeArticles(db, resolved);
  return resolved.map(({ file, resolutions, plan }, i) => {
    const { recorded, ...diff } = written[i]!;
    const status = isEmpty(diff) ? 'UNCHANGED' : dryRun ? 'WOULD_CHANGE' : 'WRITTEN';
    return { file, article: plan.article.key, status, recorded, diff, places: placeReport(resolutions.values()) };
  });
}

async function tryArticles(db: Database, articles: readonly SourcedPlan[]): Promise<Written[]> {
  const tried: Written[] = [];
  for (const { plan, source } of articles) tried.push(await writeArticle(db, plan, { dryRun: true, source }));
  return tried;
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
