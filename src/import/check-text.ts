import { createHash } from 'node:crypto';
import { CodePoints } from '../model/code-points.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Fault } from './fault.ts';

const bare = (text: string) => text.replace(/\s/gu, '');

/** Holds an extraction to its text: the hash, the length, and that each mention's position holds its name. */
export function checkText(file: string, { article, mentions, claims }: Extraction, bytes: Buffer): Fault[] {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== article.textSha256) {
    return [
      {
        file,
        path: '/article/textSha256',
        reason: `the text at hand has SHA-256 ${sha256}; expected ${article.textSha256}`,
      },
    ];
  }
  const faults: Fault[] = [];
  const text = new CodePoints(bytes.toString('utf8'));
  if (text.length !== article.textLength) {
    faults.push({
      file,
      path: '/article/textLength',
      reason: `is ${article.textLength}; the text has ${text.length} code points`,
    });
  }
  mentions.forEach((mention, i) =>
    mention.at.forEach(({ start, end, as }, j) => {
      const expected = as ?? mention.name;
      const found = text.slice(start, end);
      if (bare(found) !== bare(expected)) {
        faults.push({
          file,
          path: `/mentions/${i}/at/${j}`,
          reason: `the text there is "${found}"; expected "${expected}"`,
        });
      }
    }),
  );
  claims.forEach((claim, i) =>
    claim.figures?.forEach((figure, j) => {
      if (figure.at && !/[\d一二三四五六七八九十百千万两半首第]/.test(text.slice(figure.at.start, figure.at.end))) {
        faults.push({
          file,
          path: `/claims/${i}/figures/${j}/at`,
          reason: `the text there, "${text.slice(figure.at.start, figure.at.end)}", holds no number`,
        });
      }
    }),
  );
  return faults;
}
