import { readFileSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { importFiles } from '../../src/import/import-files.ts';
import { folderOf, gazetteer, openTestGraph } from '../support/test-graph.ts';

const page = readFileSync(new URL('../../docs/import.md', import.meta.url), 'utf8');
const examples = Object.fromEntries(
  [...page.matchAll(/<!-- example: (\S+) -->\n```\w+\n([\s\S]*?)```/g)].map(([, name, text]) => [name!, text!]),
);
const graph = await openTestGraph();
afterAll(() => graph.db.close());

it('the example of docs/import.md is what it says, down to the character', async () => {
  const articlesDir = await folderOf({ 'bridge-2020.txt': examples['bridge-2020.txt']! });
  const files = await folderOf({ 'bridge-2020.json': examples['bridge-2020.json']! });
  const report = await importFiles([files], { db: graph.db, gazetteer, articlesDir });
  expect(report.files).toMatchObject([{ status: 'WRITTEN', places: { resolved: 2, unsure: 0, notInTable: 0 } }]);
  const { claims } = await graph.query('{ claims { edges { node { sentence figures { value bound } } } } }');
  expect(claims.edges.map(({ node }: any) => node)).toEqual([
    { sentence: expect.stringContaining('灯笼部'), figures: [{ value: '5000000', bound: 'AT_LEAST' }] },
    { sentence: '周小满由灯笼部派驻麻城市，任副市长', figures: [] },
  ]);
});
