import { createHash } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { cypher, statement } from '../../src/graph/cypher.ts';
import { exportGraph } from '../../src/graph/read/export.ts';
import { allImports, type ImportColumns } from '../../src/graph/read/imports.ts';
import { mergeEntities } from '../../src/graph/write/identity/judge.ts';
import { checkTies } from '../../src/graph/write/rebuild-ties.ts';
import { removeArticle, writeArticle } from '../../src/graph/write/write-article.ts';
import { planAfter } from '../../src/import/import-document.ts';
import { importFiles } from '../../src/import/import-files.ts';
import { revertImport } from '../../src/import/revert.ts';
import { canonicalJson } from '../../src/model/canonical-json.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import { kite, lantern } from '../support/fiction.ts';
import { folderOf, gazetteer, openTestGraph, planOf } from '../support/test-graph.ts';

const graph = await openTestGraph();
const { db } = graph;
beforeEach(() => graph.wipe());
afterAll(() => db.close());

const clean = { claims: [], missing: [], different: [], surplus: [], miscounted: [] };
const CLAIMS = lantern.claims.length;
const imports = async (): Promise<ImportColumns[]> => {
  const rows = await db.run(allImports.ascending, { ids: [''], afterSort: null, limit: 1000 });
  return rows.reverse();
};
const actions = async () => (await imports()).map(({ action, articleKey }) => `${action} ${articleKey}`);
const revert = (name: string | number, more = {}) => revertImport(String(name), { db, gazetteer, ...more });
const corrected: Extraction = {
  ...lantern,
  claims: lantern.claims.map((claim) =>
    claim.kind === 'FUNDED' ? { ...claim, figures: [{ ...claim.figures![0]!, value: '13500000' }] } : claim,
  ),
};

describe('an import', () => {
  it('is recorded with its file, its counts and the extraction itself', async () => {
    const folder = await folderOf({ 'lantern.json': lantern });
    const report = await importFiles([folder], { db, gazetteer, articlesDir: null });
    const [record, ...more] = await imports();
    expect(more).toEqual([]);
    expect(report.files[0]).toMatchObject({ recorded: { id: record!.id, sequence: record!.sequence } });
    expect(record).toMatchObject({
      file: 'lantern.json',
      sha256: createHash('sha256').update(JSON.stringify(lantern)).digest('hex'),
      articleKey: 'fiction-lantern',
      extractor: 'test',
      extractorVersion: '1',
      action: 'CREATED',
      claimsAdded: CLAIMS,
      claimsRemoved: 0,
      mentionsAdded: lantern.mentions.length,
      previous: null,
      reverts: null,
    });
    expect(await planAfter(db, record!, gazetteer)).toEqual(planOf(lantern));
    const held = statement<{ document: string }>(
      'document in test',
      cypher`MATCH (i:Import) RETURN i.document AS document`,
    );
    expect((await db.run(held))[0]!.document).toBe(canonicalJson(lantern));
  });

  it('that changes nothing, or only tries, is not recorded', async () => {
    await graph.add(lantern);
    await graph.add(lantern);
    await writeArticle(db, planOf(corrected), { dryRun: true });
    await removeArticle(db, 'article:fiction-kite');
    expect(await actions()).toEqual(['CREATED fiction-lantern']);
  });

  it('is numbered by the version it gives the graph, and knows the one before it', async () => {
    await graph.add(lantern, kite, corrected);
    const [first, second, third] = await imports();
    expect(await actions()).toEqual(['CREATED fiction-lantern', 'CREATED fiction-kite', 'CHANGED fiction-lantern']);
    expect([second!.sequence > first!.sequence, third!.sequence > second!.sequence]).toEqual([true, true]);
    expect([first!.previous, second!.previous, third!.previous]).toEqual([null, null, first!.id]);
    expect(third).toMatchObject({ claimsAdded: 1, claimsRemoved: 1, claimsChanged: 0 });
    const version = statement<{ version: number }>(
      'version in test',
      cypher`MATCH (g:Graph) RETURN g.version AS version`,
    );
    expect((await db.run(version))[0]!.version).toBe(third!.sequence);
  });

  it('is in the graph with its change or not at all', async () => {
    const spoilt = { ...planOf(lantern), claims: [{ ...planOf(lantern).claims[0]!, since: {} as string }] };
    await expect(writeArticle(db, spoilt)).rejects.toThrow();
    expect(await imports()).toEqual([]);
    expect(await exportGraph(db)).toEqual([]);
  });

  it("brings what follows from the article's date up to date, and keeps the claims", async () => {
    await graph.add(lantern);
    const later = { ...lantern, article: { ...lantern.article, publishedOn: '2021-05-01' } };
    const { addedClaims, removedClaims, changedClaims } = await writeArticle(db, planOf(later));
    expect([addedClaims.length, removedClaims.length, changedClaims.length]).toEqual([0, 0, CLAIMS]);
    expect(await checkTies(db)).toMatchObject(clean);
    const held = await exportGraph(db);
    await graph.wipe();
    await graph.add(later);
    expect(await exportGraph(db)).toEqual(held);
  });
});

