import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { kite, LANTERN, lantern } from '../support/fiction.ts';
import { folderOf, openTestGraph } from '../support/test-graph.ts';

const graph = await openTestGraph(
  await folderOf({ 'fiction-lantern.txt': LANTERN.text, 'fiction-kite.txt': 'another text' }),
);
await graph.add(lantern, kite);
beforeEach(() => {
  graph.sent.length = 0;
});
afterAll(() => graph.db.close());

const names = (connection: { edges: { node: { name: string } }[] }) => connection.edges.map(({ node }) => node.name);

describe('entity', () => {
  it('is found by name, code and id, and by a former name', async () => {
    const { byName, byCode, byId, former } = await graph.query(`{
      byName: entity(name: "麻城市", type: COUNTY) { id }
      byCode: entity(code: "421181") { id __typename }
      byId: entity(id: "county:421181") { name }
      former: entity(name: "湟中县") { name ... on Place { code } }
    }`);
    expect(byName).toEqual({ id: 'county:421181' });
    expect(byCode).toEqual({ id: 'county:421181', __typename: 'County' });
    expect(byId).toEqual({ name: '麻城市' });
    expect(former).toEqual({ name: '湟中区', code: '630106' });
  });

  it('is null where nothing matches, and told where the question is no question', async () => {
    expect(await graph.query('{ entity(name: "无此县") { id } }')).toEqual({ entity: null });
    expect(await graph.query('{ entity(name: "麻城市", type: VILLAGE) { id } }')).toEqual({ entity: null });
    await expect(graph.query('{ entity { id } }')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(graph.query('{ entity(code: "421181", name: "x") { id } }')).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
  });

  it('is narrowed by the place around it', async () => {
    const { inside, outside } = await graph.query(`{
      inside: entity(name: "石桥垸村", within: "province:42") { id }
      outside: entity(name: "石桥垸村", within: "province:63") { id }
    }`);
    expect(inside).toEqual({ id: 'village:421181105228' });
    expect(outside).toBeNull();
  });

  it('says that a place is not told apart', async () => {
    const { entity } = await graph.query(
      '{ entity(name: "阳坡村") { name ... on Place { code unsure within { name } } } }',
    );
    expect(entity).toEqual({
      name: '阳坡村',
      code: null,
      unsure: true,
      within: [{ name: '湟中区' }, { name: '西宁市' }, { name: '青海省' }],
    });
  });
});

describe('who helps', () => {
  it('tells the helpers of a county with mode and term, and why', async () => {
    const { entity } = await graph.query(`{ entity(code: "421181") { ... on County { assistedBy { totalCount edges {
      node { __typename name } modes since until
      tie { claimCount articleCount through { name } subject { name } object { name }
        claims { edges { node { sentence en: sentence(language: EN) ending article { title } evidence { start end quote } } } } }
    } } } } }`);
    expect(entity.assistedBy).toEqual({
      totalCount: 1,
      edges: [
        {
          node: { __typename: 'Agency', name: '灯笼部' },
          modes: ['定点帮扶'],
          since: '2012',
          until: null,
          tie: {
            claimCount: 1,
            articleCount: 1,
            through: [],
            subject: { name: '灯笼部' },
            object: { name: '麻城市' },
            claims: {
              edges: [
                {
                  node: {
                    sentence: '灯笼部以定点帮扶方式帮扶麻城市',
                    en: '灯笼部 assists 麻城市 (定点帮扶)',
                    ending: 'ONGOING',
                    article: { title: '虚构：灯笼部的帮扶' },
                    evidence: [
                      {
                        start: 0,
                        end: 38,
                        quote: '灯笼部从2012年开始定点帮扶湖北省黄冈市麻城市、红安县和青海省西宁市湟中县',
                      },
                    ],
                  },
                },
              ],
            },
          },
        },
      ],
    });
  });

  it('includes helpers of the places inside where asked', async () => {
    const { entity } = await graph.query(`{ entity(code: "42") { ... on Province {
      own: assistedBy { totalCount } all: assistedBy(includeParts: true) { totalCount edges { node { name } tie { object { name } } } } } } }`);
    expect(entity.own).toEqual({ totalCount: 0 });
    expect(entity.all.edges.map((edge: any) => [edge.node.name, edge.tie.object.name]).sort()).toEqual(
      [
        ['灯笼部', '麻城市'],
        ['灯笼部', '红安县'],
        ['风筝公司', '石桥垸村'],
      ].sort(),
    );
    expect(entity.all.totalCount).toBe(3);
  });

  it('keeps a total with the group, and says so to its members', async () => {
    const { entity } = await graph.query(`{ entity(code: "421181") { ... on County { fundedBy { edges {
      node { name } purposes figures { value unit bound measure scope } tie { claimCount through { name isGroup } } } } } } }`);
    expect(entity.fundedBy.edges).toEqual([
      {
        node: { name: '灯笼部' },
        purposes: ['修路'],
        figures: [
          { value: '13000000', unit: '元', bound: 'AT_LEAST', measure: '资金', scope: 'TOTAL' },
          { value: '5000000', unit: '元', bound: 'EXACT', measure: '资金', scope: 'TOTAL' },
        ],
        tie: { claimCount: 2, through: [{ name: '灯笼部帮扶县', isGroup: true }] },
      },
    ]);
  });

  it('tells postings from both ends', async () => {
    const { place, agency } = await graph.query(`{
      place: entity(code: "630106") { ... on County { posted { edges { node { name } positions since until sentBy { name } } } } }
      agency: entity(name: "灯笼部") { ... on Agency { postedOfficials { totalCount edges { node { name } positions tie { object { name } } } } } }
    }`);
    expect(place.posted.edges).toEqual([
      { node: { name: '周小满' }, positions: ['副县长'], since: '2016', until: '2018', sentBy: [{ name: '灯笼部' }] },
    ]);
    expect(agency.postedOfficials).toEqual({
      totalCount: 1,
      edges: [{ node: { name: '周小满' }, positions: ['副县长'], tie: { object: { name: '湟中区' } } }],
    });
  });

  it('answers as of a date, for certain or possibly', async () => {
    const count = async (asOf: string, certainty: string) =>
      (
        await graph.query(
          `query($asOf: PartialDate, $certainty: Certainty) { entity(code: "630106") { ... on County {
        posted(asOf: $asOf, certainty: $certainty) { totalCount edges { node { name } } } } } }`,
          { asOf, certainty },
        )
      ).entity.posted.totalCount;
    expect(await count('2016-03', 'POSSIBLE')).toBe(1);
    expect(await count('2016-03', 'CERTAIN')).toBe(0);
    expect(await count('2017-06-01', 'CERTAIN')).toBe(1);
    expect(await count('2018-03', 'CERTAIN')).toBe(0);
    expect(await count('2019', 'POSSIBLE')).toBe(0);
  });

  it('filters by mode', async () => {
    const { entity } = await graph.query(`{ entity(code: "421181105228") { ... on Village {
      a: assistedBy(modes: ["产业帮扶"]) { totalCount } b: assistedBy(modes: ["对口支援"]) { totalCount } } } }`);
    expect(entity).toEqual({ a: { totalCount: 1 }, b: { totalCount: 0 } });
  });
});

describe('lists', () => {
  const pages = async (field: string, args: string) => {
    const found: string[] = [];
    let cursor: string | null = null;
    for (let turn = 0; turn < 50; turn++) {
      const position: string = cursor === null ? '' : `, ${args.startsWith('first') ? 'after' : 'before'}: "${cursor}"`;
      const { entity } = await graph.query(`{ entity(name: "灯笼部") { ${field}(${args}${position}) {
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } } }`);
      const { edges, pageInfo } = entity[field];
      const cursors = edges.map((edge: any) => edge.cursor);
      expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([cursors[0] ?? null, cursors.at(-1) ?? null]);
      if (args.startsWith('first')) {
        found.push(...cursors);
        if (!pageInfo.hasNextPage) break;
        cursor = pageInfo.endCursor;
      } else {
        found.unshift(...cursors);
        if (!pageInfo.hasPreviousPage) break;
        cursor = pageInfo.startCursor;
      }
    }
    return found;
  };

  it.each(['ties', 'claims', 'articles'])(
    '%s can be read in pages of any size, forward and backward, to the same end',
    async (field) => {
      const whole = await pages(field, 'first: 100');
      expect(whole.length).toBeGreaterThan(1);
      for (const size of [1, 2, 3]) {
        expect(await pages(field, `first: ${size}`)).toEqual(whole);
        expect(await pages(field, `last: ${size}`)).toEqual(whole);
      }
    },
  );

  it('keep their place while others are written', async () => {
    const first = await graph.query(
      '{ entity(name: "灯笼部") { claims(first: 2) { pageInfo { endCursor } edges { node { id } } } } }',
    );
    const all = await graph.query('{ entity(name: "灯笼部") { claims(first: 100) { edges { node { id } } } } }');
    const rest = await graph.query(
      `{ entity(name: "灯笼部") { claims(first: 100, after: "${first.entity.claims.pageInfo.endCursor}") { edges { node { id } } } } }`,
    );
    expect([...first.entity.claims.edges, ...rest.entity.claims.edges]).toEqual(all.entity.claims.edges);
  });

  it('refuse what is no page', async () => {
    const ask = (args: string) => graph.query(`{ articles(${args}) { edges { cursor } } }`);
    await expect(ask('first: 101')).rejects.toMatchObject({ code: 'LIMIT' });
    await expect(ask('first: -1')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(ask('first: 5, last: 5')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(ask('after: "nonsense"')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    expect(await ask('first: 0')).toEqual({ articles: { edges: [] } });
  });

  it('count kinds and directions without loading', async () => {
    const { entity } = await graph.query(
      '{ entity(name: "灯笼部") { tieCounts { kind direction count } ties(kinds: [FUNDED], direction: FORWARD) { totalCount } } }',
    );
    expect(entity.tieCounts).toContainEqual({ kind: 'ASSISTS', direction: 'FORWARD', count: 3 });
    expect(entity.tieCounts).toContainEqual({ kind: 'PART_OF', direction: 'BACKWARD', count: 1 });
    expect(entity.tieCounts).toContainEqual({ kind: 'FUNDED', direction: 'FORWARD', count: entity.ties.totalCount });
  });
});

describe('claims', () => {
  const count = async (where: string) =>
    (await graph.query(`{ claims(where: ${where}) { totalCount edges { node { id } } } }`)).claims.totalCount;

  it('are found by what they are about', async () => {
    const { bu, lin } = await graph.query('{ bu: entity(name: "灯笼部") { id } lin: entity(name: "林一一") { id } }');
    expect(await count('{}')).toBe(20);
    expect(await count('{ kinds: [AWARDED] }')).toBe(2);
    expect(await count(`{ subject: "${bu.id}" }`)).toBe(6);
    expect(await count(`{ subject: "${bu.id}", object: "county:421181" }`)).toBe(2);
    expect(await count(`{ about: ["${bu.id}", "county:421181"] }`)).toBe(3);
    expect(await count('{ about: ["county:421181"], kinds: [INTRODUCED] }')).toBe(1);
    expect(await count('{ article: "article:fiction-kite" }')).toBe(4);
    expect(await count('{ within: "county:630106", kinds: [AWARDED] }')).toBe(2);
    expect(await count('{ within: "province:42", kinds: [VISITED, AWARDED] }')).toBe(1);
    expect(await count('{ kinds: [FUNDED], since: "2020" }')).toBe(0);
    expect(await count('{ kinds: [FUNDED], since: "2018", until: "2019" }')).toBe(2);
    expect(await count(`{ subject: "${lin.id}", asOf: "2020-10-16" }`)).toBe(2);
  });

  it('are served one by one by id, and so is all else', async () => {
    const { claims } = await graph.query(
      '{ claims(where: { kinds: [POSTED_TO] }) { edges { node { id evidence { id } article { id } roles { role mention entity { name } } qualifiers { name value } } } } }',
    );
    const { id, evidence, article, ...claim } = claims.edges[0].node;
    expect(claim).toEqual({
      roles: [
        { role: 'SUBJECT', mention: '周小满', entity: { name: '周小满' } },
        { role: 'OBJECT', mention: '湟中县', entity: { name: '湟中区' } },
        { role: 'SENDER', mention: '灯笼部', entity: { name: '灯笼部' } },
      ],
      qualifiers: [
        { name: 'position', value: '副县长' },
        { name: 'form', value: '挂职' },
      ],
    });
    const { entity } = await graph.query(
      '{ entity(code: "421181") { ... on County { assistedBy { edges { tie { id } } } } } }',
    );
    const ids = [
      id,
      evidence[0].id,
      article.id,
      entity.assistedBy.edges[0].tie.id,
      'county:421181',
      'county:nothing',
      'nonsense',
    ];
    const { nodes } = await graph.query('query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids });
    expect(nodes.map((node: any) => node && [node.__typename, node.id])).toEqual([
      ['Claim', ids[0]],
      ['Evidence', ids[1]],
      ['Article', ids[2]],
      ['Tie', ids[3]],
      ['County', ids[4]],
      null,
      null,
    ]);
    for (const each of ids.slice(0, 5))
      expect((await graph.query(`{ node(id: "${each}") { id } }`)).node.id).toBe(each);
  });

  it('quote nothing where the text at hand is another', async () => {
    const { claims } = await graph.query(
      '{ claims(where: { article: "article:fiction-kite" }, first: 1) { edges { node { evidence { quote } } } } }',
    );
    expect(claims.edges[0].node.evidence).toEqual([{ quote: null }]);
  });
});

describe('statements', () => {
  it('are one for each level and question, however many parents there are', async () => {
    await graph.query(`{ entity(name: "灯笼部") { ... on Agency { assists { edges { node { name ... on County {
      within { name } posted { edges { node { name } } } } } tie { claims { edges { node { sentence evidence { start } figures { value } } } } } } } } } }`);
    expect(graph.sent.sort()).toEqual(
      [
        'entities by name',
        'ASSISTS FORWARD ascending',
        'enclosing places in brief',
        'POSTED_TO BACKWARD in brief',
        'claims of ties ascending',
        'roles of claims',
        'evidence of claims',
        'figures of claims',
      ].sort(),
    );
  });

  it('read no more of a row than is selected', async () => {
    const list = (inner: string) => `{ entity(code: "421181") { ... on County { assistedBy { ${inner} } } } }`;
    await graph.query(list('totalCount edges { node { id name type } modes }'));
    await graph.query(list('edges { node { name } since }'));
    expect(graph.sent.filter((name) => name.startsWith('ASSISTS'))).toEqual([
      'ASSISTS BACKWARD in brief',
      'ASSISTS BACKWARD count',
      'ASSISTS BACKWARD ascending',
    ]);
  });

  it('count only what is asked to be counted', async () => {
    await graph.query('{ entity(code: "421181") { ties { edges { cursor } pageInfo { hasNextPage } } } }');
    expect(graph.sent).toEqual(['entities by code', 'ties BOTH ascending']);
  });
});

it('names of places inside others follow the table', async () => {
  const { entity } = await graph.query(
    '{ entity(code: "4211") { ... on Prefecture { parts(types: [COUNTY]) { totalCount edges { node { name } } } } } }',
  );
  expect(names(entity.parts)).toEqual(['红安县', '麻城市']);
});
