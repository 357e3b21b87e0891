import { afterAll, describe, expect, it } from 'vitest';
import { kite, lantern } from '../support/fiction.ts';
import { openTestGraph } from '../support/test-graph.ts';
import { writeExtraction } from '../support/write-extraction.ts';

/** A fourth fictional report: two teams, what each of them has, and the same two tied in two ways. */
const drumline = writeExtraction({
  id: 'fiction-drumline',
  publishedOn: '2022-02',
  text: '两个鼓队包括东鼓队、西鼓队，每队有1个鼓手单位。灯笼部计划2023年帮扶麻城市。灯笼部向麻城市采购花灯。灯笼部牵线，风筝公司向麻城市捐款约200万元。灯笼部派小鼓手驻麻城市各村。',
  mentions: [
    { id: 'bu', type: 'AGENCY', name: '灯笼部' },
    { id: 'mc', type: 'COUNTY', name: '麻城市' },
    { id: 'co', type: 'ENTERPRISE', name: '风筝公司' },
    { id: 'villages', type: 'VILLAGE', name: '麻城市各村', of: 'mc', group: true },
    { id: 'drummer', type: 'OFFICIAL', name: '小鼓手', of: 'bu' },
    { id: 'two', type: 'AGENCY', name: '鼓队', of: 'bu', group: true, size: { value: '2' }, says: ['两个鼓队'] },
    { id: 'east', type: 'AGENCY', name: '东鼓队' },
    { id: 'west', type: 'AGENCY', name: '西鼓队' },
    { id: 'unit', type: 'AGENCY', name: '鼓手单位', of: 'two', group: true },
  ],
  claims: [
    { kind: 'LOCATED_IN', subject: 'villages', object: 'mc', quote: '麻城市各村' },
    {
      kind: 'POSTED_TO',
      subject: 'drummer',
      object: 'villages',
      roles: { SENDER: ['bu'] },
      quote: '灯笼部派小鼓手驻麻城市各村',
    },
    { kind: 'MEMBER_OF', subject: 'east', object: 'two', quote: '两个鼓队包括东鼓队、西鼓队' },
    { kind: 'MEMBER_OF', subject: 'west', object: 'two', quote: '两个鼓队包括东鼓队、西鼓队' },
    {
      kind: 'MEMBER_OF',
      subject: 'unit',
      object: 'two',
      figures: [{ measure: '机构数', value: '1', unit: '个', scope: 'EACH', quote: '1个' }],
      quote: '每队有1个鼓手单位',
    },
    {
      kind: 'ASSISTS',
      subject: 'bu',
      object: 'mc',
      since: '2023',
      until: '2023',
      assertion: 'PLANNED',
      quote: '灯笼部计划2023年帮扶麻城市',
    },
    {
      kind: 'PURCHASED_FROM',
      subject: 'bu',
      object: 'mc',
      qualifiers: { goods: '花灯' },
      quote: '灯笼部向麻城市采购花灯',
    },
    {
      kind: 'FUNDED',
      subject: 'co',
      object: 'mc',
      roles: { BROKER: ['bu'] },
      figures: [{ measure: '资金', value: '2000000', unit: '元', bound: 'APPROXIMATE', quote: '约200万元' }],
      quote: '灯笼部牵线，风筝公司向麻城市捐款约200万元',
    },
  ],
});

const graph = await openTestGraph();
await graph.add(lantern, kite, drumline);
afterAll(() => graph.db.close());

const names = (connection: { edges: { node: { name: string } }[] }) => connection.edges.map(({ node }) => node.name);

