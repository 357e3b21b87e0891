import { afterAll, describe, expect, it } from 'vitest';
import { kite, lantern } from '../support/fiction.ts';
import { openTestGraph } from '../support/test-graph.ts';

const graph = await openTestGraph();
await graph.add(lantern, kite);
afterAll(() => graph.db.close());

const edges = (connection: { edges: { node: any }[] }) => connection.edges.map(({ node }) => node);

/** Kinds with the names of both ends, of claims or of ties. */
async function told(list: 'claims' | 'ties', args: string): Promise<string[]> {
  const answer = await graph.query(`{ ${list}(${args}) { totalCount
    edges { node { kind subject { name } object { name } } } } }`);
  const found = edges(answer[list]).map(({ kind, subject, object }) => `${subject.name} ${kind} ${object.name}`);
  expect(answer[list].totalCount).toBe(found.length);
  return found;
}
const claims = (where: string, more = '') => told('claims', `where: {${where}} ${more}`);
const ties = (where: string, more = '') => told('ties', `where: {${where}} ${more}`);

describe('claims are chosen', () => {
  it('by what stands at their ends', async () => {
    expect(await claims('subjectWhere: { types: [ENTERPRISE] }')).toEqual(['风筝公司 ASSISTS 石桥垸村']);
    expect(await claims('kinds: [ASSISTS], objectWhere: { types: [COUNTY], within: "province:42" }')).toEqual([
      '灯笼部 ASSISTS 麻城市',
      '灯笼部 ASSISTS 红安县',
    ]);
  });

  it('by what must not stand there, or by anything in it', async () => {
    expect(await claims('kinds: [FUNDED], objectWhere: { not: { isGroup: true } }')).toEqual(['灯笼部 FUNDED 麻城市']);
    expect(
      await claims('aboutWhere: { any: [{ types: [ENTERPRISE] }, { types: [EVENT] }] }, not: { kinds: [ASSISTS] }'),
    ).toEqual(['灯笼部 INTRODUCED 𠮷祥集团', '灯笼部帮扶县 ORGANISED 灯会']);
  });

  it('by a role as much as by an end', async () => {
    expect(await claims('kinds: [INTRODUCED], aboutWhere: { types: [COUNTY] }')).toEqual([
      '灯笼部 INTRODUCED 𠮷祥集团',
    ]);
  });

  it('by any of several conditions, and by what must not hold', async () => {
    expect(
      await claims('any: [{ kinds: [INTRODUCED] }, { kinds: [FUNDED], article: "article:fiction-kite" }]'),
    ).toEqual(['灯笼部 INTRODUCED 𠮷祥集团', '灯笼部 FUNDED 麻城市']);
    expect(
      await claims('subject: "agency:灯笼部", not: { any: [{ kinds: [ASSISTS] }, { hasFigures: true }] }'),
    ).toEqual(['灯笼部 INTRODUCED 𠮷祥集团']);
    expect(await claims('kinds: [ASSISTS], not: { not: { within: "province:63" } }')).toEqual([
      '灯笼部 ASSISTS 湟中区',
    ]);
    expect(await claims('any: []')).toEqual([]);
  });

  it('by a part that a qualifier has, and one it lacks', async () => {
    const position = (asked: string) =>
      claims(`kinds: [HOLDS_OFFICE, POSTED_TO], qualifiers: [{ name: "position", ${asked} }]`);
    expect(await position('contains: "长"')).toHaveLength(3);
    expect(await position('contains: "长", lacks: "副"')).toEqual(['林一一 HOLDS_OFFICE 灯笼部纸艺司']);
    const { officials } = await graph.query(`{ officials(where: {
      ties: [{ kinds: [HOLDS_OFFICE], qualifiers: [{ name: "position", contains: "长", lacks: "副" }] }] }) { edges { node { name } } } }`);
    expect(edges(officials)).toEqual([{ name: '林一一' }]);
  });

  it('by their end, their dates and their figures', async () => {
    expect(await claims('endings: [ONGOING], kinds: [ASSISTS], subjectWhere: { types: [ENTERPRISE] }')).toHaveLength(1);
    expect(await claims('kinds: [VISITED, POSTED_TO], dated: false')).toEqual(['林一一 VISITED 石桥垸村']);
    expect(await claims('kinds: [VISITED, POSTED_TO], dated: true')).toEqual(['周小满 POSTED_TO 湟中区']);
    expect(await claims('amount: { measures: ["资金"], min: "6000000" }')).toEqual(['灯笼部 FUNDED 灯笼部帮扶县']);
  });

  it('by what is said of a group as well', async () => {
    expect(await claims('about: ["county:红安县"], kinds: [FUNDED]')).toEqual([]);
    expect(await claims('about: ["county:红安县"], throughGroups: true, kinds: [FUNDED]')).toEqual([
      '灯笼部 FUNDED 灯笼部帮扶县',
    ]);
  });

  it('by a stretch of time for certain', async () => {
    expect(await claims('kinds: [POSTED_TO, VISITED], since: "2017", until: "2017"')).toHaveLength(2);
    expect(await claims('kinds: [POSTED_TO, VISITED], since: "2017", until: "2017", certainty: CERTAIN')).toEqual([
      '周小满 POSTED_TO 湟中区',
    ]);
  });

  it('and refuse what nests too much', async () => {
    const any = Array.from({ length: 9 }, () => '{ kinds: [FUNDED] }').join(' ');
    await expect(claims(`any: [${any}], not: { not: { any: [${any}] } }`)).rejects.toMatchObject({ code: 'LIMIT' });
    const deep = `${'{ not: '.repeat(7)}{ kinds: [FUNDED] }${' }'.repeat(7)}`;
    await expect(claims(`not: ${deep}`)).rejects.toMatchObject({ code: 'LIMIT' });
  });
});

