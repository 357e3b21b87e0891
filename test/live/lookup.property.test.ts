import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import type { Extraction } from '../../src/model/extraction.ts';
import { normaliseName } from '../../src/model/normalise-name.ts';
import { allPages } from '../support/all-pages.ts';
import { NaiveGraph } from '../support/naive-graph.ts';
import { randomArticles } from '../support/random-graph.ts';
import { openTestGraph, planOf } from '../support/test-graph.ts';

const graph = await openTestGraph();
afterAll(() => graph.db.close());

type Pick = <T>(values: readonly T[]) => T;
const NAMES = ['灯笼部', '筝局', '麻城市', '湟中县', '湟中区', '纸扇公司', '无此名', '灯笼部帮扶县'];

async function checkEntity(naive: NaiveGraph, pick: Pick, places: readonly string[]): Promise<void> {
  const name = pick(NAMES);
  const type = pick([undefined, 'COUNTY', 'AGENCY'] as const);
  const within = pick([undefined, ...places]);
  const fits = [...naive.entities.values()].filter(
    (entity) =>
      naive.names(entity.id).includes(normaliseName(name)) &&
      (!type || entity.type === type) &&
      (!within || naive.inPlace(entity.id, within)),
  );
  const one = pick([...naive.entities.values()]);
  const { byName, byId, byCode, typed } = await graph.query(
    `query($name: String, $type: EntityType, $within: ID, $id: ID, $code: DivisionCode, $typed: ID) {
      byName: entity(name: $name, type: $type, within: $within) { id } byId: entity(id: $id) { id names isGroup type }
      byCode: entity(code: $code) { id } typed: entity(id: $typed) { id } }`,
    { name, type, within, id: one.id, code: one.code ?? '990000', typed: `${one.type.toLowerCase()}:${one.name}` },
  );
  const asked = { name, type, within };
  expect({ asked, found: byName?.id }).toEqual({ asked, found: fits.length === 1 ? fits[0]!.id : undefined });
  expect(byId).toMatchObject({ id: one.id, isGroup: one.isGroup, type: one.type });
  expect([...byId.names].map(normaliseName).sort()).toEqual([...new Set(naive.names(one.id))].sort());
  expect(byCode?.id).toBe(one.code === null ? undefined : one.id);
  const namesakes = [...naive.entities.values()].filter(
    ({ id, type: other }) => other === one.type && naive.names(id).includes(normaliseName(one.name)),
  );
  expect(typed?.id).toBe(namesakes.length === 1 ? one.id : undefined);
}

async function checkNodes(naive: NaiveGraph, articles: readonly Extraction[], pick: Pick): Promise<void> {
  const claim = pick(naive.claims);
  const [mention] = articles.flatMap((article) => planOf(article).mentions);
  const known = [pick([...naive.entities.keys()]), claim.id, claim.article, claim.row.evidence[0]!.id, mention!.id];
  const tie = naive.ties.length > 0 ? pick(naive.ties) : null;
  const ids = ['agency:none', ...known, ...(tie ? [tie.id] : []), 'claim:none', known[0]!];
  const { nodes, node } = await graph.query(
    'query($ids: [ID!]!, $id: ID!) { nodes(ids: $ids) { id } node(id: $id) { id __typename } }',
    { ids, id: claim.id },
  );
  expect(nodes.map((one: any) => one?.id ?? null)).toEqual(ids.map((id) => (id.endsWith(':none') ? null : id)));
  expect(node).toEqual({ id: claim.id, __typename: 'Claim' });
}

async function checkSearch(naive: NaiveGraph, pick: Pick, within: string | null): Promise<number> {
  const names = [...naive.entities.values()].map(({ name }) => name.slice(0, 2));
  const text = pick([...names, '筝局', '公司', '无此名']);
  const types = pick([null, ['COUNTY'], ['AGENCY', 'OFFICIAL']]);
  const { search } = await graph.query(
    `query($text: String!, $types: [EntityType!], $within: ID) {
      search(text: $text, types: $types, within: $within, first: 100) { edges { matched node { id } } cut { reason } } }`,
    { text, types, within },
  );
  const holds = (name: string) => normaliseName(name).includes(normaliseName(text));
  const fits = [...naive.entities.values()].filter(
    ({ id, type }) =>
      naive.names(id).some(holds) && (!types || types.includes(type)) && (!within || naive.inPlace(id, within)),
  );
  const asked = { text, types, within };
  const found = search.edges.filter(({ matched }: any) => holds(matched)).map(({ node }: any) => node.id);
  expect({ asked, found: found.slice().sort() }).toEqual({ asked, found: fits.map(({ id }) => id).sort() });
  // Names that hold the text come before those that only sound like it; whole names come first of all.
  expect(search.edges.slice(0, found.length).map(({ node }: any) => node.id)).toEqual(found);
  const whole = (id: string) => naive.names(id).includes(normaliseName(text));
  expect(found.map(whole)).toEqual(found.map(whole).sort((a: boolean, b: boolean) => Number(b) - Number(a)));
  expect(search.cut).toBeNull();
  return fits.length;
}

