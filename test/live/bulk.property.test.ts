import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { exportGraph } from '../../src/graph/read/export.ts';
import { writeArticles } from '../../src/graph/write/bulk/write-articles.ts';
import { mergeEntities } from '../../src/graph/write/identity/judge.ts';
import { removeArticle } from '../../src/graph/write/write-article.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import { kite, lantern } from '../support/fiction.ts';
import { entityNamed, expectSound } from '../support/identity-graph.ts';
import { anyChanges, versionOf } from '../support/import-variants.ts';
import { randomArticles } from '../support/random-graph.ts';
import { openTestGraph, planOf } from '../support/test-graph.ts';

const graph = await openTestGraph();
const { db } = graph;
afterAll(() => db.close());

const bulk = (...extractions: Extraction[]) =>
  writeArticles(
    db,
    extractions.map((extraction) => ({ plan: planOf(extraction), source: { file: null, sha256: null } })),
  );

it('gives the graph that writing one article after the other gives, whatever was there before', {
  timeout: 300_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(randomArticles, anyChanges, fc.nat(3), async (random, changes, before) => {
      const articles = [versionOf(changes), ...random];
      await graph.wipe();
      await graph.add(...articles);
      const truth = await exportGraph(db);

      await graph.wipe();
      await graph.add(...articles.slice(0, before));
      await bulk(...articles.slice(before));
      expect(await exportGraph(db)).toEqual(truth);
      await expectSound(db);
    }),
    { numRuns: 6 },
  );
});

it('records every import, and tells what it brought', async () => {
  await graph.wipe();
  const [first, second] = await bulk(lantern, kite);
  expect([first!.addedClaims.length, second!.addedClaims.length]).toEqual([lantern.claims.length, kite.claims.length]);
  expect(second!.recorded!.sequence).toBe(first!.recorded!.sequence + 1);
  const { imports } = await graph.query(
    `{ imports(first: 5) { edges { node { action claimsAdded article { id } } } } }`,
  );
  expect(imports.edges.map(({ node }: any) => [node.action, node.claimsAdded])).toEqual([
    ['CREATED', kite.claims.length],
    ['CREATED', lantern.claims.length],
  ]);
});

it('leaves to the other way what the graph knows something of', async () => {
  await graph.wipe();
  await bulk(lantern);
  const [again] = await bulk(lantern);
  expect(again!.recorded).toBeNull();

  await graph.add(kite);
  const [a, b] = [await entityNamed(db, '灯笼部'), await entityNamed(db, '灯笼部纸艺司')];
  await mergeEntities(db, a, b, { by: 'tester', reason: 'to see whether the bulk write minds' });
  await removeArticle(db, 'article:fiction-kite');
  await bulk(kite);
  await expectSound(db);
});
