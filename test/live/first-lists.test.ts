import { type DocumentNode, execute, parse } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { mergeEntities } from '../../src/graph/write/identity/judge.ts';
import { buildSchema } from '../../src/graphql/schema.ts';
import { Loaders } from '../../src/loaders/loaders.ts';
import { SharedReads } from '../../src/loaders/shared-reads.ts';
import { ArticleTexts } from '../../src/texts/article-texts.ts';
import { kite, lantern } from '../support/fiction.ts';
import { note } from '../support/identity-fiction.ts';
import { openTestGraph } from '../support/test-graph.ts';

const graph = await openTestGraph();
const { db, sent } = graph;
await graph.add(lantern, kite, note);
afterAll(() => db.close());

const schema = buildSchema();
const reads = new SharedReads(db);

/** An answer, and the statements that were sent for it; the document is the same one for every request, as a server keeps it. */
async function asked(document: DocumentNode, variableValues: Record<string, unknown> = {}) {
  sent.length = 0;
  const contextValue = { loaders: new Loaders(reads), texts: new ArticleTexts(null) };
  const { data, errors } = await execute({ schema, document, variableValues, contextValue });
  expect(errors).toBeUndefined();
  return { data: JSON.parse(JSON.stringify(data)), statements: [...sent] };
}

const idOf = async (name: string): Promise<string> =>
  (await graph.query(`query($name: String) { entity(name: $name) { id } }`, { name })).entity.id;

const LISTS = [
  ['灯笼部', 'ties(first: 3) { totalCount edges { node { name } } pageInfo { hasNextPage } }'],
  [
    '灯笼部',
    'ties(kinds: [ASSISTS], direction: FORWARD, first: 2) { edges { node { id name } } pageInfo { hasNextPage } }',
  ],
  ['灯笼部', '... on Agency { assists { edges { modes node { name type } } } }'],
  ['灯笼部', '... on Agency { postedOfficials { edges { positions node { name } } } }'],
  ['灯笼部', '... on Agency { funded { edges { purposes instruments node { name } } } }'],
  ['灯笼部', '... on Agency { members { edges { node { name } } } }'],
  ['周小满', '... on Official { postings { edges { positions node { name } } } }'],
  ['周小满', '... on Official { offices { edges { node { name } } } }'],
  [
    '湟中区',
    '... on County { assistedBy { totalCount edges { modes node { name ... on Agency { assists(first: 1) { edges { node { name } } } } } } } }',
  ],
  ['湟中区', '... on County { posted { edges { positions node { name } } } }'],
  ['西宁市', '... on Prefecture { assistedBy(includeParts: true) { edges { modes node { name } } } }'],
  ['西宁市', '... on Prefecture { parts(first: 2) { totalCount edges { node { name } } pageInfo { hasNextPage } } }'],
  ['石桥垸村', '... on Village { assistedBy { edges { node { name } } } within { name } }'],
] as const;

describe('an entity and the list that a document asks first of it', () => {
  it.each(LISTS)('of %s: %s', async (name, list) => {
    const id = await idOf(name);
    const document = parse(`query($id: ID!) { entity(id: $id) { id type name ${list} } }`);
    const first = await asked(document, { id });
    expect(first.data.entity).toMatchObject({ id, name });
    expect(first.statements).toContain('entities by old id');
    expect(await asked(document, { id })).toEqual(first);
    const third = await asked(document, { id });
    expect(third.data).toEqual(first.data);
    // One statement less: that of the entity and that of the list have become one.
    expect(third.statements).toHaveLength(first.statements.length - 1);
    expect(third.statements[0]).toMatch(/ in brief with their entity$/);
    expect(third.statements).not.toContain('entities by old id');
    // What is not there is not there, and what has no such ties has none.
    expect((await asked(document, { id: 'agency:none' })).data).toEqual({ entity: null });
    const other = await asked(document, { id: 'province:42' });
    expect(other.data.entity).toMatchObject({ id: 'province:42', name: '湖北省' });
    expect(other.statements[0]).toMatch(/ in brief with their entity$/);
  });

  it('is found by code, by an old id, and by a type and a name', async () => {
    const byCode = parse(
      'query($code: DivisionCode) { entity(code: $code) { name ... on County { assistedBy { edges { node { name } } } } } }',
    );
    const first = await asked(byCode, { code: '630106' });
    await asked(byCode, { code: '421181' });
    const third = await asked(byCode, { code: '630106' });
    expect(third.data).toEqual(first.data);
    expect(third.statements).toHaveLength(1);
    expect((await asked(byCode, { code: '999999' })).data).toEqual({ entity: null });

    const byId = parse(
      'query($id: ID!) { entity(id: $id) { id name ... on Agency { assists { edges { node { name } } } } } }',
    );
    const [bu, deng] = [await idOf('灯笼部'), await idOf('灯部')];
    await mergeEntities(db, deng, bu, { by: '编辑甲', reason: '同一机构' });
    const { data } = await asked(byId, { id: bu });
    expect(data.entity.id).toBe(bu);
    for (const id of [bu, deng, deng, 'agency:灯笼部']) expect((await asked(byId, { id })).data).toEqual(data);
    expect((await asked(byId, { id: deng })).statements).toHaveLength(1);
  });

  it('is the one of the places around it, so that what is asked of all of them goes out at once', async () => {
    const document = parse(`query($id: ID!) { entity(id: $id) { name ... on Village {
      assistedBy(first: 5) { edges { node { name } } }
      within { name assistedBy(first: 5) { edges { node { name } } } }
    } } }`);
    const id = await idOf('石桥垸村');
    const first = await asked(document, { id });
    await asked(document, { id });
    const third = await asked(document, { id });
    expect(third.data).toEqual(first.data);
    expect(third.data.entity.within.map(({ name }: any) => name)).toContain('麻城市');
    expect(third.statements).toEqual(['enclosing places in brief with their entity', 'ASSISTS BACKWARD in brief']);
  });

  it('stay apart where variables narrow the list or more is selected of the entity', async () => {
    const id = await idOf('灯笼部');
    const narrowed = parse(
      'query($id: ID!, $first: Int) { entity(id: $id) { name ties(first: $first) { edges { node { name } } } } }',
    );
    const wide = parse('query($id: ID!) { entity(id: $id) { name names ties { edges { node { name } } } } }');
    for (const first of [1, 2, 3, 1]) {
      const { data, statements } = await asked(narrowed, { id, first });
      expect(data.entity.ties.edges).toHaveLength(first);
      expect(statements).toContain('entities by old id');
      expect((await asked(wide, { id })).statements).toContain('entities by old id');
    }
  });

  it('are each read with their own where one document begins with several', async () => {
    const [bu, zhou] = [await idOf('灯笼部'), await idOf('周小满')];
    const document = parse(`query($bu: ID!, $zhou: ID!) {
      bu: entity(id: $bu) { name ... on Agency { assists { edges { node { name } } } } }
      zhou: entity(id: $zhou) { name ... on Official { postings { edges { node { name } } } } }
    }`);
    const first = await asked(document, { bu, zhou });
    for (let turn = 0; turn < 5; turn++) expect((await asked(document, { bu, zhou })).data).toEqual(first.data);
    const last = await asked(document, { bu, zhou });
    expect(last.statements.every((name) => name.endsWith('with their entity'))).toBe(true);
  });
});
