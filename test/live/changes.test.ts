import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { passes } from '../../src/feed/change-filter.ts';
import { CHANGE_KINDS } from '../../src/graph/change-record.ts';
import { setGazetteerVersion } from '../../src/graph/gazetteer-record.ts';
import { type ChangeColumns, changes } from '../../src/graph/read/changes.ts';
import { graphVersion } from '../../src/graph/read/version.ts';
import { keepApart, mergeEntities, withdraw } from '../../src/graph/write/identity/judge.ts';
import { splitMention } from '../../src/graph/write/identity/split-mention.ts';
import { removeArticle, writeArticle } from '../../src/graph/write/write-article.ts';
import { writeDivisions } from '../../src/graph/write/write-divisions.ts';
import { divisionRow } from '../../src/import/plan.ts';
import { revertImport } from '../../src/import/revert.ts';
import { kite, lantern } from '../support/fiction.ts';
import { note } from '../support/identity-fiction.ts';
import { entityNamed, mentionNamed } from '../support/identity-graph.ts';
import { gazetteer, openTestGraph, planOf } from '../support/test-graph.ts';

const graph = await openTestGraph();
const { db } = graph;
afterAll(() => db.close());
beforeEach(() => graph.wipe());

// The database plans every statement the first time it comes; no test should have to wait for that.
await graph.add(lantern, kite, note);

const act = { by: '编辑甲', reason: '同一个' };
const corrected = {
  ...lantern,
  claims: lantern.claims.map((claim) =>
    claim.kind === 'FUNDED' ? { ...claim, figures: [{ ...claim.figures![0]!, value: '13500000' }] } : claim,
  ),
};
const all = (): Promise<ChangeColumns[]> =>
  db.run(changes.ascending, {
    ...{ kinds: null, articles: null, entities: null, within: null },
    ...{ afterSort: '', limit: 1000 },
  });
const last = async (): Promise<ChangeColumns> => (await all()).at(-1)!;
const nodes = async (args: string, fields = 'sequence'): Promise<any[]> =>
  (await graph.query(`{ changes${args} { edges { node { ${fields} } } } }`)).changes.edges.map(({ node }: any) => node);
const sequences = async (args: string): Promise<number[]> => (await nodes(args)).map(({ sequence }) => sequence);

/** One change of every kind. */
async function lively(): Promise<{ bu: string; deng: string }> {
  await graph.add(lantern, kite, note);
  await graph.add(corrected);
  const [bu, deng] = [await entityNamed(db, '灯笼部'), await entityNamed(db, '灯部')];
  const merged = await mergeEntities(db, bu, deng, act);
  await withdraw(db, merged.judgements[0]!, act);
  await keepApart(db, bu, deng, act);
  await splitMention(db, await mentionNamed(db, '灯部', 'fiction-note'), null, act);
  await removeArticle(db, 'article:fiction-kite');
  await revertImport(String((await last()).sequence), { db, gazetteer });
  const rows = [...gazetteer.divisions()].slice(0, 40).map((division) => divisionRow(division, gazetteer));
  await writeDivisions(db, rows, () => {});
  await setGazetteerVersion(db, 'fictional');
  return { bu, deng };
}

