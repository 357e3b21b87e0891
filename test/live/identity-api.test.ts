import { afterAll, describe, expect, inject, it, vi } from 'vitest';
import { identityCommand } from '../../src/cli/identity.ts';
import { readConfig } from '../../src/config.ts';
import { keepApart, mergeEntities, withdraw } from '../../src/graph/write/identity/judge.ts';
import { splitMention } from '../../src/graph/write/identity/split-mention.ts';
import { removeArticle } from '../../src/graph/write/write-article.ts';
import { kite, LANTERN, lantern } from '../support/fiction.ts';
import { note } from '../support/identity-fiction.ts';
import { folderOf, openTestGraph } from '../support/test-graph.ts';

const graph = await openTestGraph(await folderOf({ 'fiction-lantern.txt': LANTERN.text }));
const { db } = graph;
await graph.add(lantern, kite, note);
afterAll(() => db.close());

const act = { by: '编辑甲', reason: '同一机构' };
const undo = { by: '编辑乙', reason: '弄错了' };
const entity = async (name: string, fields = 'id') =>
  (await graph.query(`query($name: String) { entity(name: $name) { ${fields} } }`, { name })).entity;

describe('a mention', () => {
  it('tells its article, where it stands there, and why it is of its entity', async () => {
    const { mentions } = await entity(
      '湟中区',
      `mentions { totalCount edges { node { id name names type article { id } entity { id }
        occurrences(last: 2) { totalCount pageInfo { hasPreviousPage } edges { node { start end as quote } } }
        judgements { edges { node { verdict by method reason withdrawnAt candidates judged { id name } mention { name } } } } } } }`,
    );
    expect(mentions.totalCount).toBe(2);
    const { id, judgements, ...first } = mentions.edges[0].node;
    expect(first).toEqual({
      name: '湟中区',
      names: ['湟中区', '湟中县'],
      type: 'COUNTY',
      article: { id: 'article:fiction-lantern' },
      entity: { id: 'county:630106' },
      occurrences: {
        totalCount: 3,
        pageInfo: { hasPreviousPage: true },
        edges: [
          { node: { start: 98, end: 101, as: '湟中县', quote: '湟中县' } },
          { node: { start: 146, end: 149, as: '湟中县', quote: '湟中县' } },
        ],
      },
    });
    const judged = judgements.edges.map(({ node }: any) => node);
    expect(judged).toMatchObject([
      {
        verdict: 'SAME',
        by: 'import',
        method: 'TABLE',
        withdrawnAt: null,
        candidates: [],
        mention: { name: '湟中区' },
      },
    ]);
    expect(judged[0].judged).toEqual([{ id: 'county:630106', name: '湟中区' }]);
    const { node } = await graph.query(`{ node(id: "${id}") { __typename id ... on Mention { name } } }`);
    expect(node).toEqual({ __typename: 'Mention', id, name: '湟中区' });
  });

  it('of a place that is not told apart has the candidates', async () => {
    const { mentions } = await entity(
      '阳坡村',
      'mentions { edges { node { judgements { edges { node { verdict candidates } } } } } }',
    );
    const judgement = mentions.edges[0].node.judgements.edges[0].node;
    expect(judgement.verdict).toBe('UNSURE');
    expect(judgement.candidates).toHaveLength(2);
  });

  it('lists are read in pages of any size, from either end', async () => {
    const ids = async (args: string) => {
      const { mentions } = await entity(
        '灯笼部',
        `mentions(${args}) { pageInfo { endCursor startCursor } edges { node { id } } }`,
      );
      return { ...mentions.pageInfo, ids: mentions.edges.map((edge: any) => edge.node.id) };
    };
    const whole = (await ids('first: 100')).ids;
    expect(whole).toHaveLength(2);
    const first = await ids('first: 1');
    expect([...first.ids, ...(await ids(`first: 1, after: "${first.endCursor}"`)).ids]).toEqual(whole);
    const last = await ids('last: 1');
    expect([...(await ids(`last: 1, before: "${last.startCursor}"`)).ids, ...last.ids]).toEqual(whole);
  });
});

