import { afterAll, describe, expect, it } from 'vitest';
import { kite, lantern } from '../support/fiction.ts';
import { openTestGraph } from '../support/test-graph.ts';
import { writeExtraction } from '../support/write-extraction.ts';

/** A third fictional report that contradicts the kite. */
const drum = writeExtraction({
  id: 'fiction-drum',
  publishedOn: '2021-05',
  text: '灯笼部2019年向麻城市捐赠资金450万元。灯笼部从2013年开始定点帮扶麻城市。灯笼部帮扶的五县包括红安县。',
  mentions: [
    { id: 'bu', type: 'AGENCY', name: '灯笼部' },
    { id: 'mc', type: 'COUNTY', name: '麻城市' },
    { id: 'ha', type: 'COUNTY', name: '红安县' },
    { id: 'five', type: 'COUNTY', name: '灯笼部帮扶县', of: 'bu', group: true, size: { value: '5' }, says: ['五县'] },
  ],
  claims: [
    {
      kind: 'FUNDED',
      subject: 'bu',
      object: 'mc',
      since: '2019',
      until: '2019',
      qualifiers: { instrument: '捐赠' },
      figures: [{ measure: '资金', value: '4500000', unit: '元', quote: '450万元' }],
      quote: '灯笼部2019年向麻城市捐赠资金450万元',
    },
    {
      kind: 'ASSISTS',
      subject: 'bu',
      object: 'mc',
      since: '2013',
      ending: 'ONGOING',
      qualifiers: { mode: '定点帮扶' },
      quote: '灯笼部从2013年开始定点帮扶麻城市',
    },
    { kind: 'MEMBER_OF', subject: 'ha', object: 'five', quote: '灯笼部帮扶的五县包括红安县' },
  ],
});

/** A fourth one, which contradicts itself: 12 households where it first told of 8 and 5, and the same 30 persons both times. */
const gong = writeExtraction({
  id: 'fiction-gong',
  publishedOn: '2022-01',
  text: '灯笼部给湟中区修渠，12户30人受益。修渠工程分东渠和西渠，湟中区东渠8户20人受益，湟中区西渠5户10人受益。',
  mentions: [
    { id: 'bu', type: 'AGENCY', name: '灯笼部' },
    { id: 'hz', type: 'COUNTY', name: '湟中区' },
    { id: 'all', type: 'PROJECT', name: '修渠工程', of: 'hz', says: ['修渠'] },
    { id: 'east', type: 'PROJECT', name: '东渠', of: 'hz' },
    { id: 'west', type: 'PROJECT', name: '西渠', of: 'hz' },
  ],
  claims: [
    {
      kind: 'ASSISTS',
      subject: 'bu',
      object: 'hz',
      roles: { PROJECT: ['all'] },
      figures: [
        { measure: '户数', value: '12', unit: '户', quote: '12户' },
        { measure: '人数', value: '30', unit: '人', quote: '30人' },
      ],
      quote: '灯笼部给湟中区修渠，12户30人受益',
    },
    { kind: 'PART_OF', subject: 'east', object: 'all', quote: '修渠工程分东渠和西渠' },
    { kind: 'PART_OF', subject: 'west', object: 'all', quote: '修渠工程分东渠和西渠' },
    {
      kind: 'BUILT',
      subject: 'hz',
      object: 'east',
      figures: [
        { measure: '户数', value: '8', unit: '户', quote: '8户' },
        { measure: '人数', value: '20', unit: '人', quote: '20人' },
      ],
      quote: '湟中区东渠8户20人受益',
    },
    {
      kind: 'BUILT',
      subject: 'hz',
      object: 'west',
      figures: [
        { measure: '户数', value: '5', unit: '户', quote: '5户' },
        { measure: '人数', value: '10', unit: '人', quote: '10人' },
      ],
      quote: '湟中区西渠5户10人受益',
    },
  ],
});

const graph = await openTestGraph();
await graph.add(lantern, kite, drum, gong);
afterAll(() => graph.db.close());

describe('funding', () => {
  it('is summed by receiver, with what was left out and why', async () => {
    const { funding } = await graph.query(`{ funding(groupBy: [RECIPIENT, YEAR]) { totalCount edges { node {
      recipient { name } funder { name } year total unit bound scope figureCount claims { totalCount }
      figures { totalCount edges { node { value } } }
      leftOut { edges { node { reason figure { value claim { article { id } } } instead { value } } } } } } } }`);
    expect(funding).toEqual({
      totalCount: 2,
      edges: [
        {
          node: {
            recipient: { name: '灯笼部帮扶县' },
            funder: null,
            year: '2019',
            total: '13000000',
            unit: '元',
            bound: 'AT_LEAST',
            scope: 'TOTAL',
            figureCount: 1,
            claims: { totalCount: 1 },
            figures: { totalCount: 1, edges: [{ node: { value: '13000000' } }] },
            leftOut: { edges: [] },
          },
        },
        {
          node: {
            recipient: { name: '麻城市' },
            funder: null,
            year: '2019',
            total: '4500000',
            unit: '元',
            bound: 'EXACT',
            scope: 'TOTAL',
            figureCount: 1,
            claims: { totalCount: 1 },
            figures: { totalCount: 1, edges: [{ node: { value: '4500000' } }] },
            leftOut: {
              edges: [
                {
                  node: {
                    reason: 'RIVAL',
                    figure: { value: '5000000', claim: { article: { id: 'article:fiction-kite' } } },
                    instead: { value: '4500000' },
                  },
                },
              ],
            },
          },
        },
      ],
    });
  });

  it('is narrowed by place and paged', async () => {
    const { inside, first } = await graph.query(`{
      inside: funding(where: { within: "province:42" }, groupBy: [RECIPIENT]) { edges { node { recipient { name } } } }
      first: funding(groupBy: [RECIPIENT], first: 1) { pageInfo { hasNextPage endCursor } edges { node { recipient { name } } } }
    }`);
    expect(inside.edges.map((edge: any) => edge.node.recipient.name)).toEqual(['麻城市']);
    const { rest } =
      await graph.query(`{ rest: funding(groupBy: [RECIPIENT], first: 1, after: ${JSON.stringify(first.pageInfo.endCursor)}) {
      pageInfo { hasNextPage hasPreviousPage } edges { node { recipient { name } } } } }`);
    expect(rest).toEqual({
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
      edges: [{ node: { recipient: { name: '麻城市' } } }],
    });
  });
});

