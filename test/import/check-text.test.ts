import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/import/check-text.ts';
import { KITE, kite, LANTERN, lantern } from '../support/fiction.ts';
import { writeExtraction } from '../support/write-extraction.ts';
import { changed } from './pipeline.ts';

const bytes = Buffer.from(LANTERN.text);
const faults = (extraction = lantern, text = bytes) =>
  checkText('f.json', extraction, text).map(({ path, reason }) => `${path}: ${reason}`);
const mention = (id: string) => lantern.mentions.findIndex((one) => one.id === id);

describe('checkText', () => {
  it('finds each name where the fictional reports say it stands', () => {
    expect(faults()).toEqual([]);
    expect(faults(kite, Buffer.from(KITE.text))).toEqual([]);
  });

  it('refuses another text, however little it differs, and looks no further', () => {
    const told = faults(lantern, Buffer.from(`${LANTERN.text}\n`));
    expect(told).toEqual([
      expect.stringMatching(/^\/article\/textSha256: the text at hand has SHA-256 [0-9a-f]{64}; expected /),
    ]);
  });

  it('tells of a length that counts something else than code points', () => {
    expect(LANTERN.text.length).toBe(lantern.article.textLength + 1);
    const utf16 = changed(lantern, (e) => {
      e.article.textLength = LANTERN.text.length;
    });
    expect(faults(utf16)).toEqual([
      `/article/textLength: is ${LANTERN.text.length}; the text has ${lantern.article.textLength} code points`,
    ]);
  });

  it('tells of positions that count UTF-16 units, behind the first character outside the basic plane', () => {
    const behind = LANTERN.text.indexOf('𠮷');
    const utf16 = changed(lantern, (e) => {
      for (const one of e.mentions) for (const span of one.at) if (span.start > behind) span.start += 1;
    });
    expect(faults(utf16)).toContain(`/mentions/${mention('lin')}/at/0: the text there is "一一"; expected "林一一"`);
    expect(faults(utf16)).not.toContain(expect.stringContaining(`/mentions/${mention('macheng')}/`));
  });

  it('tells what stands at a wrong position', () => {
    const wrong = changed(lantern, (e) => {
      e.mentions[0]!.at = [
        { start: 0, end: 3 },
        { start: 1, end: 4 },
      ];
    });
    expect(faults(wrong)).toEqual(['/mentions/0/at/1: the text there is "笼部从"; expected "灯笼部"']);
  });

  it('goes by the words used there, and by the name where none are told', () => {
    const other = changed(lantern, (e) => {
      delete e.mentions[mention('three')]!.at[0]!.as;
    });
    expect(faults(other)).toEqual([
      `/mentions/${mention('three')}/at/0: the text there is "三县"; expected "灯笼部帮扶县"`,
    ]);
  });

  it('overlooks white space that the text has inside a name', () => {
    const text = '林 一\n一到访。';
    const draft = writeExtraction({
      id: 'x',
      text,
      mentions: [{ id: 'a', type: 'OFFICIAL', name: '林一一', says: ['林 一\n一'] }],
      claims: [],
    });
    const named = changed(draft, (e) => {
      delete e.mentions[0]!.at[0]!.as;
    });
    expect(faults(named, Buffer.from(text))).toEqual([]);
  });

  it('tells of a figure where no number stands', () => {
    const at = lantern.claims.findIndex(({ kind }) => kind === 'FUNDED');
    const wrong = changed(lantern, (e) => {
      e.claims[at]!.figures![0]!.at = { start: 0, end: 3 };
    });
    expect(faults(wrong)).toEqual([`/claims/${at}/figures/0/at: the text there, "灯笼部", holds no number`]);
  });
});