describe('an entity that was merged', () => {
  it('is shown nowhere, leads on everywhere, and its history stays', async () => {
    const [bu, deng] = [(await entity('灯笼部')).id, (await entity('灯部')).id];
    const agencies = async () =>
      (await graph.query('{ agencies(first: 100) { totalCount edges { node { id } } } }')).agencies;
    const before = await agencies();
    const { judgements } = await mergeEntities(db, deng, bu, act);
    const after = await agencies();
    expect(after.totalCount).toBe(before.totalCount - 1);
    expect(after.edges.map((edge: any) => edge.node.id)).not.toContain(deng);
    const { search, byOld, nodes } = await graph.query(
      `query($ids: [ID!]!) { search(text: "灯部") { edges { node { id } } }
        byOld: entity(id: "${deng}") { id formerIds judgements { totalCount edges { node { id verdict by reason withdrawnAt judged { id name entity { id } } } } } }
        nodes(ids: $ids) { id } }`,
      { ids: [deng, bu] },
    );
    expect(search.edges.map((edge: any) => edge.node.id)).toContain(bu);
    expect(search.edges.map((edge: any) => edge.node.id)).not.toContain(deng);
    expect(nodes).toEqual([{ id: bu }, { id: bu }]);
    expect(byOld).toMatchObject({ id: bu, formerIds: [deng] });
    const [judged] = byOld.judgements.edges;
    expect(judged.node).toMatchObject({
      id: judgements[0],
      verdict: 'SAME',
      by: '编辑甲',
      reason: '同一机构',
      withdrawnAt: null,
    });
    expect(judged.node.judged.map((one: any) => one.name).sort()).toEqual(['灯笼部', '灯部']);
    expect(judged.node.judged.map((one: any) => one.entity.id)).toEqual([bu, bu]);

    const told = (id: string, more = '') =>
      graph.query(
        `query($id: ID!) { claims(where: { subject: $id }, first: 3) { totalCount edges { ${more} node {
          id kind object { name } article { title } evidence { id start end article { id title } } } } } }`,
        { id },
      );
    const { claims } = await told(bu);
    expect(claims.totalCount).toBeGreaterThan(1);
    expect(claims.edges[0].node.article.title).toBe(LANTERN.title);
    for (const id of [deng, 'agency:灯笼部']) expect((await told(id)).claims).toEqual(claims);
    const whole = (await told(deng, 'cursor')).claims;
    expect(whole.edges.map(({ node }: any) => node)).toEqual(claims.edges.map(({ node }: any) => node));
    expect((await told('agency:无此')).claims).toEqual({ totalCount: 0, edges: [] });
    const around = '(kinds: [ASSISTS, FUNDED, VISITED]';
    const NEAR = `query($ids: [ID!]!) { neighbourhood${around}, of: $ids) { nodes { id name } ties { id kind } levels cut { total } } }`;
    const near = await graph.query(NEAR, { ids: [bu] });
    const other = near.neighbourhood.nodes[1].id;
    expect(near.neighbourhood.nodes[0].id).toBe(bu);
    for (const asked of [deng, 'agency:灯笼部']) {
      expect(await graph.query(NEAR, { ids: [asked] })).toEqual(near);
      for (const [from, to] of [
        [asked, other],
        [other, asked],
      ]) {
        const { paths } = await graph.query(
          `query($from: [ID!]!, $to: [ID!]!) {
            paths${around}, from: $from, to: $to, first: 1) { paths { length hops { from { id } to { id } tie { id } ties { id } } } } }`,
          { from: [from], to: [to] },
        );
        expect(paths.paths.map((path: any) => path.length)).toEqual([1]);
        const [{ from: start, to: end, tie, ties }] = paths.paths[0].hops;
        expect(ties[0].id).toBe(tie.id);
        expect([start.id, end.id].sort()).toEqual([bu, other].sort());
        expect(start.id === bu).toBe(from === asked);
        expect(near.neighbourhood.ties.map(({ id }: any) => id)).toEqual(
          expect.arrayContaining(ties.map(({ id }: any) => id)),
        );
      }
    }
    const toItself = await graph.query(`{ paths${around}, from: ["${deng}"], to: ["${bu}"]) { paths { length } } }`);
    expect(toItself.paths.paths).toEqual([]);
    await expect(
      graph.query(`{ neighbourhood(of: ["agency:无此"]) { nodes { id name } ties { kind } } }`),
    ).rejects.toThrow('of: there is no entity "agency:无此"');

    await withdraw(db, judgements[0]!, undo);
    const { node } = await graph.query(
      `{ node(id: "${judgements[0]}") { ... on Judgement { verdict withdrawnBy withdrawnReason withdrawnAt } } }`,
    );
    expect(node).toMatchObject({ verdict: 'SAME', withdrawnBy: '编辑乙', withdrawnReason: '弄错了' });
    expect(node.withdrawnAt).not.toBeNull();
    expect(await entity('灯部', 'id formerIds judgements { totalCount }')).toEqual({
      id: deng,
      formerIds: [],
      judgements: { totalCount: 1 },
    });
  });

  it('finds what was judged of a mention, in order', async () => {
    const { mentions } = await entity('灯笼部', 'mentions(last: 1) { edges { node { id } } }');
    const { id } = mentions.edges[0].node;
    const { judgements } = await splitMention(db, id, null, act);
    await withdraw(db, judgements[1]!, undo);
    const { node } = await graph.query(
      `{ node(id: "${id}") { ... on Mention { judgements { edges { node { verdict by withdrawnBy mention { id } } } } } } }`,
    );
    expect(node.judgements.edges.map(({ node: one }: any) => `${one.by} ${one.verdict} ${one.withdrawnBy}`)).toEqual([
      'import SAME null',
      '编辑甲 DIFFERENT 编辑乙',
      '编辑甲 SAME 编辑乙',
    ]);
  });
});