describe('figures', () => {
  it('about an entity, each with its claim', async () => {
    const { figures } = await graph.query(
      '{ figures(where: { about: "county:421181", measures: ["资金"] }) { totalCount edges { node { value bound claim { since article { id } } } } } }',
    );
    expect(figures.edges.map(({ node }: any) => node.value)).toEqual(['5000000', '4500000']);
    expect(figures.totalCount).toBe(2);
  });
});

describe('disagreements', () => {
  it('are listed with the claims at odds', async () => {
    const { disagreements } = await graph.query(`{ disagreements(where: { about: "county:421181" }) { edges { node {
      type detail figures(first: 1) { totalCount pageInfo { endCursor } edges { node { value } } }
      claims { totalCount edges { node { article { id } } } } group { name } } } } }`);
    expect(disagreements.edges.map(({ node }: any) => [node.type, node.detail])).toEqual([
      ['VALUE', '5000000 and 4500000 元'],
      ['DATE', 'since 2012 and since 2013'],
      ['MEMBERSHIP', 'article:fiction-drum states 5, article:fiction-lantern states 3'],
    ]);
    expect(disagreements.edges.map(({ node }: any) => [node.figures.totalCount, node.claims.totalCount])).toEqual([
      [2, 2],
      [0, 2],
      [0, 0],
    ]);
    expect(disagreements.edges[1].node.claims.edges.map(({ node }: any) => node.article.id).sort()).toEqual([
      'article:fiction-drum',
      'article:fiction-lantern',
    ]);
    expect(disagreements.edges[2].node.group).toEqual({ name: '灯笼部帮扶县' });
  });

  it('are found inside one article, across its claims, with the places in its text', async () => {
    const ask = (where: string) =>
      graph.query(`{ disagreements(where: { ${where} }) { edges { node { type detail difference
        figures { edges { node { value claim { kind evidence { start } } } } } claims { totalCount } } } } }`);
    const found = {
      type: 'PARTS',
      detail: 'stated 12, parts 13 户',
      difference: '1',
      figures: {
        edges: [
          { node: { value: '12', claim: { kind: 'ASSISTS', evidence: [{ start: 0 }] } } },
          { node: { value: '8', claim: { kind: 'BUILT', evidence: [{ start: 30 }] } } },
          { node: { value: '5', claim: { kind: 'BUILT', evidence: [{ start: 43 }] } } },
        ],
      },
      claims: { totalCount: 3 },
    };
    const { disagreements } = await ask('article: "article:fiction-gong"');
    const parts = disagreements.edges.filter(({ node }: any) => node.type === 'PARTS');
    expect(parts).toEqual([{ node: found }]);
    const about = await ask('about: "county:630106"');
    expect(about.disagreements.edges.map(({ node }: any) => node)).toContainEqual(found);
  });

  it('are none where sources agree', async () => {
    const { disagreements } = await graph.query(
      '{ disagreements(where: { about: "county:630106" }) { edges { node { type } } } }',
    );
    expect(disagreements.edges.filter(({ node }: any) => !['MEMBERSHIP', 'PARTS'].includes(node.type))).toEqual([]);
  });
});

describe('a tie with more figures than a list without pages holds', () => {
  it('has the first hundred of them, says that there are more, and all of them page by page', async () => {
    const figures = (from: number) =>
      Array.from({ length: 60 }, (_, i) => ({
        measure: '资金' as const,
        value: String(from + i),
        unit: '元' as const,
      }));
    const claim = { kind: 'FUNDED' as const, subject: 'giver', object: 'taker' };
    await graph.add(
      writeExtraction({
        id: 'fiction-many',
        text: '账本公司给账本乡六十笔钱。账本公司又给账本乡六十笔钱。',
        mentions: [
          { id: 'giver', type: 'ENTERPRISE', name: '账本公司' },
          { id: 'taker', type: 'TOWNSHIP', name: '账本乡' },
        ],
        claims: [
          { ...claim, figures: figures(1), quote: '账本公司给账本乡六十笔钱' },
          { ...claim, figures: figures(61), quote: '账本公司又给账本乡六十笔钱' },
        ],
      }),
    );
    const { entity, figures: paged } = await graph.query(`{
      entity(name: "账本公司") { ... on Enterprise { funded { edges { figures { value } cut { shown total } tie { cut { shown } } } } } }
      figures(where: { subject: "enterprise:账本公司" }, last: 1) { totalCount edges { node { value } } }
    }`);
    const [edge] = entity.funded.edges;
    expect(edge.figures.map(({ value }: any) => value)).toEqual(Array.from({ length: 100 }, (_, i) => String(i + 1)));
    expect(edge).toMatchObject({ cut: { shown: 100, total: 120 }, tie: { cut: null } });
    expect(paged.totalCount).toBe(120);
  });
});
