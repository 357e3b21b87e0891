import { describe, expect, it } from 'vitest';
import { audit, thin } from '../../src/import/audit.ts';
import { fillers, orphans } from '../../src/import/audit-fillers.ts';
import { auditJson, auditLines } from '../../src/import/audit-report.ts';
import { coverage } from '../../src/model/coverage.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import { LANTERN, lantern } from '../support/fiction.ts';
import { type ArticleDraft, writeExtraction } from '../support/write-extraction.ts';
import { changed } from './pipeline.ts';

const bytes = (text: string) => Buffer.from(text, 'utf8');
const auditOf = (extraction: Extraction, text: string | null = LANTERN.text) =>
  audit('a.json', extraction, text === null ? null : bytes(text), 0.8);
const faults = (extraction: Extraction, text: string | null = LANTERN.text) =>
  auditOf(extraction, text).faults.map(({ path, reason }) => `${path} ${reason}`);

const KITES: ArticleDraft = {
  id: 'kites',
  text: '灯笼部𠮷祥处。\n\n  该处捐赠风筝2件给麻城市。\n风筝节',
  mentions: [
    { id: 'bu', type: 'AGENCY', name: '灯笼部' },
    { id: 'chu', type: 'AGENCY', name: '𠮷祥处', of: 'bu' },
    { id: 'mc', type: 'COUNTY', name: '麻城市' },
  ],
  claims: [
    {
      kind: 'DONATED_GOODS',
      subject: 'chu',
      object: 'mc',
      quote: '该处捐赠风筝2件给麻城市',
      figures: [{ measure: '价值', value: '2', unit: '件', quote: '2件' }],
    },
  ],
};

describe('the audit of an extraction', () => {
  it('finds nothing wrong with one that is right', () => {
    expect(auditOf(lantern).faults).toEqual([]);
    expect(auditOf(lantern, null).faults).toEqual([]);
    expect(auditOf(lantern)).toMatchObject({
      claims: 16,
      mentions: 18,
      figures: 1,
      kinds: { ASSISTS: 3, MEMBER_OF: 3 },
    });
  });

  it('holds it to the hash and the length of its text', () => {
    expect(faults(lantern, `${LANTERN.text}。`)).toEqual([expect.stringContaining('/article/textSha256 ')]);
    const longer = changed(lantern, ({ article }) => {
      article.textLength += 1;
    });
    expect(faults(longer)).toEqual([expect.stringContaining('/article/textLength ')]);
  });

  it('holds names and figures to their positions', () => {
    const moved = changed(lantern, ({ mentions, claims }) => {
      mentions[0]!.at[0]!.start += 1;
      const { figures } = claims.find(({ kind }) => kind === 'FUNDED')!;
      figures![0]!.at = { start: 0, end: 3 };
    });
    expect(faults(moved)).toEqual([
      '/mentions/0/at/0 the text there is "笼部"; expected "灯笼部"',
      expect.stringMatching(/^\/claims\/12\/figures\/0\/at .*holds no number$/),
    ]);
    expect(faults(moved, null)).toEqual([]);
  });

  it('tells a mention that no claim needs, but not the owner of one that is needed', () => {
    const idle = changed(lantern, ({ mentions }) => {
      mentions.push({
        id: 'idle',
        type: 'AGENCY',
        name: '灯笼部',
        names: ['闲部'],
        of: 'hubei',
        at: [{ start: 0, end: 3 }],
      });
    });
    expect(orphans(lantern)).toEqual([]);
    expect(faults(idle)).toEqual(['/mentions/18 no claim names "灯笼部", nor what it tells apart']);
  });

  it('tells a claim without evidence', () => {
    const bare = changed(lantern, ({ claims }) => {
      claims[0]!.evidence = [];
    });
    expect(faults(bare, null)).toContain('/claims/0/evidence the claim has no evidence');
  });

  it('tells a paragraph that was forgotten, by its line in the text', () => {
    expect(faults(writeExtraction(KITES), KITES.text)).toEqual(
      [
        '/left line 4 of the text (3 characters) is neither evidence of a claim nor listed as left',
        '/left line 1 of the text (6 characters) is neither evidence of a claim nor listed as left',
      ].sort(),
    );
  });
});

