import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { exportGraph } from '../../src/graph/read/export.ts';
import { allImports, type ImportColumns } from '../../src/graph/read/imports.ts';
import { checkTies } from '../../src/graph/write/rebuild-ties.ts';
import { removeArticle, writeArticle } from '../../src/graph/write/write-article.ts';
import { planAfter } from '../../src/import/import-document.ts';
import { revertImport } from '../../src/import/revert.ts';
import { anyChanges, type Changes, versionOf } from '../support/import-variants.ts';
import { gazetteer, openTestGraph } from '../support/test-graph.ts';

const graph = await openTestGraph();
const { db } = graph;
afterAll(() => db.close());

/** More of them by FC_RUNS=100. */
const RUNS = Number(process.env.FC_RUNS ?? 4);
const clean = { claims: [], missing: [], different: [], surplus: [], miscounted: [] };
/** All of them, oldest first. */
const imports = async (): Promise<ImportColumns[]> => {
  const rows = await db.run(allImports.ascending, { ids: [''], afterSort: null, limit: 1000 });
  return rows.reverse();
};
const revert = (name: string, force = false) => revertImport(name, { db, gazetteer, force });

type Step =
  | { readonly add: Changes }
  | { readonly undo: number; readonly force: boolean }
  | { readonly remove: string };

describe('any history of imports, reverts and removals', () => {
  const steps: fc.Arbitrary<Step[]> = fc.array(
    fc.oneof(
      { weight: 5, arbitrary: fc.record({ add: anyChanges }) },
      { weight: 3, arbitrary: fc.record({ undo: fc.nat(9), force: fc.boolean() }) },
      { weight: 1, arbitrary: fc.record({ remove: fc.constantFrom('fiction-lantern', 'fiction-kite') }) },
    ),
    { minLength: 3, maxLength: 6 },
  );

  async function take(step: Step): Promise<void> {
    if ('add' in step) return graph.add(versionOf(step.add));
    if ('remove' in step) return void (await removeArticle(db, `article:${step.remove}`));
    const all = await imports();
    const undone = all[all.length - 1 - (step.undo % Math.max(1, all.length))];
    if (!undone) return;
    const before = await exportGraph(db);
    const newest = all.filter(({ articleKey }) => articleKey === undone.articleKey).at(-1)!;
    const refused = await revert(undone.id, step.force).then(
      () => false,
      ({ code }) => code === 'CONFLICT',
    );
    expect(refused).toBe(!step.force && newest.id !== undone.id);
    if (refused) expect(await exportGraph(db)).toEqual(before);
  }

  /** The graph as it would be had only the last version of each article ever come. */
  async function afresh(): Promise<string[]> {
    const all = await imports();
    const newest = new Map(all.map((one) => [one.articleKey, one]));
    const plans = await Promise.all([...newest.values()].map((one) => planAfter(db, one, gazetteer)));
    await graph.wipe();
    for (const one of plans) if (one !== null) await writeArticle(db, one);
    return exportGraph(db);
  }

  it('leaves the graph that its last state alone would give, and ties as the claims say', {
    timeout: 600_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (history) => {
        await graph.wipe();
        for (const step of history) {
          const known = await imports();
          const before = await exportGraph(db);
          await take(step);
          const [last, ...more] = (await imports()).slice(known.length);
          expect(more).toEqual([]);
          // Whatever a step recorded can be undone, to the letter.
          if (last) {
            const after = await exportGraph(db);
            await revert(last.id);
            expect(await exportGraph(db)).toEqual(before);
            await revert((await imports()).at(-1)!.id);
            expect(await exportGraph(db)).toEqual(after);
          }
        }
        expect(await checkTies(db)).toMatchObject(clean);
        const held = await exportGraph(db);
        expect(await afresh()).toEqual(held);
      }),
      { numRuns: RUNS, interruptAfterTimeLimit: 60_000 * RUNS },
    );
  });
});