describe('an entity in a question', () => {
  it('may be named by type and name wherever an id may stand', async () => {
    const { entity, node, claims, figures, timeline, counties, paths, interlocks } = await graph.query(`{
      entity(id: "county:湟中县") { id }
      node(id: "agency:灯笼部") { ... on Agency { name } }
      claims(where: { subject: "official:周小满", object: "county:湟中县" }) { totalCount }
      figures(where: { object: "county:灯笼部帮扶县" }) { totalCount }
      timeline(of: ["official:周小满"]) { totalCount }
      counties(where: { ties: [{ with: ["agency:灯笼部"], kinds: [ASSISTS], other: { ids: ["agency:灯笼部"] } }] }) { totalCount }
      paths(from: ["enterprise:𠮷祥集团"], to: ["county:麻城市"]) { paths { length } }
      interlocks(of: ["county:麻城市", "county:红安县"], kinds: [ASSISTS], direction: BACKWARD) { totalCount }
    }`);
    expect(entity).toEqual({ id: 'county:630106' });
    expect(node).toEqual({ name: '灯笼部' });
    expect([claims, figures, timeline, counties, interlocks].map(({ totalCount }) => totalCount)).toEqual([
      2, 1, 2, 3, 1,
    ]);
    expect(paths.paths.length).toBeGreaterThan(0);
  });

  it('is nobody where the type or the name is another', async () => {
    const { a, b, c } = await graph.query(`{
      a: entity(id: "agency:麻城市") { id } b: entity(id: "county:无此县") { id } c: entity(id: "county:") { id }
    }`);
    expect([a, b, c]).toEqual([null, null, null]);
  });
});

describe('claims', () => {
  it('are chosen by who fills a role and by how they are asserted', async () => {
    const { brokered, planned, inferred } = await graph.query(`{
      brokered: claims(where: { roles: [{ role: "BROKER", entity: "agency:灯笼部" }] }) { edges { node { kind } } }
      planned: claims(where: { assertions: [PLANNED] }) { edges { node { since } } }
      inferred: claims(where: { assertions: [INFERRED, PLANNED] }) { totalCount }
    }`);
    expect(brokered.edges).toEqual([{ node: { kind: 'FUNDED' } }]);
    expect(planned.edges).toEqual([{ node: { since: '2023' } }]);
    expect(inferred.totalCount).toBe(4);
  });
});