describe('every committed change', () => {
  it('is recorded once, with the version it made', async () => {
    await lively();
    const recorded = await all();
    const kinds = recorded.map(({ kind }) => kind);
    expect(kinds.slice(0, 10)).toEqual([
      ...['IMPORT', 'IMPORT', 'IMPORT', 'IMPORT', 'MERGE', 'WITHDRAWAL', 'KEEP_APART', 'SPLIT', 'REMOVAL', 'REVERT'],
    ]);
    expect(new Set(kinds.slice(10))).toEqual(new Set(['GAZETTEER']));
    expect(new Set(kinds)).toEqual(new Set(CHANGE_KINDS));
    expect(recorded.map(({ sequence }) => sequence)).toEqual(recorded.map((_, i) => i + 1));
    expect(recorded.at(-1)!.sequence).toBe((await graphVersion(db)).version);
  });

  it('is none where nothing changed, or nothing was to', async () => {
    await graph.add(lantern);
    const before = await all();
    await graph.add(lantern);
    await writeArticle(db, planOf(corrected), { dryRun: true });
    await removeArticle(db, 'article:nothing');
    expect(await all()).toEqual(before);
    expect((await graphVersion(db)).version).toBe(before.length);
  });

  it('tells its article, its import and its claims', async () => {
    await graph.add(lantern);
    await graph.add(corrected);
    await removeArticle(db, 'article:fiction-lantern');
    const fields = `id kind at articleKey article { title } import { sequence action } judgements { id }
      claimsAdded claimsChanged claimsRemoved`;
    const [came, changed, gone] = await nodes('', fields);
    const COUNT = lantern.claims.length;
    const shared = { articleKey: 'fiction-lantern', article: null, judgements: [] };
    expect(came).toMatchObject({
      ...{ ...shared, id: 'change:1', kind: 'IMPORT', import: { sequence: 1, action: 'CREATED' } },
      ...{ claimsAdded: COUNT, claimsChanged: 0, claimsRemoved: 0 },
    });
    expect(changed).toMatchObject({ ...shared, claimsAdded: 1, claimsRemoved: 1, import: { action: 'CHANGED' } });
    expect(gone).toMatchObject({ ...shared, kind: 'REMOVAL', claimsRemoved: COUNT, import: { action: 'REMOVED' } });
    const { node } = await graph.query('{ node(id: "change:2") { __typename ... on Change { sequence } } }');
    expect(node).toEqual({ __typename: 'Change', sequence: 2 });
  });

  it('tells whom it bears on: the ends of claims, and who inherits them, and nobody else', async () => {
    await graph.add(lantern);
    await graph.add(corrected);
    const [came, changed] = await nodes(
      '',
      'entityCount cut { shown } entities(first: 100) { edges { node { name } } }',
    );
    const names = ({ entities }: any) => entities.edges.map(({ node }: any) => node.name).sort();
    expect(names(changed)).toEqual(['湟中区', '灯笼部', '灯笼部帮扶县', '红安县', '麻城市'].sort());
    expect(names(came)).toEqual(expect.arrayContaining(['灯笼示范村', '林一一', '卡阳村']));
    expect([came.cut, changed.cut, changed.entityCount]).toEqual([null, null, 5]);
  });

  it('tells of a judgement, by whom and of whom', async () => {
    await graph.add(lantern, note);
    const [bu, deng] = [await entityNamed(db, '灯笼部'), await entityNamed(db, '灯部')];
    await mergeEntities(db, bu, deng, act);
    const [merged] = await nodes(
      '(last: 1)',
      'kind claimsChanged entityIds judgements { verdict by } entities { edges { node { id } } }',
    );
    expect(merged).toMatchObject({ kind: 'MERGE', judgements: [{ verdict: 'SAME', by: act.by }] });
    expect(merged.claimsChanged).toBeGreaterThan(0);
    expect(merged.entityIds).toEqual(expect.arrayContaining([bu, deng]));
    // The two are one by now.
    const now = merged.entities.edges.map(({ node }: any) => node.id);
    expect(now.filter((id: string) => id === bu || id === deng)).toHaveLength(1);
  });

  it('lists a bounded number of entities, and says so', async () => {
    const rows = [...gazetteer.divisions()].slice(0, 3000).map((division) => divisionRow(division, gazetteer));
    await writeDivisions(db, rows, () => {});
    const cut = (await nodes('(first: 100)', 'kind entityCount entityIds cut { shown total reason }')).find(
      (node) => node.cut,
    );
    expect(cut.entityCount).toBeGreaterThan(1000);
    expect(cut.entityIds).toHaveLength(1000);
    expect(cut.cut).toMatchObject({ shown: 1000, total: cut.entityCount });
  });
});

