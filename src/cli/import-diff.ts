import { parseArgs } from 'node:util';
import type { Config } from '../config.ts';
import { AppError } from '../errors.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { ArticlePlan } from '../graph/article-plan.ts';
import type { Database } from '../graph/database.ts';
import { compare } from '../import/compare.ts';
import { comparisonLines } from '../import/compare-lines.ts';
import { findImport, isImportName, planAfter, planValue } from '../import/import-document.ts';
import { readFiles } from '../import/read.ts';
import { withGraph } from './graph-session.ts';
import { gazetteerOf, openGazetteer } from './open-gazetteer.ts';

/** One side of a comparison; no plan: the article is not there. */
interface Side {
  readonly called: string;
  readonly article: string;
  readonly plan: ArticlePlan | null;
}

/** Shows what is otherwise in B than in A: imports, files, or one of each. One import alone: what it changed. */
export async function importDiffCommand(config: Config, argv: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: { json: { type: 'boolean' } },
  });
  const [a, b, ...more] = positionals;
  if (a === undefined || more.length > 0 || (b === undefined && !isImportName(a)))
    throw new AppError(
      'INVALID_INPUT',
      'diff takes two imports or files, or one import; an import is its id or number',
    );
  const sidesOf = async (db: Database | null): Promise<[Side, Side]> => {
    const gazetteer = db === null ? openGazetteer() : await gazetteerOf(db);
    return b === undefined ? around(db!, a, gazetteer) : [await side(db, a, gazetteer), await side(db, b, gazetteer)];
  };
  const stored = [a, b].some((word) => word !== undefined && isImportName(word));
  const [before, after] = stored ? await withGraph(config, sidesOf) : await sidesOf(null);
  if (before.article !== after.article) {
    throw new AppError(
      'INVALID_INPUT',
      `${before.called} is about ${before.article}, ${after.called} about ${after.article}; expected one article`,
    );
  }
  const comparison = compare(before.plan, after.plan);
  const text = values.json
    ? JSON.stringify({ articleKey: after.article, before: before.called, after: after.called, ...comparison }, null, 2)
    : [`${after.article}: ${before.called} → ${after.called}`, ...comparisonLines(comparison)].join('\n');
  process.stdout.write(`${text}\n`);
  return 0;
}

async function side(db: Database | null, name: string, gazetteer: Gazetteer): Promise<Side> {
  if (!isImportName(name)) return ofFile(name, gazetteer);
  const found = await findImport(db!, name);
  return {
    called: `import ${found.sequence}`,
    article: found.articleKey,
    plan: await planAfter(db!, found, gazetteer),
  };
}

/** What the graph held of the article before an import, and since. */
async function around(db: Database, name: string, gazetteer: Gazetteer): Promise<[Side, Side]> {
  const { previous, action, sequence, articleKey } = await findImport(db, name);
  const after = await side(db, name, gazetteer);
  if (previous !== null) return [await side(db, previous, gazetteer), after];
  if (action !== 'CREATED')
    throw new AppError('NOT_FOUND', `What the graph held of ${articleKey} before import ${sequence} was not recorded`);
  return [{ called: 'nothing', article: articleKey, plan: null }, after];
}

async function ofFile(path: string, gazetteer: Gazetteer): Promise<Side> {
  const [read, ...more] = await readFiles([path]);
  if (read === undefined || more.length > 0)
    throw new AppError('INVALID_INPUT', `${path} is a folder; expected a file`);
  if ('fault' in read) throw new AppError('INVALID_INPUT', `${path}: ${read.fault.reason}`);
  const plan = planValue(path, read.value, gazetteer);
  return { called: path, article: plan.article.key, plan };
}
