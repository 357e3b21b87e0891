import { describe, expect, it } from 'vitest';
import { diffArticle } from '../../src/graph/write/article-diff.ts';
import { placeLines, placeReport } from '../../src/import/place-report.ts';
import { type FileReport, type ImportReport, reportJson, reportLines } from '../../src/import/report.ts';
import { resolve } from '../../src/import/resolve.ts';
import { lantern } from '../support/fiction.ts';
import { gazetteer, planOf } from './pipeline.ts';

const planned = planOf(lantern);
const none = { article: null, mentions: [], claims: [] };
const places = placeReport(resolve(lantern, gazetteer).values());

const file = (status: 'WRITTEN' | 'UNCHANGED' | 'WOULD_CHANGE', held = none): FileReport => ({
  file: 'a.json',
  article: lantern.article.id,
  status,
  recorded: status === 'WRITTEN' ? { id: 'import:1', sequence: 7 } : null,
  diff: diffArticle(planned, held),
  places,
});
const faulty: FileReport = {
  file: 'b.json',
  status: 'FAULTY',
  faults: [
    { file: 'b.json', path: '', reason: 'no such file or folder' },
    { file: 'b.json', path: '/claims/0', reason: 'subject and object are the same mention' },
  ],
};
const report = (...files: FileReport[]): ImportReport => ({
  files,
  ok: files.every(({ status }) => status !== 'FAULTY'),
  milliseconds: 1234,
});
const CLAIMS = lantern.claims.length;
const MENTIONS = lantern.mentions.length;

describe('the report of an import', () => {
  it('is lines for a person', () => {
    expect(reportLines(report(file('WRITTEN')))).toEqual([
      'fiction-lantern: written as import 7',
      `  claims   +${CLAIMS} −0, 0 unchanged`,
      `  mentions +${MENTIONS} −0, 0 changed`,
      '  places   9 resolved, 1 unsure, 0 not in the table',
      ...placeLines([{ article: 'fiction-lantern', places }]),
      '1 files in 1.2 s',
    ]);
  });

  it('says what would change, and what did not', () => {
    expect(reportLines(report(file('WOULD_CHANGE')))[0]).toBe('fiction-lantern: would change (dry run)');
    expect(reportLines(report(file('UNCHANGED')))[0]).toBe('fiction-lantern: unchanged');
  });

  it('tells every fault with its file and place, and that nothing was written', () => {
    expect(reportLines(report(faulty, { file: 'c.json', status: 'NOT_REACHED' }))).toEqual([
      'b.json: no such file or folder',
      'b.json /claims/0: subject and object are the same mention',
      'c.json: not written, because of the faults',
      '2 faults; nothing was written',
    ]);
  });

  it('is one JSON value for a machine, with ids for rows', () => {
    const json = reportJson(report(file('WRITTEN'), faulty));
    expect(JSON.parse(JSON.stringify(json))).toEqual({
      ok: false,
      milliseconds: 1234,
      files: [
        {
          file: 'a.json',
          article: 'fiction-lantern',
          status: 'WRITTEN',
          places,
          recorded: { id: 'import:1', sequence: 7 },
          claims: { added: planned.claims.map(({ id }) => id), removed: [], changed: [], unchanged: 0 },
          mentions: { added: planned.mentions.map(({ id }) => id), changed: [], removed: [] },
        },
        faulty,
      ],
    });
  });
});