describe('revert', () => {
  it('takes out what was created, and puts it in again', async () => {
    await graph.add(kite);
    const before = await exportGraph(db);
    await graph.add(lantern);
    const after = await exportGraph(db);
    const created = (await imports()).at(-1)!;
    const { written } = await revert(created.id);
    expect(written.removedClaims).toHaveLength(CLAIMS);
    expect(await exportGraph(db)).toEqual(before);
    await revert(written.recorded!.sequence);
    expect(await exportGraph(db)).toEqual(after);
    expect((await imports()).at(-1)).toMatchObject({
      action: 'REVERTED',
      reverts: written.recorded!.id,
      claimsAdded: CLAIMS,
    });
    expect(await checkTies(db)).toMatchObject(clean);
  });

  it('restores what was changed, claim by claim', async () => {
    await graph.add(lantern, kite);
    const before = await exportGraph(db);
    await graph.add(corrected);
    expect(await exportGraph(db)).not.toEqual(before);
    const { written } = await revert((await imports()).at(-1)!.sequence);
    expect([written.addedClaims.length, written.removedClaims.length]).toEqual([1, 1]);
    expect(await exportGraph(db)).toEqual(before);
  });

  it('brings back what was removed', async () => {
    await graph.add(lantern, kite);
    const before = await exportGraph(db);
    await removeArticle(db, 'article:fiction-lantern');
    const removed = (await imports()).at(-1)!;
    expect(removed).toMatchObject({ action: 'REMOVED', extractor: null, claimsRemoved: CLAIMS });
    await revert(removed.id);
    expect(await exportGraph(db)).toEqual(before);
  });

  it('refuses to lose later imports of the article, unless forced', async () => {
    await graph.add(kite);
    const before = await exportGraph(db);
    await graph.add(lantern, corrected);
    const [, created, changed] = await imports();
    const held = await exportGraph(db);
    await expect(revert(created!.id)).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining(String(changed!.sequence)),
    });
    await expect(revert(created!.id, { dryRun: true })).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await exportGraph(db)).toEqual(held);
    await revert(created!.id, { force: true });
    expect(await exportGraph(db)).toEqual(before);
  });

  it('restores what editors judged as well', async () => {
    await graph.add(lantern, kite);
    const named = statement<{ id: string }>(
      'officials in test',
      cypher`MATCH (e:Official) WHERE e.name IN ['林一一', '周小满'] RETURN e.id AS id ORDER BY e.name`,
    );
    const [lin, zhou] = await db.run(named);
    await mergeEntities(db, lin!.id, zhou!.id, { by: '编辑', reason: '同一人' });
    const before = await exportGraph(db);
    const without = {
      ...lantern,
      mentions: lantern.mentions.filter(({ id }) => id !== 'lin'),
      claims: lantern.claims.filter(({ subject }) => subject !== 'lin'),
    };
    await graph.add(without);
    await revert((await imports()).at(-1)!.id);
    expect(await exportGraph(db)).toEqual(before);
    expect(await checkTies(db)).toMatchObject(clean);
  });

  it('shows a dry run without writing', async () => {
    await graph.add(lantern);
    const held = await exportGraph(db);
    const [created] = await imports();
    const { written } = await revert(created!.id, { dryRun: true });
    expect([written.removedClaims.length, written.recorded]).toEqual([CLAIMS, null]);
    expect(await exportGraph(db)).toEqual(held);
    expect(await imports()).toHaveLength(1);
  });

  it('says what it does not know', async () => {
    await expect(revert('import:none')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(revert(4711)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await graph.add(lantern);
    await db.write((t) => t.run(statement('forget imports in test', cypher`MATCH (i:Import) DETACH DELETE i`)));
    await graph.add(corrected);
    const [changed] = await imports();
    expect(changed).toMatchObject({ action: 'CHANGED', previous: null });
    await expect(revert(changed!.id)).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});
