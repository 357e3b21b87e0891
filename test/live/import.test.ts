import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { cypher, statement } from '../../src/graph/cypher.ts';
import { exportGraph } from '../../src/graph/read/export.ts';
import { isEmpty } from '../../src/graph/write/article-diff.ts';
import { checkTies, rebuildTies } from '../../src/graph/write/rebuild-ties.ts';
import { removeArticle, writeArticle } from '../../src/graph/write/write-article.ts';
import { importFiles } from '../../src/import/import-files.ts';
import { reportJson } from '../../src/import/report.ts';
import { KITE, kite, LANTERN, lantern } from '../support/fiction.ts';
import { folderOf, gazetteer, openTestGraph, planOf } from '../support/test-graph.ts';
import { writeExtraction } from '../support/write-extraction.ts';

const graph = await openTestGraph();
const { db } = graph;
beforeEach(() => graph.wipe());
afterAll(() => db.close());

const clean = { claims: [], missing: [], different: [], surplus: [], miscounted: [] };
const importFrom = async (files: Record<string, unknown>, more = {}) =>
  importFiles([await folderOf(files)], { db, gazetteer, articlesDir: null, ...more });

describe('import', () => {
  it('writes an article with all it says, and the ties that follow', async () => {
    const report = await importFrom({ 'lantern.json': lantern });
    expect(report.ok).toBe(true);
    expect(report.files[0]).toMatchObject({ status: 'WRITTEN', places: { resolved: 9, unsure: 1, notInTable: 0 } });
    expect(await checkTies(db)).toMatchObject(clean);
  });

  it('changes nothing the second time', async () => {
    await importFrom({ 'lantern.json': lantern });
    const before = await exportGraph(db);
    const report = await importFrom({ 'lantern.json': lantern });
    expect(report.files[0]).toMatchObject({ status: 'UNCHANGED' });
    expect(await exportGraph(db)).toEqual(before);
  });

  it('gives the same graph in whichever order articles come', async () => {
    await graph.add(lantern, kite);
    const before = await exportGraph(db);
    await graph.wipe();
    await graph.add(kite, lantern);
    expect(await exportGraph(db)).toEqual(before);
  });

  it('replaces exactly the claim whose figure was corrected', async () => {
    await graph.add(lantern, kite);
    const corrected = {
      ...lantern,
      claims: lantern.claims.map((claim) =>
        claim.kind === 'FUNDED' ? { ...claim, figures: [{ ...claim.figures![0]!, value: '13500000' }] } : claim,
      ),
    };
    const diff = await writeArticle(db, planOf(corrected));
    expect([diff.addedClaims.length, diff.removedClaims.length, diff.unchangedClaims]).toEqual([1, 1, 15]);
    expect(diff.addedClaims[0]!.figures[0]!.value).toBe('13500000');
    const figures = await db.run(
      statement<{ value: string }>('figures in test', cypher`MATCH (f:Figure) RETURN f.value AS value ORDER BY value`),
    );
    expect(figures.map(({ value }) => value)).toEqual(['13500000', '5000000']);
    expect(await checkTies(db)).toMatchObject(clean);
  });

  it('shows a dry run without writing', async () => {
    await graph.add(kite);
    const before = await exportGraph(db);
    const report = await importFrom({ 'lantern.json': lantern }, { dryRun: true });
    expect(report.files[0]).toMatchObject({ status: 'WOULD_CHANGE' });
    expect((reportJson(report).files[0] as any).claims.added).toHaveLength(16);
    expect(await exportGraph(db)).toEqual(before);
  });

  it('writes nothing at all where any file is faulty, and tells every fault', async () => {
    const broken = {
      ...kite,
      claims: [
        { ...kite.claims[0], subject: 'nobody' },
        { ...kite.claims[1], since: '2020-13' },
      ],
    };
    const report = await importFrom({ 'a.json': lantern, 'b.json': broken, 'c.json': '{' });
    expect(report.ok).toBe(false);
    expect(report.files.map(({ status }) => status)).toEqual(['NOT_REACHED', 'FAULTY', 'FAULTY']);
    expect((report.files[1] as any).faults.map(({ path }: { path: string }) => path)).toEqual([
      '/claims/0/subject',
      '/claims/1/since',
    ]);
    expect(await exportGraph(db)).toEqual([]);
  });

  it('refuses an extraction that is not of the text at hand', async () => {
    const articlesDir = await folderOf({ 'fiction-kite.txt': `${KITE.text}。`, 'fiction-lantern.txt': LANTERN.text });
    const report = await importFrom({ 'a.json': lantern, 'b.json': kite }, { articlesDir });
    expect(report.files.map(({ status }) => status)).toEqual(['NOT_REACHED', 'FAULTY']);
    expect((report.files[1] as any).faults[0].path).toBe('/article/textSha256');
  });

  it('checks mention positions against the text', async () => {
    const articlesDir = await folderOf({ 'fiction-lantern.txt': LANTERN.text });
    const moved = {
      ...lantern,
      mentions: lantern.mentions.map((m) => (m.id === 'jixiang' ? { ...m, at: [{ start: 1, end: 4 }] } : m)),
    };
    const report = await importFrom({ 'a.json': moved }, { articlesDir });
    expect((report.files[0] as any).faults).toMatchObject([{ path: '/mentions/10/at/0' }]);
    expect((await importFrom({ 'a.json': lantern }, { articlesDir })).ok).toBe(true);
  });

  it('restores the graph when an article is taken out again', async () => {
    await graph.add(kite);
    const before = await exportGraph(db);
    await graph.add(lantern);
    await removeArticle(db, 'article:fiction-lantern');
    expect(await exportGraph(db)).toEqual(before);
    await removeArticle(db, 'article:fiction-kite');
    expect(await exportGraph(db)).toEqual([]);
  });

  it('keeps one official of one owner in two articles, and two of different owners apart', async () => {
    const other = writeExtraction({
      id: 'fiction-other',
      text: '风筝部周小满到麻城市调研。',
      mentions: [
        { id: 'bu', type: 'AGENCY', name: '风筝部' },
        { id: 'zhou', type: 'OFFICIAL', name: '周小满', of: 'bu' },
        { id: 'mc', type: 'COUNTY', name: '麻城市' },
      ],
      claims: [{ kind: 'VISITED', subject: 'zhou', object: 'mc', quote: '周小满到麻城市调研' }],
    });
    await graph.add(lantern, kite, other);
    const zhou = await db.run(
      statement<{ articles: string[] }>(
        'zhou in test',
        cypher`MATCH (e:Official {name: '周小满'}) RETURN COLLECT { MATCH (m:Mention)-[:REFERS_TO]->(e) MATCH (m)-[:IN]->(a) RETURN a.key ORDER BY a.key } AS articles ORDER BY articles`,
      ),
    );
    expect(zhou.map(({ articles }) => articles)).toEqual([['fiction-kite', 'fiction-lantern'], ['fiction-other']]);
  });

  it('lets two writers at once come one after the other', async () => {
    await Promise.all([
      writeArticle(db, planOf(lantern)),
      writeArticle(db, planOf(kite)),
      writeArticle(db, planOf(lantern)),
    ]);
    const both = await exportGraph(db);
    await graph.wipe();
    await graph.add(lantern, kite);
    expect(await exportGraph(db)).toEqual(both);
    expect(isEmpty(await writeArticle(db, planOf(kite)))).toBe(true);
  });
});

