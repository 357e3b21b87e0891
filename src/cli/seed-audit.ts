import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Config } from '../config.ts';
import { AppError } from '../errors.ts';
import { auditFiles } from '../import/audit-files.ts';
import { auditJson, auditLines, faultsOf } from '../import/audit-report.ts';
import { SEED_FOLDER } from './seed.ts';

/** A paragraph of which less was read stands out. */
const THRESHOLD = 0.8;

/** Audits the bundled extraction files, or those named; 1 where any fault is found. */
export async function seedAuditCommand(config: Pick<Config, 'articlesDir'>, argv: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: { articles: { type: 'string' }, threshold: { type: 'string' }, json: { type: 'boolean' } },
  });
  const articlesDir = values.articles ?? config.articlesDir;
  if (articlesDir !== null && !existsSync(articlesDir)) {
    throw new AppError('NOT_FOUND', `--articles is "${articlesDir}"; expected a folder that exists`);
  }
  const report = await auditFiles(positionals.length > 0 ? positionals : [SEED_FOLDER], {
    articlesDir,
    threshold: thresholdOf(values.threshold),
  });
  process.stdout.write(
    values.json ? `${JSON.stringify(auditJson(report), null, 2)}\n` : `${auditLines(report).join('\n')}\n`,
  );
  return faultsOf(report).length === 0 ? 0 : 1;
}

function thresholdOf(given: string | undefined): number {
  const threshold = given === undefined ? THRESHOLD : Number(given);
  if (given?.trim() === '' || !(threshold >= 0 && threshold <= 1)) {
    throw new AppError('INVALID_INPUT', `--threshold is "${given}"; expected a share from 0 to 1`);
  }
  return threshold;
}
