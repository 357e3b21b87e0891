import { afterAll, beforeEach, expect, it } from 'vitest';
import { exportGraph } from '../../src/graph/read/export.ts';
import { writeArticles } from '../../src/graph/write/bulk/write-articles.ts';
import { mergeEntities, withdraw } from '../../src/graph/write/identity/judge.ts';
import { removeArticle, writeArticle } from '../../src/graph/write/write-article.ts';
import { writeDivisions } from '../../src/graph/write/write-divisions.ts';
import { divisionRow } from '../../src/import/plan.ts';
import { kite, lantern } from '../support/fiction.ts';
import { note } from '../support/identity-fiction.ts';
import { entityNamed, expectSound } from '../support/identity-graph.ts';
import { gazetteer, openTestGraph, planOf } from '../support/test-graph.ts';
import { withWrite } from '../support/with-write.ts';

const graph = await openTestGraph();
const { db } = graph;
afterAll(() => db.close());
beforeEach(() => graph.wipe());

/** As the driver does where the connection breaks before it hears of a commit: what was written is written again. */
const deaf = withWrite(db, async (work) => {
  await db.write(work);
  return db.write(work);
});
const BY = { by: 'a tester', reason: 'to see' };
const source = { file: null, sha256: null };
const changes = async () =>
  (await graph.query('{ changes(first: 20) { edges { node { sequence kind } } } }')).changes.edges.map(
    ({ node }: any) => `${node.sequence} ${node.kind}`,
  );

it('an import whose commit was not heard of is made once, and tells what it brought', async () => {
  const [first, second] = await writeArticles(
    deaf,
    [lantern, kite].map((one) => ({ plan: planOf(one), source })),
  );
  expect([first!.addedClaims.length, second!.addedClaims.length]).toEqual([lantern.claims.length, kite.claims.length]);
  expect([first!.recorded!.sequence, second!.recorded!.sequence]).toEqual([1, 2]);
  expect(await changes()).toEqual(['1 IMPORT', '2 IMPORT']);

  const removed = await removeArticle(deaf, planOf(kite).article.id);
  expect(removed.removedClaims).toHaveLength(kite.claims.length);
  const again = await writeArticle(deaf, planOf(kite));
  expect(again.addedClaims).toHaveLength(kite.claims.length);
  expect(again.recorded!.sequence).toBe(4);
  await expectSound(db);
});

it('a judgement whose commit was not heard of is no conflict with itself', async () => {
  await graph.add(lantern, note);
  const before = await exportGraph(db);
  const [left, right] = [await entityNamed(db, '灯笼部'), await entityNamed(db, '灯部')];
  const merged = await mergeEntities(deaf, left, right, BY);
  expect(merged.judgements).toHaveLength(1);
  const withdrawn = await withdraw(deaf, merged.judgements[0]!, BY);
  expect(withdrawn.judgements).toEqual(merged.judgements);
  expect(await exportGraph(db)).toEqual(before);
  expect((await changes()).slice(2)).toEqual(['3 MERGE', '4 WITHDRAWAL']);
});

it('others may write before it is tried again', async () => {
  let others = 0;
  const interrupted = withWrite(db, async (work) => {
    await db.write(work);
    if (others++ === 0) await writeArticle(db, planOf(kite));
    return db.write(work);
  });
  const written = await writeArticle(interrupted, planOf(lantern));
  expect(written.recorded!.sequence).toBe(1);
  expect(await changes()).toEqual(['1 IMPORT', '2 IMPORT']);
});

it('divisions whose commit was not heard of are there once', async () => {
  const rows = [...gazetteer.divisions()]
    .filter(({ code }) => code.startsWith('6301') || code === '63')
    .map((division) => divisionRow(division, gazetteer));
  expect(await writeDivisions(deaf, rows, () => {})).toEqual({ created: rows.length, adopted: 0 });
  const { provinces, counties, townships } = await graph.query(
    '{ provinces { totalCount } counties { totalCount } townships { totalCount } }',
  );
  expect(provinces.totalCount + counties.totalCount + townships.totalCount).toBe(rows.length - 1);
});
