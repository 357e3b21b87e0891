import { parseArgs } from 'node:util';
import type { Config } from '../config.ts';
import { AppError } from '../errors.ts';
import { allImports, type ImportColumns, importsOfArticle } from '../graph/read/imports.ts';
import { withGraph } from './graph-session.ts';

const MAX_LISTED = 10_000;

/** Lists recorded imports, newest first: all, or those of one article. */
export async function importListCommand(config: Config, argv: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: { limit: { type: 'string', default: '20' }, json: { type: 'boolean' } },
  });
  const limit = Number(values.limit);
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LISTED)
    throw new AppError(
      'INVALID_INPUT',
      `--limit is "${values.limit}"; expected a whole number from 1 to ${MAX_LISTED}`,
    );
  if (positionals.length > 1) throw new AppError('INVALID_INPUT', 'list takes one article at most');
  const article = positionals[0]?.replace(/^article:/, '');
  const list = article === undefined ? allImports : importsOfArticle;
  const rows = await withGraph(config, (db) =>
    db.run(list.ascending, { ids: [article ?? ''], afterSort: null, limit }),
  );
  const imports = rows.map(({ parent: _parent, sort: _sort, ...shown }) => shown);
  const text = values.json ? JSON.stringify(imports, null, 2) : rows.map(importLine).join('\n') || 'No imports.';
  process.stdout.write(`${text}\n`);
  return 0;
}

function importLine(row: ImportColumns): string {
  const claims = `claims +${row.claimsAdded} −${row.claimsRemoved}`;
  const mentions = `mentions +${row.mentionsAdded} −${row.mentionsRemoved}`;
  const when = row.at.replace('T', ' ').slice(0, 19);
  const what = [row.action.padEnd(8), row.articleKey, claims, mentions, row.file ?? 'no file'].join('  ');
  return `${String(row.sequence).padStart(6)}  ${when}  ${what}\n        ${row.id}`;
}
