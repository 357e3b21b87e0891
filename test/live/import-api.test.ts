import { afterAll, describe, expect, it } from 'vitest';
import { removeArticle, writeArticle } from '../../src/graph/write/write-article.ts';
import { importFiles } from '../../src/import/import-files.ts';
import { kite, lantern } from '../support/fiction.ts';
import { folderOf, gazetteer, openTestGraph, planOf } from '../support/test-graph.ts';

const graph = await openTestGraph();
const { db } = graph;
const folder = await folderOf({ 'lantern.json': lantern, 'kite.json': kite });
await importFiles([folder], { db, gazetteer, articlesDir: null });
const shorter = { ...lantern, claims: lantern.claims.slice(1) };
await writeArticle(db, planOf(shorter), { source: { file: 'shorter.json', sha256: null } });
await removeArticle(db, 'article:fiction-kite');
afterAll(() => db.close());

const CLAIMS = lantern.claims.length;
const keys = (connection: { edges: { node: { action: string; articleKey: string } }[] }) =>
  connection.edges.map(({ node }) => `${node.action} ${node.articleKey}`);

describe('imports', () => {
  it('are listed newest first, with what they did', async () => {
    const { imports } = await graph.query(`{ imports { totalCount pageInfo { hasNextPage } edges { node {
      file sha256 articleKey action extractor extractorVersion claimsAdded claimsRemoved mentionsAdded mentionsRemoved
      article { title } previous { file } reverts { id } } } } }`);
    expect(imports).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: false } });
    expect(keys(imports)).toEqual([
      'REMOVED fiction-kite',
      'CHANGED fiction-lantern',
      'CREATED fiction-lantern',
      'CREATED fiction-kite',
    ]);
    expect(imports.edges[0].node).toMatchObject({ article: null, file: null, extractor: null, claimsRemoved: 4 });
    expect(imports.edges[1].node).toMatchObject({
      file: 'shorter.json',
      article: { title: lantern.article.title },
      extractor: 'test',
      claimsAdded: 0,
      claimsRemoved: 1,
      previous: { file: 'lantern.json' },
      reverts: null,
    });
    expect(imports.edges[2].node).toMatchObject({ claimsAdded: CLAIMS, previous: null });
    expect(imports.edges[2].node.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('can be read in pages of any size, forward and backward', async () => {
    const page = async (args: string) =>
      (
        await graph.query(`{ imports(${args}) { pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        edges { node { sequence } } } }`)
      ).imports;
    const sequences = ({ edges }: any) => edges.map(({ node }: any) => node.sequence);
    const whole = sequences(await page('first: 100'));
    expect(whole).toEqual([...whole].sort((a, b) => b - a));
    const first = await page('first: 3');
    const rest = await page(`first: 3, after: "${first.pageInfo.endCursor}"`);
    expect([...sequences(first), ...sequences(rest)]).toEqual(whole);
    expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
    const last = await page('last: 1');
    const before = await page(`last: 100, before: "${last.pageInfo.startCursor}"`);
    expect([...sequences(before), ...sequences(last)]).toEqual(whole);
  });

  it('are those of an article, also of one that is gone', async () => {
    const { articles, gone, none } = await graph.query(`{
      articles { edges { node { imports { totalCount edges { node { action articleKey } } } } } }
      gone: imports(article: "article:fiction-kite") { totalCount edges { node { action articleKey } } }
      none: imports(article: "nothing") { totalCount edges { node { action articleKey } } } }`);
    const [{ node }, ...more] = articles.edges;
    expect(more).toEqual([]);
    expect(node.imports.totalCount).toBe(2);
    expect(keys(node.imports)).toEqual(['CHANGED fiction-lantern', 'CREATED fiction-lantern']);
    expect(keys(gone)).toEqual(['REMOVED fiction-kite', 'CREATED fiction-kite']);
    expect(none).toEqual({ totalCount: 0, edges: [] });
  });

  it('are known to the claims they brought', async () => {
    graph.sent.length = 0;
    const { claims } = await graph.query('{ claims { edges { node { importedBy { file action } } } } }');
    expect(claims.edges).toHaveLength(CLAIMS - 1);
    for (const { node } of claims.edges) expect(node.importedBy).toEqual({ file: 'lantern.json', action: 'CREATED' });
    expect(graph.sent.filter((name) => name.includes('import'))).toEqual(['imports of claims']);
  });

  it('are served by id', async () => {
    const { imports } = await graph.query('{ imports(first: 1) { edges { node { id sequence at } } } }');
    const [{ node }] = imports.edges;
    const found = await graph.query(
      'query($id: ID!) { node(id: $id) { __typename id ... on Import { sequence at } } }',
      {
        id: node.id,
      },
    );
    expect(found.node).toEqual({ __typename: 'Import', ...node });
    expect(Date.parse(node.at)).not.toBeNaN();
    expect(await graph.query('{ node(id: "import:nothing") { id } }')).toEqual({ node: null });
  });
});
