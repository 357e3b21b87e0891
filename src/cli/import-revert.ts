import { parseArgs } from 'node:util';
import type { Config } from '../config.ts';
import { AppError } from '../errors.ts';
import { isEmpty } from '../graph/write/article-diff.ts';
import { removeArticle, type Written } from '../graph/write/write-article.ts';
import { articleId } from '../import/identity.ts';
import { revertImport } from '../import/revert.ts';
import { withGraph } from './graph-session.ts';
import { gazetteerOf } from './open-gazetteer.ts';

/** Puts an article back to what it was before an import. */
export async function importRevertCommand(config: Config, argv: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: { force: { type: 'boolean' }, 'dry-run': { type: 'boolean' }, json: { type: 'boolean' } },
  });
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0)
    throw new AppError('INVALID_INPUT', 'revert takes one import: its id or its number');
  const { undone, written } = await withGraph(config, async (db) =>
    revertImport(name, { db, gazetteer: await gazetteerOf(db), force: values.force, dryRun: values['dry-run'] }),
  );
  const dryRun = values['dry-run'] === true;
  tell(`${undone.articleKey}: import ${undone.sequence}`, 'reverted', undone.articleKey, written, {
    ...values,
    dryRun,
  });
  return 0;
}

/** Takes an article out of the graph. */
export async function importRemoveCommand(config: Config, argv: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean' }, json: { type: 'boolean' } },
  });
  const [key, ...more] = positionals.map((word) => word.replace(/^article:/, ''));
  if (key === undefined || more.length > 0) throw new AppError('INVALID_INPUT', 'remove takes one article: its key');
  const dryRun = values['dry-run'] === true;
  const written = await withGraph(config, (db) => removeArticle(db, articleId(key), { dryRun }));
  if (isEmpty(written)) throw new AppError('NOT_FOUND', `There is no article ${key}`);
  tell(key, 'removed', key, written, { ...values, dryRun });
  return 0;
}

/** What was done, in words or as JSON. */
function tell(what: string, done: string, article: string, written: Written, { json = false, dryRun = false }): void {
  const counts = { added: written.addedClaims.length, removed: written.removedClaims.length };
  const status = isEmpty(written) ? 'UNCHANGED' : dryRun ? 'WOULD_CHANGE' : 'WRITTEN';
  const verb = {
    UNCHANGED: 'nothing to do, the graph holds that already',
    WOULD_CHANGE: `would be ${done} (dry run)`,
    WRITTEN: `${done}, as import ${written.recorded?.sequence}`,
  }[status];
  const text = json
    ? JSON.stringify({ article, status, recorded: written.recorded, claims: counts }, null, 2)
    : `${what}: ${verb}\n  claims   +${counts.added} −${counts.removed}, ${written.unchangedClaims} unchanged`;
  process.stdout.write(`${text}\n`);
}