describe('ties', () => {
  it('are mended where they differ from the claims, and the check tells', async () => {
    await graph.add(lantern);
    await db.write((t) =>
      t.run(statement('spoil ties in test', cypher`MATCH ()-[t:ASSISTS]->() WITH t LIMIT 1 DELETE t`)),
    );
    await db.write((t) =>
      t.run(statement('spoil funds in test', cypher`MATCH ()-[t:FUNDED]->() SET t.claimCount = 99`)),
    );
    await db.write((t) =>
      t.run(statement('spoil subjects in test', cypher`MATCH (c:Claim {kind: 'VISITED'})-[s:SUBJECT]->() DELETE s`)),
    );
    const found = await checkTies(db);
    expect([found.claims.length, found.missing.length > 0, found.different.length > 0]).toEqual([1, true, true]);
    expect(found.miscounted).toHaveLength(2);
    await rebuildTies(db);
    expect(await checkTies(db)).toMatchObject(clean);
  });

  it('reach the members of a group, and leave them with it', async () => {
    await graph.add(lantern);
    const funded = statement<{ to: string; through: string[] }>(
      'funded in test',
      cypher`MATCH (:Agency {name: '灯笼部'})-[t:FUNDED]->(o) RETURN o.name AS to, t.through AS through ORDER BY o.sort`,
    );
    expect((await db.run(funded)).map(({ to }) => to)).toEqual(['红安县', '麻城市', '湟中区', '灯笼部帮扶县']);
    const without = {
      ...lantern,
      claims: lantern.claims.filter((c) => !(c.kind === 'MEMBER_OF' && c.subject === 'hongan')),
    };
    await writeArticle(db, planOf(without));
    expect((await db.run(funded)).map(({ to }) => to)).toEqual(['麻城市', '湟中区', '灯笼部帮扶县']);
    expect(await checkTies(db)).toMatchObject(clean);
  });
});