describe('duplicates', () => {
  const pairs = async (args = '') => {
    const { duplicates } = await graph.query(
      `{ duplicates${args} { totalCount edges { node { score reasons left { name } right { name } } } } }`,
    );
    return duplicates.edges.map(({ node }: any) => [[node.left.name, node.right.name].sort().join(' '), node]);
  };

  it('are proposed with reasons, until an editor judges', async () => {
    const found = new Map<string, any>(await pairs());
    const lin = found.get('林一一 林一一');
    expect(lin.reasons).toEqual(['several articles know an official named 林一一', 'claims name both beside 石桥垸村']);
    expect(lin.score).toBeGreaterThan(0.4);
    const { duplicates } = await graph.query('{ duplicates { edges { node { left { id type } right { id } } } } }');
    const { left, right } = duplicates.edges
      .map((edge: any) => edge.node)
      .find((node: any) => node.left.type === 'OFFICIAL');
    expect((await pairs(`(entity: "${left.id}")`)).map(([names]: any) => names)).toEqual(['林一一 林一一']);
    const apart = JSON.parse(
      (await command('apart', left.id, right.id, '--by', '甲', '--why', '同名', '--json')).output,
    );
    expect(new Map(await pairs()).has('林一一 林一一')).toBe(false);
    await command('split', apart.judgements[0], '--by', '甲', '--why', '不确定');
    expect(new Map(await pairs()).has('林一一 林一一')).toBe(true);
  });

  it('are read in pages', async () => {
    const { duplicates } = await graph.query(
      '{ duplicates(first: 1) { totalCount edges { cursor } pageInfo { hasNextPage } } }',
    );
    expect(duplicates.edges).toHaveLength(1);
    expect(duplicates.pageInfo.hasNextPage).toBe(duplicates.totalCount > 1);
  });
});

const config = { ...readConfig({}), neo4j: inject('neo4j') };

/** The command in this process, which spares the start of another. */
async function command(...words: string[]): Promise<{ code: number; output: string }> {
  let output = '';
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    output += text;
    return true;
  });
  try {
    return { code: await identityCommand(config, words), output };
  } finally {
    write.mockRestore();
  }
}

describe('npm run identity', () => {
  it('merges by names, tells why, lists and splits', async () => {
    const merged = (await command('merge', '灯部', '灯笼部', '--by', '甲', '--why', '简称')).output;
    const [judgement] = merged.split('\n');
    expect(merged).toMatch(/^judgement:\S+\nstands for it now: agency:\S+\nmoved: 1 mentions, 3 claims\n$/);
    const why = (await command('why', '灯部')).output;
    expect(why).toMatch(/^灯笼部 {2}AGENCY {2}agency:/);
    expect(why).toContain('ids that lead here: agency:');
    expect(why).toContain('甲: 简称');
    expect(why).toContain('SAME  import, NAME: goes by its full name 灯部');
    expect((await command('list', '灯笼部')).output).toContain(judgement);
    expect((await command('suggest', '--limit', '5')).output).toMatch(/^0\.\d\d {2}/);
    await command('split', judgement!, '--by', '乙', '--why', '弄错了');
    expect((await command('list')).output).toMatch(/withdrawn \S+ \S+ by 乙: 弄错了/);
  });

  it('tells what it cannot do', async () => {
    await expect(command('merge', '灯部', '无此机构', '--by', 'x', '--why', 'y')).rejects.toThrow(
      'There is no entity "无此机构"',
    );
    await expect(command('merge', '灯部', '灯笼部')).rejects.toThrow('says who makes it and why');
    await expect(command('merge', '灯部')).rejects.toThrow('Expected two entities');
    await expect(command('why', '林一一')).rejects.toThrow('Several entities go by "林一一"');
    await expect(command('split', 'mention:x', '--by', 'x', '--why', 'y')).rejects.toThrow('a mention with --into');
    await expect(command('forget')).rejects.toThrow('There is no "forget"');
    await expect(command()).rejects.toThrow('Nothing was asked');
  });
});

describe('an entity that only a judgement still holds', () => {
  it('is counted no more than it is listed', async () => {
    const [bu, deng] = [(await entity('灯笼部')).id, (await entity('灯部')).id];
    await keepApart(db, bu, deng, act);
    await removeArticle(db, 'article:fiction-note');
    const { whole, counted } = await graph.query(
      '{ whole: entities(first: 100) { edges { node { id } } } counted: entities(first: 1) { totalCount } }',
    );
    expect(whole.edges.map((edge: any) => edge.node.id)).not.toContain(deng);
    expect(counted.totalCount).toBe(whole.edges.length);
  });
});