describe('claims are sorted', () => {
  const since = async (args: string) =>
    edges((await graph.query(`{ claims(${args}) { edges { node { since } } } }`)).claims).map((claim) => claim.since);

  it('by time either way, undated ones last', async () => {
    const where = 'where: { kinds: [POSTED_TO, VISITED, FUNDED], article: "article:fiction-lantern" }';
    expect(await since(`${where}, orderBy: TIME`)).toEqual(['2016', '2019', null]);
    expect(await since(`${where}, orderBy: TIME, direction: DESC`)).toEqual(['2019', '2016', null]);
  });

  it('and come in pages that meet', async () => {
    const list = 'claims(orderBy: TIME, direction: DESC, where: { dated: true }';
    const { all } = await graph.query(`{ all: ${list}, first: 100) { edges { node { id } } } }`);
    const { head } = await graph.query(`{ head: ${list}, first: 4) { pageInfo { endCursor } edges { node { id } } } }`);
    const { tail } = await graph.query(
      `{ tail: ${list}, first: 100, after: "${head.pageInfo.endCursor}") { edges { node { id } } } }`,
    );
    const { last } = await graph.query(`{ last: ${list}, last: 3) { edges { node { id } } } }`);
    expect([...head.edges, ...tail.edges]).toEqual(all.edges);
    expect(last.edges).toEqual(all.edges.slice(-3));
  });

  it('for each entity of a list too, with what it inherits', async () => {
    const { counties } =
      await graph.query(`{ counties(where: { within: "province:42", ties: [{ kinds: [ASSISTS] }] }) { edges { node {
      name claims(kinds: [FUNDED, ASSISTS], where: { dated: true }, orderBy: TIME, direction: DESC, first: 2) { totalCount edges { node { kind since } } } } } } }`);
    expect(edges(counties).map(({ name, claims: { totalCount } }) => [name, totalCount])).toEqual([
      ['红安县', 2],
      ['麻城市', 3],
    ]);
    expect(edges(edges(counties)[0].claims)).toEqual([
      { kind: 'FUNDED', since: '2019' },
      { kind: 'ASSISTS', since: '2012' },
    ]);
  });
});

