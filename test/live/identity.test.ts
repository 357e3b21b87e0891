import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { cypher, statement } from '../../src/graph/cypher.ts';
import { exportGraph } from '../../src/graph/read/export.ts';
import { keepApart, mergeEntities, withdraw } from '../../src/graph/write/identity/judge.ts';
import { splitMention } from '../../src/graph/write/identity/split-mention.ts';
import { removeArticle, writeArticle } from '../../src/graph/write/write-article.ts';
import { kite, lantern } from '../support/fiction.ts';
import { note } from '../support/identity-fiction.ts';
import { entityNamed, mentionNamed, expectSound as soundGraph } from '../support/identity-graph.ts';
import { openTestGraph, planOf } from '../support/test-graph.ts';

const graph = await openTestGraph();
const { db } = graph;
const act = { by: '编辑甲', reason: '同一机构' };
const undo = { by: '编辑乙', reason: '弄错了' };
beforeEach(async () => {
  await graph.wipe();
  await graph.add(lantern, kite, note);
});
afterAll(() => db.close());

const expectSound = () => soundGraph(db);
const idOf = (name: string, article: string | null = null) => entityNamed(db, name, article);
const mentionOf = (name: string, article: string) => mentionNamed(db, name, article);

describe('merging', () => {
  it('makes two entities one in everything that is read; withdrawing it restores the graph', async () => {
    const before = await exportGraph(db);
    const [bu, deng] = [await idOf('灯笼部'), await idOf('灯部')];
    const merged = await mergeEntities(db, deng, bu, act);
    expect(merged).toMatchObject({ canonical: bu, mentions: 1, claims: 3 });
    await expectSound();
    const { node, entity, named } = await graph.query(`{
      node(id: "${deng}") { id ... on Entity { name names } }
      entity(id: "${deng}") { id }
      named: entity(name: "灯部") { id ties(kinds: [PART_OF]) { edges { node { name } } } }
    }`);
    expect(node).toEqual({ id: bu, name: '灯笼部', names: ['灯笼部', '灯部'] });
    expect(entity).toEqual({ id: bu });
    expect(named.id).toBe(bu);
    expect(named.ties.edges.map((edge: any) => edge.node.name)).toEqual(['灯笼部纸艺司', '纸艺司']);
    await withdraw(db, merged.judgements[0]!, undo);
    expect(await exportGraph(db)).toEqual(before);
    expect((await graph.query(`{ entity(id: "${deng}") { id } }`)).entity.id).toBe(deng);
  });

  it('reaches through others, and withdrawing the middle one leaves the rest', async () => {
    const [bu, deng, third] = [await idOf('灯笼部'), await idOf('灯部'), await idOf('灯笼事务部')];
    const first = await mergeEntities(db, deng, bu, act);
    const second = await mergeEntities(db, third, deng, act);
    // The fullest name stands for all.
    expect(second.canonical).toBe(third);
    await expectSound();
    for (const id of [bu, deng, third])
      expect((await graph.query(`{ entity(id: "${id}") { id } }`)).entity.id).toBe(third);
    await expect(mergeEntities(db, bu, third, act)).rejects.toMatchObject({ code: 'CONFLICT' });
    await withdraw(db, first.judgements[0]!, undo);
    await expectSound();
    expect((await graph.query(`{ entity(id: "${bu}") { id } }`)).entity.id).toBe(bu);
    expect((await graph.query(`{ entity(id: "${deng}") { id } }`)).entity.id).toBe(third);
  });

  it('is refused where something known is against it', async () => {
    const [bu, deng, si] = [await idOf('灯笼部'), await idOf('灯部'), await idOf('灯笼部纸艺司')];
    const refused = (a: string, b: string) =>
      mergeEntities(db, a, b, act).then(
        () => 'merged',
        (error) => `${error.code}: ${error.message}`,
      );
    expect(await refused(bu, await idOf('风筝公司'))).toMatch(/^CONFLICT: .*different types/);
    expect(await refused('county:421181', 'county:421122')).toMatch(/^CONFLICT: .*two divisions, 421181 and 421122/);
    expect(await refused('county:421181', await idOf('灯笼部帮扶县'))).toMatch(/^CONFLICT: .*collective/);
    expect(await refused(await idOf('灯会场'), await idOf('灯会场东门'))).toMatch(/^CONFLICT: .*a part of it/);
    expect(await refused(bu, bu)).toMatch(/^CONFLICT: They are one entity already/);
    expect(await refused(bu, 'agency:none')).toBe('NOT_FOUND: There is no entity "agency:none"');
    const apart = await keepApart(db, bu, deng, { by: '编辑乙', reason: '两个机构' });
    expect(await refused(deng, bu)).toMatch(/^CONFLICT: .*judged different by 编辑乙 \(两个机构\)/);
    await mergeEntities(db, deng, si, act);
    expect(await refused(si, bu)).toMatch(/^CONFLICT: .*judged different/);
    await expect(keepApart(db, deng, si, act)).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(keepApart(db, bu, si, act)).rejects.toMatchObject({ code: 'CONFLICT' });
    await withdraw(db, apart.judgements[0]!, undo);
    expect(await refused(si, bu)).toBe('merged');
    await expectSound();
  });

  it('says who and why, or is refused', async () => {
    const [bu, deng] = [await idOf('灯笼部'), await idOf('灯部')];
    for (const bad of [
      { by: '', reason: 'x' },
      { by: 'x', reason: ' ' },
      { by: 'import', reason: 'x' },
    ])
      await expect(mergeEntities(db, bu, deng, bad)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(withdraw(db, 'judgement:none', act)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const { judgements } = await mergeEntities(db, bu, deng, act);
    await withdraw(db, judgements[0]!, undo);
    await expect(withdraw(db, judgements[0]!, undo)).rejects.toMatchObject({ code: 'CONFLICT' });
    const again = await mergeEntities(db, bu, deng, act);
    expect(again.judgements).not.toEqual(judgements);
  });

  it('gives the graph that the same merge gives later, whatever was imported since', async () => {
    const [bu, deng] = [await idOf('灯笼部'), await idOf('灯部')];
    await mergeEntities(db, bu, deng, act);
    const expected = await exportGraph(db);
    await graph.wipe();
    await graph.add(note, lantern);
    await mergeEntities(db, deng, bu, act);
    await graph.add(kite);
    expect(await exportGraph(db)).toEqual(expected);
    await expectSound();
  });

  it('outlives the articles that name what was merged', async () => {
    const [bu, deng] = [await idOf('灯笼部'), await idOf('灯部')];
    await mergeEntities(db, bu, deng, act);
    const merged = await exportGraph(db);
    for (const key of ['fiction-note', 'fiction-kite', 'fiction-lantern']) {
      await removeArticle(db, `article:${key}`);
      await expectSound();
    }
    await graph.add(kite, note, lantern);
    expect(await exportGraph(db)).toEqual(merged);
  });

  it('carries the places around and inside over to the one that stands for both', async () => {
    const before = await exportGraph(db);
    const [ground, fair] = [await idOf('灯会场'), await idOf('麻城灯会会场')];
    const { canonical, judgements } = await mergeEntities(db, ground, fair, act);
    expect(canonical).toBe(fair);
    await expectSound();
    const { fairground, gate, county } = await graph.query(`{
      fairground: entity(id: "${fair}") { ... on Place { within { name } parts { edges { node { name } } } } }
      gate: entity(name: "灯会场东门") { ... on Place { within { name } } }
      county: entity(code: "421181") { ... on Place { parts(types: [LOCALE]) { totalCount edges { node { name } } } } }
    }`);
    expect(fairground.within.map((place: any) => place.name)).toEqual(['麻城市', '黄冈市', '湖北省']);
    expect(fairground.parts.edges.map((edge: any) => edge.node.name)).toEqual(['灯会场东门']);
    expect(gate.within.map((place: any) => place.name)).toEqual(['麻城灯会会场', '麻城市', '黄冈市', '湖北省']);
    expect(county.parts.edges.map((edge: any) => edge.node.name)).toEqual(['麻城灯会会场']);
    await writeArticle(db, planOf({ ...note, article: { ...note.article, title: '再版' } }));
    await expectSound();
    await writeArticle(db, planOf(note));
    await withdraw(db, judgements[0]!, undo);
    expect(await exportGraph(db)).toEqual(before);
  });

  it('settles a place that was not told apart', async () => {
    const before = await exportGraph(db);
    const unsure = await idOf('阳坡村');
    const { entity: place } = await graph.query(
      `{ entity(id: "${unsure}") { ... on Place { candidates(first: 1) { edges { node { id } } } } } }`,
    );
    const candidate = place.candidates.edges[0].node;
    const { canonical, judgements } = await mergeEntities(db, unsure, candidate.id, act);
    expect(canonical).toBe(candidate.id);
    const { entity } = await graph.query(
      '{ entity(name: "阳坡村") { name ... on Place { code unsure within { name } } } }',
    );
    expect(entity).toMatchObject({ name: '阳坡村', code: candidate.id.slice('village:'.length), unsure: false });
    expect(entity.within.map((place: any) => place.name).slice(1)).toEqual(['湟中区', '西宁市', '青海省']);
    await expectSound();
    await withdraw(db, judgements[0]!, undo);
    expect(await exportGraph(db)).toEqual(before);
  });
});

describe('splitting off a mention', () => {
  it('hides the entity that is left without any, until one is back', async () => {
    const before = await exportGraph(db);
    const [deng, bu] = [await idOf('灯部'), await idOf('灯笼部')];
    const { judgements } = await splitMention(db, await mentionOf('灯部', 'fiction-note'), bu, act);
    await expectSound();
    const { entity, agencies } = await graph.query(`{
      entity(name: "灯部") { id } agencies(first: 100) { edges { node { id } } } }`);
    expect(entity).toEqual({ id: bu });
    expect(agencies.edges.map((edge: any) => edge.node.id)).not.toContain(deng);
    await withdraw(db, judgements[0]!, undo);
    expect(await exportGraph(db)).toEqual(before);
  });

  it('gives it to an entity of its own, and withdrawing gives it back', async () => {
    const before = await exportGraph(db);
    const mention = await mentionOf('灯笼部', 'fiction-kite');
    const bu = await idOf('灯笼部', 'fiction-lantern');
    const split = await splitMention(db, mention, null, act);
    expect(split.canonical).not.toBe(bu);
    await expectSound();
    expect(await idOf('灯笼部', 'fiction-kite')).toBe(split.canonical);
    await expect(mergeEntities(db, bu, split.canonical!, act)).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(splitMention(db, mention, null, act)).rejects.toMatchObject({ code: 'CONFLICT' });
    await withdraw(db, split.judgements[0]!, undo);
    expect(await exportGraph(db)).toEqual(before);
    await expect(withdraw(db, split.judgements[1]!, undo)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect((await graph.query(`{ node(id: "${split.canonical}") { id } }`)).node).toBeNull();
  });

  it('gives it to another entity, and wins over every later import', async () => {
    const mention = await mentionOf('灯笼部', 'fiction-kite');
    const deng = await idOf('灯部');
    await splitMention(db, mention, deng, act);
    const split = await exportGraph(db);
    await expectSound();
    expect(await idOf('灯笼部', 'fiction-kite')).toBe(deng);
    await writeArticle(db, planOf({ ...kite, article: { ...kite.article, title: '再版' } }));
    await writeArticle(db, planOf({ ...kite, mentions: kite.mentions.map((m) => ({ ...m, names: ['灯'] })) }));
    await expectSound();
    await graph.add(kite);
    expect(await exportGraph(db)).toEqual(split);
    await removeArticle(db, 'article:fiction-kite');
    await expectSound();
    await graph.add(kite);
    expect(await exportGraph(db)).toEqual(split);
  });

  it('is refused where it fits nothing', async () => {
    const mention = await mentionOf('灯笼部', 'fiction-kite');
    const code = (into: string | null, id = mention) => splitMention(db, id, into, act).catch((error) => error.code);
    expect(await code(await idOf('灯笼部'))).toBe('CONFLICT');
    expect(await code('county:421181')).toBe('CONFLICT');
    expect(await code('agency:none')).toBe('NOT_FOUND');
    expect(await code(null, 'mention:none')).toBe('NOT_FOUND');
  });

  it('is told by the import, whose own judgement cannot be withdrawn', async () => {
    const imported = statement<{ id: string }>(
      'imported in test',
      cypher`MATCH (j:Judgement) RETURN j.id AS id LIMIT 1`,
    );
    const [row] = await db.run(imported);
    await expect(withdraw(db, row!.id, act)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });
});

it('never lets two editors undo each other unseen', async () => {
  const [bu, deng] = [await idOf('灯笼部'), await idOf('灯部')];
  const both = await Promise.allSettled([
    mergeEntities(db, bu, deng, act),
    mergeEntities(db, deng, bu, undo),
    keepApart(db, bu, deng, undo),
  ]);
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  await expectSound();
});