describe('conditions on ties', () => {
  it('take a stretch of time', async () => {
    const asked = (during: string) =>
      graph.query(
        `{ officials(where: { ties: [{ kinds: [POSTED_TO], direction: FORWARD, with: ["county:湟中区"], ${during} }] }) { totalCount } }`,
      );
    expect((await asked('since: "2018", until: "2020"')).officials.totalCount).toBe(1);
    expect((await asked('since: "2019"')).officials.totalCount).toBe(0);
    expect((await asked('until: "2015"')).officials.totalCount).toBe(0);
    await expect(asked('asOf: "2017", since: "2016"')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('ask for what began or ended between two dates', async () => {
    const asked = (during: string, kind = 'ASSISTS') =>
      graph.query(`{ agencies(where: { ties: [{ kinds: [${kind}], direction: FORWARD, ${during} }] }) { edges { node { name } } }
        entity(name: "灯笼部") { ties(kinds: [${kind}], where: { ${during.replace(/, certainty.*/, '')} }) { edges { node { name } } } } }`);
    // 2012年起定点帮扶: of three counties, through their group too.
    const began = await asked('began: { from: "2012", to: "2012" }');
    expect(names(began.agencies)).toEqual(['灯笼部']);
    expect(names(began.entity.ties)).toContain('麻城市');
    expect(names((await asked('began: { from: "2012-06", to: "2012-07" }')).agencies)).toEqual(['灯笼部']);
    expect(names((await asked('began: { from: "2012-06", to: "2012-07" }, certainty: CERTAIN')).agencies)).toEqual([]);
    expect(names((await asked('began: { from: "2012" , to: "2012" }, certainty: CERTAIN')).agencies)).toEqual([
      '灯笼部',
    ]);
    expect(names((await asked('began: { to: "2011" }')).agencies)).toEqual([]);
    // Nothing is said of an end of it; what is planned for 2023 may end then, and that is never certain.
    expect(names((await asked('ended: { to: "2022" }')).agencies)).toEqual([]);
    expect(names((await asked('ended: { from: "2023" }')).agencies)).toEqual(['灯笼部']);
    expect(names((await asked('ended: { from: "2023" }, certainty: CERTAIN')).agencies)).toEqual([]);
    await expect(asked('began: { from: "2013", to: "2012" }')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(asked('ended: {}')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('hold for the ties of an entity and of the inside of a place, with what is asked of the other end', async () => {
    const { ministry, inside } = await graph.query(`{
      ministry: entity(name: "灯笼部") { ties(where: { other: { within: "prefecture:4211" }, minArticles: 2 }) { totalCount edges { node { name } direction } } }
      inside: entity(id: "prefecture:4211") { ... on Prefecture { tiesInside(kinds: [FUNDED], where: { direct: true }) { edges { node { name } } } } }
    }`);
    expect(new Set(names(ministry.ties))).toEqual(new Set(['麻城市']));
    expect(names(inside.tiesInside)).toContain('风筝公司');
    await expect(
      graph.query(
        '{ entity(code: "4211") { ... on Prefecture { tiesInside(modes: ["定点帮扶"], where: { modes: ["产业帮扶"] }) { totalCount } } } }',
      ),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('ask for two kinds of ties between the same two', async () => {
    const { both, money } = await graph.query(`{
      both: agencies(where: { ties: [{ kinds: [PURCHASED_FROM], direction: FORWARD, alsoKinds: [FUNDED, ASSISTS] }] }) { edges { node { name } } }
      money: enterprises(where: { ties: [{ kinds: [FUNDED], direction: FORWARD, alsoKinds: [PURCHASED_FROM] }] }) { totalCount }
    }`);
    expect(names(both)).toEqual(['灯笼部']);
    expect(money.totalCount).toBe(0);
  });

  it('may leave out what is only said of a group', async () => {
    const { all, direct } = await graph.query(`{
      all: counties(where: { isGroup: false, ties: [{ kinds: [FUNDED], direction: BACKWARD }] }) { totalCount }
      direct: counties(where: { isGroup: false, ties: [{ kinds: [FUNDED], direction: BACKWARD, direct: true }] }) { edges { node { name } } }
    }`);
    expect(all.totalCount).toBe(3);
    expect(names(direct)).toEqual(['麻城市']);
  });

  it('order lists by ties of some kinds', async () => {
    const { counties } = await graph.query(`{ counties(where: { isGroup: false, ties: [{}] },
      orderBy: TIES, tieKinds: [FUNDED], tieDirection: BACKWARD, direction: DESC) { edges { node { name } } } }`);
    expect(names(counties)).toEqual(['麻城市', '湟中区', '红安县']);
  });

  it('find places that are not told apart', async () => {
    const { unsure, sure } = await graph.query(`{
      unsure: villages(where: { unsure: true }) { edges { node { name } } }
      sure: villages(where: { unsure: false, isGroup: false, ties: [{}] }) { edges { node { name } } }
    }`);
    expect(names(unsure)).toEqual(['阳坡村']);
    expect(names(sure)).toEqual(['石桥垸村', '卡阳村']);
  });
});

describe('the parts of a place', () => {
  it('are also the groups of places located in it', async () => {
    const { entity, counties, interlocks } = await graph.query(`{
      entity(id: "county:麻城市") { ... on County {
        posted(includeParts: true) { totalCount edges { node { name } } } tiesInside(kinds: [POSTED_TO]) { totalCount } } }
      counties(where: { ties: [{ kinds: [POSTED_TO], direction: BACKWARD, with: ["official:小鼓手"], includeParts: true }] }) { edges { node { name } } }
      interlocks(of: ["prefecture:黄冈市"], kinds: [POSTED_TO], includeParts: true, min: 1) { edges { node { name } } }
    }`);
    expect(entity.posted).toEqual({ totalCount: 1, edges: [{ node: { name: '小鼓手' } }] });
    expect(entity.tiesInside.totalCount).toBe(1);
    expect([names(counties), names(interlocks)]).toEqual([['麻城市'], ['小鼓手']]);
  });
});

describe('articles', () => {
  it('are chosen by who published them, when, and what they are about', async () => {
    const ask = async (where: string, order = '') =>
      (
        await graph.query(`{ articles(where: { ${where} } ${order}) { totalCount edges { node { id } } } }`)
      ).articles.edges.map(({ node }: any) => node.id.slice('article:fiction-'.length));
    expect(await ask('publishers: ["虚构日报"]')).toEqual(['lantern', 'kite', 'drumline']);
    expect(await ask('publishers: ["别家日报"]')).toEqual([]);
    expect(await ask('published: { after: "2021", before: "2023" }')).toEqual(['drumline']);
    expect(await ask('titleContains: "DRUM"')).toEqual(['drumline']);
    expect(await ask('about: ["official:小鼓手", "county:麻城市"]')).toEqual(['drumline']);
    expect(await ask('within: "prefecture:4211", kinds: [PURCHASED_FROM]')).toEqual(['drumline']);
    expect(await ask('', ', orderBy: CLAIMS, direction: DESC, first: 1')).toEqual(['lantern']);
    expect(await ask('', ', orderBy: PUBLISHED, direction: DESC')).toEqual(['drumline', 'kite', 'lantern']);
    await expect(ask(`about: [${'"county:麻城市", '.repeat(11)}]`)).rejects.toMatchObject({ code: 'LIMIT' });
  });
});

describe('paths', () => {
  it('run through what they must pass', async () => {
    const ask = async (args: string) =>
      (
        await graph.query(
          `{ paths(from: ["official:小鼓手"], to: ["county:湟中县"], maxLength: 6, first: 3, ${args}) { paths { hops { to { name } } } } }`,
        )
      ).paths.paths.map(({ hops }: any) => hops.map(({ to }: any) => to.name));
    const through = await ask('via: ["county:红安县"]');
    expect(through.length).toBeGreaterThan(0);
    for (const passed of through) expect(passed).toContain('红安县');
    await expect(ask('via: ["county:红安县"], avoid: ["county:红安县"]')).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
    await expect(ask('via: ["county:无此县"]')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(ask(`via: [${'"county:红安县", '.repeat(6)}]`)).rejects.toMatchObject({ code: 'LIMIT' });
  });
});

describe('gaps', () => {
  it('are asked at any level, for helpers, postings and money at once, as of a date, with all that lies inside', async () => {
    const ask = async (field: string, noTies: string) =>
      names(
        (
          await graph.query(`{ list: ${field}(where: { isGroup: false, ties: [{ includeParts: true }],
        noTies: [${noTies}] }) { edges { node { name } } } }`)
        ).list,
      );
    const none = (kinds: string, more = '') => `{ kinds: [${kinds}], direction: BACKWARD, includeParts: true${more} }`;
    expect(await ask('counties', none('POSTED_TO'))).toEqual(['红安县']);
    // In 2010 nobody can have been posted to 湟中 yet; 小鼓手 can have been in the villages of 麻城, as nothing is said of when.
    expect(await ask('counties', none('POSTED_TO', ', asOf: "2010", certainty: POSSIBLE'))).not.toContain('麻城市');
    expect(await ask('counties', none('ASSISTS, POSTED_TO, FUNDED'))).toEqual([]);
    expect(await ask('provinces', none('POSTED_TO'))).toEqual([]);
    expect(await ask('villages', none('ASSISTS, POSTED_TO, FUNDED'))).toEqual(expect.arrayContaining(['卡阳村']));
  });
});

describe('figures', () => {
  it('come between two values, and largest first', async () => {
    const { figures } = await graph.query(
      '{ figures(where: { measures: ["资金"], unit: "元", min: "2000000", max: "5000000" }, largestFirst: true) { edges { node { value } } } }',
    );
    expect(figures.edges.map(({ node }: any) => node.value)).toEqual(['5000000', '2000000']);
  });

  it('are summed by what is known of them, and by who gave', async () => {
    const { funding } = await graph.query(
      '{ funding(groupBy: [FUNDER_TYPE, BOUND]) { edges { node { funderType bound total } } } }',
    );
    expect(funding.edges.map(({ node }: any) => [node.funderType, node.bound, node.total])).toEqual([
      ['AGENCY', 'AT_LEAST', '13000000'],
      ['AGENCY', 'EXACT', '5000000'],
      ['ENTERPRISE', 'APPROXIMATE', '2000000'],
    ]);
  });
});

it('what each member of a group has does not make the group larger than it is stated to be', async () => {
  const { disagreements } = await graph.query('{ disagreements { edges { node { type detail difference } } } }');
  expect(disagreements.edges.filter(({ node }: any) => node.type === 'MEMBERSHIP')).toEqual([]);
});