describe('ties are listed', () => {
  it('by what stands at both ends', async () => {
    expect(
      await ties('kinds: [ASSISTS], subjectWhere: { types: [ENTERPRISE] }, objectWhere: { within: "county:麻城市" }'),
    ).toEqual(['风筝公司 ASSISTS 石桥垸村']);
    expect(await ties('subject: "agency:灯笼部", kinds: [ASSISTS]')).toHaveLength(3);
    expect(await ties('objectWhere: { types: [AWARD] }')).toEqual(
      ['阳坡村 AWARDED 灯笼示范村', '卡阳村 AWARDED 灯笼示范村'].sort(),
    );
  });

  it('by what their claims say, and by their sources', async () => {
    expect(await ties('amount: { min: "6000000" }')).toEqual(['灯笼部 FUNDED 灯笼部帮扶县']);
    expect(await ties('minArticles: 2')).toEqual(await ties('minClaims: 2'));
    expect(await ties('minArticles: 2')).toContain('石桥垸村 LOCATED_IN 麻城市');
  });

  it('through groups, or without them', async () => {
    expect(await ties('kinds: [FUNDED], objectWhere: { isGroup: false }, throughGroupsOnly: true')).toEqual([
      '灯笼部 FUNDED 红安县',
      '灯笼部 FUNDED 湟中区',
    ]);
    expect(await ties('kinds: [FUNDED], objectWhere: { isGroup: false }, direct: true')).toEqual([
      '灯笼部 FUNDED 麻城市',
    ]);
  });

  it('of one entity, as its conditions and order say', async () => {
    const { entity } = await graph.query(`{ entity(id: "agency:灯笼部") {
      since: ties(kinds: [ASSISTS, FUNDED], orderBy: SINCE, orderDirection: DESC, first: 2) { totalCount edges { direction node { name } tie { kind since } } }
      direct: ties(kinds: [FUNDED], where: { direct: true, other: { isGroup: false } }) { edges { node { name } } }
    } }`);
    expect(entity.since.totalCount).toBe(7);
    expect(entity.since.edges.map(({ direction, tie }: any) => [direction, tie.kind, tie.since])).toEqual([
      ['FORWARD', 'FUNDED', '2019'],
      ['FORWARD', 'FUNDED', '2019'],
    ]);
    expect(edges(entity.direct)).toEqual([{ name: '麻城市' }]);
  });

  it('of a place with all inside it', async () => {
    const { entity } = await graph.query(`{ entity(id: "prefecture:黄冈市") {
      ties(kinds: [ASSISTS], types: [ENTERPRISE], where: { includeParts: true }) { edges { direction node { name } tie { object { name } } } } } }`);
    expect(entity.ties.edges).toEqual([
      { direction: 'BACKWARD', node: { name: '风筝公司' }, tie: { object: { name: '石桥垸村' } } },
    ]);
  });

  it('by when they are stated to have begun, wherever they are', async () => {
    const { all, begun } = await graph.query(`{
      all: ties(where: { kinds: [ASSISTS, FUNDED, PART_OF, LOCATED_IN] }, first: 100) { edges { node { id since } } }
      begun: ties(where: { kinds: [ASSISTS, FUNDED, PART_OF, LOCATED_IN], began: { to: "2100" } }, first: 100) { edges { node { id } } } }`);
    const dated = all.edges.filter(({ node }: any) => node.since !== null).map(({ node }: any) => node.id);
    expect(dated.length).toBeGreaterThan(0);
    expect(dated.length).toBeLessThan(all.edges.length);
    expect(begun.edges.map(({ node }: any) => node.id)).toEqual(dated);
  });

  it('and refuse what contradicts itself', async () => {
    const asked = (args: string) => graph.query(`{ entity(id: "agency:灯笼部") { ties(${args}) { totalCount } } }`);
    await expect(asked('asOf: "2019", where: { since: "2018" }')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    // What chooses entities by their ties has no place where the ties themselves are chosen.
    await expect(asked('where: { minCount: 2 }')).rejects.toThrow('Field "minCount" is not defined');
    await expect(asked('where: { direction: BACKWARD }')).rejects.toThrow('Field "direction" is not defined');
  });
});

describe('claims are counted', () => {
  const counted = async (args: string, fields: string) =>
    edges((await graph.query(`{ claimCounts(${args}) { edges { node { claimCount ${fields} } } } }`)).claimCounts);

  it('as a whole, and by what they have in common', async () => {
    expect(await counted('where: { kinds: [ASSISTS] }', 'subjectCount objectCount articleCount kind')).toEqual([
      { claimCount: 4, subjectCount: 2, objectCount: 4, articleCount: 2, kind: null },
    ]);
    expect(
      await counted('where: { kinds: [ASSISTS] }, groupBy: [SUBJECT_TYPE, ARTICLE]', 'subjectType article { id }'),
    ).toEqual([
      { claimCount: 3, subjectType: 'AGENCY', article: { id: 'article:fiction-lantern' } },
      { claimCount: 1, subjectType: 'ENTERPRISE', article: { id: 'article:fiction-kite' } },
    ]);
  });

  it('by a qualifier, a year, and the place of an end', async () => {
    expect(await counted('where: { kinds: [ASSISTS] }, groupBy: [QUALIFIER], qualifier: "mode"', 'qualifier')).toEqual([
      { claimCount: 3, qualifier: '定点帮扶' },
      { claimCount: 1, qualifier: '产业帮扶' },
    ]);
    expect(
      await counted('where: { kinds: [ASSISTS, FUNDED] }, groupBy: [YEAR], orderBy: GROUP, direction: ASC', 'year'),
    ).toEqual([
      { claimCount: 3, year: '2012' },
      { claimCount: 2, year: '2019' },
      { claimCount: 1, year: '2020' },
    ]);
    expect(
      await counted('where: { kinds: [ASSISTS] }, groupBy: [PROVINCE]', 'place { name } claims { totalCount }'),
    ).toEqual([
      { claimCount: 3, place: { name: '湖北省' }, claims: { totalCount: 3 } },
      { claimCount: 1, place: { name: '青海省' }, claims: { totalCount: 1 } },
    ]);
    expect(
      await counted('where: { kinds: [ASSISTS] }, groupBy: [PROVINCE], placeOf: SUBJECT', 'place { name }'),
    ).toEqual([{ claimCount: 4, place: null }]);
  });

  it('with a least size', async () => {
    expect(
      await counted('where: { kinds: [ASSISTS] }, groupBy: [SUBJECT], orderBy: OBJECTS, min: 2', 'subject { name }'),
    ).toEqual([{ claimCount: 3, subject: { name: '灯笼部' } }]);
  });

  it('and refuse what has no answer', async () => {
    for (const args of ['groupBy: [PROVINCE, COUNTY]', 'groupBy: [QUALIFIER]', 'groupBy: [KIND], qualifier: "mode"']) {
      await expect(counted(args, 'kind')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    }
  });
});

describe('what takes conditions on claims too', () => {
  it('figures, with their bounds', async () => {
    const { at, by } = await graph.query(`{
      at: figures(where: { measures: ["资金"], bounds: [EXACT] }) { edges { node { value } } }
      by: figures(where: { claim: { subject: "agency:灯笼部", objectWhere: { isGroup: true } } }) { edges { node { value } } }
    }`);
    expect([edges(at), edges(by)]).toEqual([[{ value: '5000000' }], [{ value: '13000000' }]]);
  });

  it('timelines and changes, of everything where nothing is named', async () => {
    const { timeline, changesBetween } = await graph.query(`{
      timeline(where: { kinds: [POSTED_TO, FUNDED], hasFigures: true }) { totalCount }
      changesBetween(from: "2012", to: "2016", certainty: CERTAIN, where: { not: { kinds: [ASSISTS] } }) { edges { change node { kind } } }
    }`);
    expect(timeline.totalCount).toBe(2);
    expect(changesBetween.edges).toEqual([{ change: 'BEGAN', node: { kind: 'POSTED_TO' } }]);
    await expect(
      graph.query('{ timeline(of: ["county:麻城市"], within: "province:42") { totalCount } }'),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });
});

it('entities are chosen and sorted by the number of articles that mention them', async () => {
  const { two, one, most } = await graph.query(`{
    two: agencies(where: { minArticles: 2 }) { edges { node { name } } }
    one: enterprises(where: { maxArticles: 1, minArticles: 1 }) { edges { node { name } } }
    most: agencies(orderBy: ARTICLES, direction: DESC, first: 1) { edges { node { name } } }
  }`);
  expect([edges(two), edges(one), edges(most)]).toEqual([
    [{ name: '灯笼部' }],
    [{ name: '风筝公司' }, { name: '𠮷祥集团' }],
    [{ name: '灯笼部' }],
  ]);
});

describe('patterns', () => {
  it('refuse nodes that do not exist and cursors of other lists', async () => {
    const asked = (args: string, node: string) =>
      graph.query(
        `{ patterns(ties: [{ kinds: [ASSISTS], subject: "a", object: "b" }] ${args}) { edges { node { entity(node: "${node}") { id } } } } }`,
      );
    expect((await asked('first: 1', 'a')).patterns.edges).toHaveLength(1);
    await expect(asked('', 'c')).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      message: 'node: "c" is no node of the pattern; expected one of a, b',
    });
    await expect(asked('after: "WyIiLCJ4Il0"', 'a')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });
});