describe('the list of changes', () => {
  it('can be read in pages of any size, forward and backward, from a cursor or a sequence', async () => {
    await lively();
    const whole = (await all()).map(({ sequence }) => sequence);
    const page = async (args: string) =>
      (
        await graph.query(`{ changes(${args}) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        edges { node { sequence } } } }`)
      ).changes;
    const told = ({ edges }: any) => edges.map(({ node }: any) => node.sequence);
    const first = await page('first: 3');
    expect(first).toMatchObject({ totalCount: whole.length, pageInfo: { hasNextPage: true, hasPreviousPage: false } });
    const rest = await page(`first: 100, after: "${first.pageInfo.endCursor}"`);
    expect([...told(first), ...told(rest)]).toEqual(whole);
    expect(told(await page('first: 100, after: "3"'))).toEqual(told(rest));
    const end = await page('last: 2');
    const before = await page(`last: 100, before: "${end.pageInfo.startCursor}"`);
    expect([...told(before), ...told(end)]).toEqual(whole);
    expect(told(await page('last: 2, before: "4"'))).toEqual([2, 3]);
    expect(told(await page('after: "99999"'))).toEqual([]);
  });

  it('can be narrowed by kind, by article, by entity and by place', async () => {
    const { bu, deng } = await lively();
    const kite = await sequences('(where: { articles: ["fiction-kite", "article:fiction-none"] })');
    expect(kite).toEqual([2, 9, 10]);
    expect(await sequences('(where: { kinds: [MERGE, SPLIT] })')).toEqual([5, 8]);
    expect(await sequences('(where: { kinds: [IMPORT], within: "province:63" })')).toEqual([1, 2, 4]);
    expect(await sequences('(where: { kinds: [IMPORT], within: "county:421181" })')).toEqual([1, 2, 3, 4]);
    expect(await sequences('(where: { kinds: [IMPORT], within: "county:999999" })')).toEqual([]);
    expect(await sequences(`(where: { kinds: [IMPORT], entities: ["${deng}"] })`)).toEqual([3]);
    expect(await sequences(`(where: { kinds: [IMPORT], entities: ["${bu}"] })`)).toEqual([1, 2, 4]);
    expect(await sequences('(where: { kinds: [] })')).toEqual([]);
    const many = await graph.ask('query($ids: [ID!]) { changes(where: { entities: $ids }) { totalCount } }', {
      ids: Array.from({ length: 101 }, (_, i) => `agency:${i}`),
    });
    expect(many.errors?.[0]?.originalError).toMatchObject({ code: 'LIMIT' });
  });

  it('finds an entity by every id it goes or went by, before and after it was merged', async () => {
    await graph.add(lantern, note);
    const [bu, deng] = [await entityNamed(db, '灯笼部'), await entityNamed(db, '灯部')];
    await mergeEntities(db, bu, deng, act);
    await graph.add(kite);
    for (const id of [bu, deng]) expect(await sequences(`(where: { entities: ["${id}"] })`)).toEqual([1, 2, 3, 4]);
  });

  it('is narrowed by the database as by the feed, for any filter', { timeout: 300_000 }, async () => {
    await lively();
    const recorded = await all();
    const some = (ids: readonly string[]) =>
      fc.option(fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 3 }), { freq: 1 });
    const filters = fc.record({
      kinds: some(CHANGE_KINDS),
      articles: some(['fiction-lantern', 'fiction-kite', 'fiction-note']),
      entities: some([...new Set(recorded.flatMap(({ entities }) => entities))]),
      within: some([...new Set(recorded.flatMap(({ places }) => places))]),
    });
    await fc.assert(
      fc.asyncProperty(filters, async (filter) => {
        const rows = await db.run(changes.ascending, { ...filter, afterSort: '', limit: 1000 });
        const wanted = recorded.filter((change) => passes(change, filter as never));
        expect(rows).toEqual(wanted);
        expect(await db.run(changes.count, { ...filter })).toEqual([{ count: wanted.length }]);
      }),
      { numRuns: 40 },
    );
  });
});