describe('coverage', () => {
  it('counts the characters of each paragraph in code points, without punctuation and white space', () => {
    const extraction = writeExtraction(KITES);
    expect(coverage(extraction, KITES.text)).toEqual([
      { line: 1, characters: 6, inEvidence: 0, covered: 0 },
      { line: 3, characters: 12, inEvidence: 12, covered: 12 },
      { line: 4, characters: 3, inEvidence: 0, covered: 0 },
    ]);
    const left = [{ start: 0, end: 4, reason: '标题' }];
    expect(coverage({ ...extraction, left }, KITES.text)[0]).toMatchObject({ inEvidence: 0, covered: 4 });
  });

  it('makes a paragraph stand out of which little was read', () => {
    const extraction = {
      ...writeExtraction(KITES),
      left: [
        { start: 0, end: 4, reason: '标题' },
        { start: 25, end: 28, reason: '标题' },
      ],
    };
    const found = audit('a.json', extraction, bytes(KITES.text), 0.8);
    expect(thin(found).map(({ line }) => line)).toEqual([1]);
    expect(thin(audit('a.json', extraction, bytes(KITES.text), 0.5))).toEqual([]);
  });
});

describe('the fillers of claims', () => {
  it('are named in the evidence, before it, or only after it', () => {
    expect(fillers(writeExtraction(KITES))).toEqual({ inEvidence: 1, before: 1, onlyAfter: [] });
    const first = writeExtraction({
      ...KITES,
      text: '该处捐赠风筝2件给麻城市。灯笼部𠮷祥处',
    });
    expect(fillers(first)).toEqual({ inEvidence: 1, before: 0, onlyAfter: [{ claim: 'c1', name: '𠮷祥处' }] });
  });
});

describe('the report of an audit', () => {
  const sound = auditOf(lantern);
  const blind = auditOf(lantern, null);
  const broken = [{ file: 'b.json', path: '', reason: 'not JSON: nothing' }];

  it('is lines for a person', () => {
    const lines = auditLines({ audits: [sound], broken: [] });
    expect(lines[0]).toBe('fiction-lantern: 16 claims, 18 mentions, 1 figures, no fault');
    expect(lines[1]).toMatch(/^ {2}kinds {5}ASSISTS 3, MEMBER_OF 3, AWARDED 2, /);
    expect(lines[2]).toMatch(
      /^ {2}fillers {3}\d+ of \d+ named in the evidence, \d+ \(\d+ %\) carried from context, 3 of them named only later$/,
    );
    expect(lines[3]).toMatch(/^ {2}coverage {2}\d+ % of \d+ characters in 5 paragraphs; /);
    expect(lines.at(-1)).toBe('1 articles, 16 claims, 1 figures: no fault');
  });

  it('says what was skipped without a text, and tells every fault', () => {
    const lines = auditLines({ audits: [blind], broken });
    expect(lines).toContain('  skipped   the text is not at hand: hash, positions of names and figures, coverage');
    expect(lines.slice(-2)).toEqual(['b.json: not JSON: nothing', '1 articles, 16 claims, 1 figures: 1 faults']);
  });

  it('is one JSON value for a machine', () => {
    const json = auditJson({ audits: [sound, blind], broken });
    expect(JSON.parse(JSON.stringify(json))).toMatchObject({
      ok: false,
      broken,
      articles: [
        { article: 'fiction-lantern', claims: 16, thin: [], skipped: [], faults: [] },
        {
          article: 'fiction-lantern',
          paragraphs: null,
          skipped: ['hash', 'positions', 'figure positions', 'coverage'],
        },
      ],
    });
    expect(auditJson({ audits: [sound], broken: [] }).ok).toBe(true);
  });
});
