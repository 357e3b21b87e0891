import { readArticleText } from '../texts/article-texts.ts';
import { type Audit, audit } from './audit.ts';
import type { AuditReport } from './audit-report.ts';
import type { Fault } from './fault.ts';
import { readFiles } from './read.ts';
import { validate } from './validate.ts';

/** Audits extraction files as they are read, without a database. */
export async function auditFiles(
  paths: readonly string[],
  { articlesDir, threshold }: { readonly articlesDir: string | null; readonly threshold: number },
): Promise<AuditReport> {
  const audits: Audit[] = [];
  const broken: Fault[] = [];
  for (const read of await readFiles(paths)) {
    const valid = 'fault' in read ? { faults: [read.fault] } : validate(read.file, read.value);
    if ('faults' in valid) {
      broken.push(...valid.faults);
      continue;
    }
    const { extraction } = valid;
    const text = articlesDir === null ? null : await readArticleText(articlesDir, extraction.article.id);
    audits.push(audit('fault' in read ? '' : read.file, extraction, text, threshold));
  }
  return { audits, broken };
}