async function checkHistory(naive: NaiveGraph, articles: readonly Extraction[], pick: Pick): Promise<void> {
  const keys = articles.map(({ article }) => article.id);
  const key = pick(keys);
  const imports = (of: string | null) =>
    allPages(
      graph,
      { field: 'imports', arguments: 'article: $article,', select: 'node { action article { id } }' },
      { article: of },
      '$article: ID,',
    );
  expect((await imports(null)).map(({ node }) => node.article.id)).toEqual(keys.map((id) => `article:${id}`).reverse());
  expect((await imports(`article:${key}`)).map(({ node }) => node.article.id)).toEqual([`article:${key}`]);

  const entity = pick([...naive.entities.keys()]);
  const where = pick([
    {},
    { articles: [`article:${key}`] },
    { entities: [entity] },
    { kinds: ['IMPORT'], entities: [entity], articles: [`article:${key}`] },
    { kinds: ['MERGE'] },
  ]) as { articles?: string[]; entities?: string[]; kinds?: string[] };
  const changes = await allPages(
    graph,
    { field: 'changes', arguments: 'where: $where,', select: 'node { articleKey kind claimsAdded }' },
    { where },
    '$where: ChangeWhere,',
  );
  const added = (id: string) => naive.claims.filter(({ article }) => article === `article:${id}`).length;
  // An entity that two articles tell of is borne on by both; members of a group also by what is said of that.
  const bearsOn = (id: string) =>
    !where.entities ||
    where.entities.some((one) => naive.articles(one).some((article) => article.id === `article:${id}`));
  const expected = keys.filter(
    (id) =>
      (!where.articles || where.articles.includes(`article:${id}`)) &&
      (!where.kinds || where.kinds.includes('IMPORT')) &&
      bearsOn(id),
  );
  const told = changes.map(({ node }) => node.articleKey);
  expect({ where, told: told.filter((id) => expected.includes(id)) }).toEqual({ where, told: expected });
  for (const { node } of changes) expect([node.kind, node.claimsAdded]).toEqual(['IMPORT', added(node.articleKey)]);
  if (!where.entities) expect(told).toEqual(expected);
}

async function checkDuplicates(naive: NaiveGraph, pick: Pick): Promise<void> {
  const list = (argument: string) => ({
    field: 'duplicates',
    arguments: argument,
    select: 'node { score left { id type } right { id type } }',
  });
  const all = await allPages(graph, list(''), {}, '');
  const pair = ({ node }: any) => `${node.left.id} ${node.right.id}`;
  const scores = all.map(({ node }) => node.score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(new Set(all.map(pair)).size).toBe(all.length);
  for (const { node } of all) expect(node.left.id).not.toBe(node.right.id);
  const entity = pick([...naive.entities.keys()]);
  const own = await allPages(graph, list('entity: $entity,'), { entity }, '$entity: ID,');
  expect(own.map(pair)).toEqual(all.filter((edge) => pair(edge).split(' ').includes(entity)).map(pair));
}

it('what is looked up, searched for and told of the past is what the articles give', async () => {
  let hits = 0;
  await fc.assert(
    fc.asyncProperty(randomArticles, fc.infiniteStream(fc.nat()), async (articles, seeds) => {
      await graph.wipe();
      await graph.add(...articles);
      const naive = new NaiveGraph(articles.map(planOf));
      const pick: Pick = (values) => values[seeds.next().value! % values.length]!;
      const places = [...naive.entities.keys()].filter((id) => /^(province|prefecture|county)/.test(id));
      for (let turn = 0; turn < 6; turn++) {
        await checkEntity(naive, pick, places);
        await checkNodes(naive, articles, pick);
        // Of a type there is often nothing of the name, and inside a place mostly.
        for (const within of [null, null, null, pick(places)]) hits += await checkSearch(naive, pick, within);
      }
      await checkHistory(naive, articles, pick);
      await checkDuplicates(naive, pick);
    }),
    { numRuns: 5, endOnFailure: true },
  );
  expect(hits).toBeGreaterThan(5);
}, 600_000);
