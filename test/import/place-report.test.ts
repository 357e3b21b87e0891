import { describe, expect, it } from 'vitest';
import { placeLines, placeReport } from '../../src/import/place-report.ts';
import { resolve } from '../../src/import/resolve.ts';
import { lantern } from '../support/fiction.ts';
import { gazetteer, naming } from './pipeline.ts';

const report = (extraction: Parameters<typeof resolve>[0]) => placeReport(resolve(extraction, gazetteer).values());
const odd = report(
  naming(
    { id: 'm', type: 'COUNTY', name: '麻城市' },
    { id: 'v', type: 'VILLAGE', name: '石桥垸村' },
    { id: 'c', type: 'COUNTY', name: '红安县', code: '421122' },
    { id: 'n', type: 'VILLAGE', name: '灯笼村', of: 'm' },
    { id: 'l', type: 'LOCALE', name: '灯笼山' },
    { id: 'g', type: 'COUNTY', name: '三县', group: true },
    { id: 'a', type: 'AGENCY', name: '灯笼部' },
  ),
);

describe('the report on places', () => {
  it('counts how each was found, leaving out groups and what is no place', () => {
    expect(odd).toEqual({
      resolved: 3,
      unsure: 0,
      notInTable: 1,
      methods: { CODE: 1, TABLE: 1, CONTEXT: 1 },
      locales: 1,
      open: [
        {
          name: '灯笼村',
          type: 'VILLAGE',
          outcome: 'NOT_IN_TABLE',
          reason: 'the table has no 灯笼村 in 湖北省黄冈市麻城市',
          candidates: [],
        },
      ],
    });
  });

  it('names what is unsure with its candidates', () => {
    const { open, ...counts } = report(lantern);
    expect(counts).toMatchObject({ resolved: 9, unsure: 1, notInTable: 0 });
    expect(open).toMatchObject([{ name: '阳坡村', outcome: 'UNSURE', candidates: ['630106102225', '630106108228'] }]);
  });

  it('is a table for a person, with sums, and the open places below it', () => {
    const lines = placeLines([
      { article: 'odd', places: odd },
      { article: 'fiction-lantern', places: report(lantern) },
    ]);
    const cells = lines.slice(0, 4).map((line) => line.trim().split(/ {2,}/));
    expect(cells).toEqual([
      ['places', 'resolved', 'by code', 'by table', 'by context', 'unsure', 'not in the table', 'other places'],
      ['odd', '4', '3', '1', '1', '1', '0', '1', '1'],
      ['fiction-lantern', '10', '9', '0', '9', '0', '1', '0', '0'],
      ['all', '14', '12', '1', '10', '1', '1', '1', '1'],
    ]);
    expect(new Set(lines.slice(0, 4).map((line) => line.length)).size).toBe(1);
    expect(lines.slice(4)).toEqual([
      'places without a code:',
      '  odd: 灯笼村 is not found: the table has no 灯笼村 in 湖北省黄冈市麻城市',
      expect.stringMatching(/^ {2}fiction-lantern: 阳坡村 is unsure: 2 places of this name: /),
    ]);
    expect(placeLines([])).toEqual([]);
  });
});
