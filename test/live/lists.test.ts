import { afterAll, describe, expect, it } from 'vitest';
import { KITE, kite, LANTERN, lantern } from '../support/fiction.ts';
import { folderOf, openTestGraph } from '../support/test-graph.ts';

const graph = await openTestGraph(
  await folderOf({ 'fiction-lantern.txt': LANTERN.text, 'fiction-kite.txt': KITE.text }),
);
await graph.add(lantern, kite);
afterAll(() => graph.db.close());

const names = async (field: string, args: string): Promise<string[]> =>
  (await graph.query(`{ list: ${field}(${args}) { edges { node { name } } } }`)).list.edges.map(
    (edge: any) => edge.node.name,
  );

describe('lists of entities', () => {
  it('are typed to the node', async () => {
    const { counties, __type } = await graph.query(`{
      counties { edges { node { __typename code assistedBy { totalCount } } } }
      __type(name: "CountyEdge") { fields { name type { kind ofType { name } } } } }`);
    expect(counties.edges[0].node).toEqual({ __typename: 'County', code: '421122', assistedBy: { totalCount: 1 } });
    expect(__type.fields).toContainEqual({ name: 'node', type: { kind: 'NON_NULL', ofType: { name: 'County' } } });
  });

  it('tell of gaps: the counties of a province that nobody helped as of a date', async () => {
    const nobody = (asOf: string) =>
      names(
        'counties',
        `where: { within: "province:42", noTies: [{ kinds: [ASSISTS], direction: BACKWARD, asOf: "${asOf}" }] }`,
      );
    expect(await nobody('2011')).toEqual(['红安县', '麻城市']);
    expect(await nobody('2015')).toEqual([]);
    expect(
      await names('counties', 'where: { noTies: [{ kinds: [POSTED_TO], direction: BACKWARD }], isGroup: false }'),
    ).toEqual(['红安县', '麻城市']);
  });

  it('tell what nobody has reported on since a date, whatever was never dated included', async () => {
    expect(await names('officials', 'where: { not: { lastReported: { after: "2020-12" } } }')).toEqual(['林一一']);
    expect(await names('officials', 'where: { lastReported: { before: "2021" } }')).toEqual(['林一一']);
    expect(await names('prefectures', 'where: { not: { lastReported: { after: "2020-12" } } }')).toEqual([
      '黄冈市',
      '西宁市',
    ]);
  });

  it('nest: counties assisted by an agency that also gave money to someone', async () => {
    const by = (other: string) =>
      names('counties', `where: { ties: [{ kinds: [ASSISTS], direction: BACKWARD, other: ${other} }] }`);
    expect(
      await by('{ types: [AGENCY], ties: [{ kinds: [FUNDED], direction: FORWARD, amount: { min: "10000000" } }] }'),
    ).toHaveLength(3);
    expect(
      await by('{ types: [AGENCY], ties: [{ kinds: [FUNDED], direction: FORWARD, amount: { min: "20000000" } }] }'),
    ).toEqual([]);
  });

  it('leave the total of a group with the group', async () => {
    const given =
      'ties: [{ kinds: [FUNDED], direction: BACKWARD, amount: { measures: ["资金"], unit: "元", min: "10000000" } }]';
    expect(await names('counties', `where: { ${given} }`)).toEqual(['灯笼部帮扶县']);
  });

  it('sort by number of ties and by dates of reports', async () => {
    expect((await names('agencies', 'orderBy: TIES, direction: DESC'))[0]).toBe('灯笼部');
    expect(await names('officials', 'orderBy: LAST_REPORTED, direction: DESC')).toEqual(['周小满', '林一一']);
  });

  it('refuse what is too much, and say why', async () => {
    const nested = (depth: number): string => (depth === 0 ? '{}' : `{ not: ${nested(depth - 1)} }`);
    await expect(names('counties', `where: ${nested(8)}`)).rejects.toMatchObject({ code: 'LIMIT' });
    await expect(
      names('counties', `where: { ids: [${Array.from({ length: 1001 }, (_, i) => `"x${i}"`)}] }`),
    ).rejects.toMatchObject({ code: 'LIMIT' });
    await expect(names('counties', 'where: { ties: [{ minCount: 2, maxCount: 1 }] }')).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
    expect(await names('counties', 'where: { types: [VILLAGE] }')).toEqual([]);
    expect(await names('counties', 'where: { any: [] }')).toEqual([]);
  });

  it('start from what the condition names', async () => {
    graph.sent.length = 0;
    await names('counties', 'where: { name: "麻城市" }');
    expect(graph.sent).toEqual(['candidates by name', 'entities that have a name', 'listed by NAME ascending']);
  });
});

describe('time', () => {
  it('keeps to what the graph had learnt by then', async () => {
    const { before, now, timeline } = await graph.query(`{
      before: claims(where: { knownOn: "2000-01-01T00:00:00Z" }) { totalCount }
      now: entity(code: "421181") { claims(knownOn: "2999-01-01T00:00:00Z") { totalCount } }
      timeline(of: ["county:421181"], knownOn: "2000-01-01T00:00:00Z") { totalCount } }`);
    expect([before.totalCount, timeline.totalCount]).toEqual([0, 0]);
    expect(now.claims.totalCount).toBeGreaterThan(0);
  });

  it('tells what began and ended between two dates', async () => {
    const { changesBetween } =
      await graph.query(`{ changesBetween(of: ["county:630106"], kinds: [POSTED_TO], from: "2016", to: "2018") {
      edges { change certainty node { since until } } } }`);
    expect(changesBetween.edges).toEqual([
      { change: 'BEGAN', certainty: 'CERTAIN', node: { since: '2016', until: '2018' } },
      { change: 'ENDED', certainty: 'CERTAIN', node: { since: '2016', until: '2018' } },
    ]);
  });

  it('is of entities, of a place, or of everything', async () => {
    const { timeline, claims } = await graph.query('{ timeline { totalCount } claims { totalCount } }');
    expect(timeline.totalCount).toBe(claims.totalCount);
    await expect(
      graph.query('{ timeline(of: ["county:421181"], within: "province:42") { totalCount } }'),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });
});

it('visits within a province are found by their form', async () => {
  const { entity, claims } = await graph.query(`{
    entity(id: "province:42") { ... on Place { tiesInside(kinds: [VISITED], direction: BACKWARD, qualifiers: [{ name: "form", in: ["调研"] }]) {
      edges { direction node { name } tie { object { name } } } } } }
    claims(where: { within: "province:42", qualifiers: [{ name: "form", contains: "调" }] }) { totalCount } }`);
  expect(entity.tiesInside.edges).toEqual([
    { direction: 'BACKWARD', node: { name: '林一一' }, tie: { object: { name: '石桥垸村' } } },
  ]);
  expect(claims.totalCount).toBe(1);
});

it('links show who stands behind several, and how', async () => {
  const { interlocks } =
    await graph.query(`{ interlocks(of: ["county:421181", "county:421122", "county:630106"], kinds: [ASSISTS], direction: BACKWARD) {
    totalCount edges { count node { name } ties { totalCount edges { node { name } direction } } } } }`);
  expect(interlocks).toEqual({
    totalCount: 1,
    edges: [
      {
        count: 3,
        node: { name: '灯笼部' },
        ties: {
          totalCount: 3,
          edges: ['红安县', '麻城市', '湟中区'].map((name) => ({ node: { name }, direction: 'FORWARD' })),
        },
      },
    ],
  });
});
