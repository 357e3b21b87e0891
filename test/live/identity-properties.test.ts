import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { openGazetteer } from '../../src/cli/open-gazetteer.ts';
import { SEED_FOLDER } from '../../src/cli/seed.ts';
import { AppError } from '../../src/errors.ts';
import { cypher, statement } from '../../src/graph/cypher.ts';
import { exportGraph } from '../../src/graph/read/export.ts';
import { keepApart, mergeEntities, withdraw } from '../../src/graph/write/identity/judge.ts';
import { splitMention } from '../../src/graph/write/identity/split-mention.ts';
import { removeArticle, writeArticle } from '../../src/graph/write/write-article.ts';
import { plan } from '../../src/import/plan.ts';
import { resolve } from '../../src/import/resolve.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import { kite, lantern } from '../support/fiction.ts';
import { note } from '../support/identity-fiction.ts';
import { expectSound as soundGraph } from '../support/identity-graph.ts';
import { openTestGraph, planOf } from '../support/test-graph.ts';

const graph = await openTestGraph();
const { db } = graph;
beforeEach(() => graph.wipe());
afterAll(() => db.close());

const act = { by: '编辑', reason: '试' };
const expectSound = () => soundGraph(db);

const live = statement<{ id: string }>(
  'live judgements in test',
  cypher`MATCH (j:Judgement) WHERE j.left IS NOT NULL AND j.withdrawnAt IS NULL RETURN j.id AS id ORDER BY id`,
);
const present = statement<{ id: string; type: string; mention: boolean }>(
  'things in test',
  cypher`MATCH (n:Entity|Mention) RETURN n.id AS id, n.type AS type, n:Mention AS mention ORDER BY id`,
);
async function withdrawAll() {
  for (let [next] = await db.run(live); next; [next] = await db.run(live)) await withdraw(db, next.id, act);
}

/** A step takes numbers and picks by them from what there is. */
type Step = readonly [verb: 'merge' | 'apart' | 'split' | 'withdraw' | 'import' | 'remove', one: number, other: number];
const step = (verb: Step[0], weight: number) => ({
  weight,
  arbitrary: fc.tuple(fc.constant(verb), fc.nat(10_000), fc.nat(10_000)),
});
const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    step('merge', 6),
    step('apart', 1),
    step('split', 3),
    step('withdraw', 2),
    step('import', 2),
    step('remove', 1),
  ),
  { minLength: 4, maxLength: 8 },
);
/** Ends with the removal of an article that alone told of what lay in a place which a judgement holds. */
const LAST_IN_A_PLACE: readonly Step[] = [
  ['merge', 8583, 2884],
  ['merge', 9865, 2226],
  ['split', 1, 1051],
  ['split', 7373, 7],
  ['merge', 782, 3029],
  ['remove', 5072, 891],
  ['split', 9995, 2],
];
const articles = [lantern, kite, note];

async function take([verb, one, other]: Step): Promise<void> {
  const rows = await db.run(present);
  const entities = rows.filter((row) => !row.mention);
  const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % list.length];
  const like = (type: string, but: string) =>
    entities.filter((row) => row.type === type && row.id !== but && !/:\d+$/.test(row.id)).map(({ id }) => id);
  const a = pick(entities, one) ?? { id: 'agency:none', type: 'AGENCY' };
  const b = pick(like(a.type, a.id), other) ?? 'agency:none';
  const m = pick(
    rows.filter((row) => row.mention),
    one,
  ) ?? { id: 'mention:none', type: 'AGENCY' };
  const into = other % 3 === 0 ? null : (pick(like(m.type, ''), other) ?? null);
  const article = articles[one % articles.length]!;
  const done = {
    merge: () => mergeEntities(db, a.id, b, act),
    apart: () => keepApart(db, a.id, b, act),
    split: () => splitMention(db, m.id, into, act),
    withdraw: async () => withdraw(db, pick(await db.run(live), one)?.id ?? 'judgement:none', act),
    import: () => writeArticle(db, planOf(article)),
    remove: () => removeArticle(db, `article:${article.article.id}`),
  }[verb]();
  await (done as Promise<unknown>).catch((error) => {
    if (!(error instanceof AppError) || !['CONFLICT', 'NOT_FOUND', 'INVALID_INPUT'].includes(error.code)) throw error;
  });
}

describe('whatever is merged, split, imported and removed', () => {
  it('leaves every projection as the judgements say; with all withdrawn and all imported, the graph is as it was', async () => {
    await graph.add(...articles);
    const before = await exportGraph(db);
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        for (const one of taken) {
          await take(one);
          await expectSound();
        }
        await withdrawAll();
        await graph.add(...articles);
        await expectSound();
        expect(await exportGraph(db)).toEqual(before);
      }),
      { numRuns: 12, examples: [[LAST_IN_A_PLACE]] },
    );
  }, 900_000);
});

describe('the bundled articles', () => {
  it('give one graph in whichever order they and the merges of their entities come', async () => {
    const gazetteer = openGazetteer();
    const files = ['mohurd-2020-10-16', 'mohurd-2022-01-24', 'mohurd-2020-05-28', 'fangxian-2020', 'xianning-2021'];
    const plans = new Map<string, ReturnType<typeof plan>>();
    for (const file of files) {
      const extraction = JSON.parse(await readFile(join(SEED_FOLDER, `${file}.json`), 'utf8')) as Extraction;
      plans.set(file, plan(extraction, resolve(extraction, gazetteer), gazetteer));
    }
    const merges = [
      ['住房和城乡建设部定点帮扶办公室', '住房和城乡建设部扶贫办公室'],
      ['湖北省住房和城乡建设厅', '住房和城乡建设部机关'],
    ] as const;
    const named = statement<{ id: string }>(
      'agency in test',
      cypher`MATCH (e:Agency {name: $name}) RETURN e.id AS id ORDER BY id`,
    );
    const inOrder = async (order: readonly string[], mergeEarly: boolean) => {
      await graph.wipe();
      const open = new Set(merges);
      for (const file of order) {
        await writeArticle(db, plans.get(file)!);
        if (!mergeEarly && file !== order.at(-1)) continue;
        for (const pair of open) {
          const ids = (await Promise.all(pair.map((name) => db.run(named, { name })))).map(([row]) => row?.id);
          if (!ids[0] || !ids[1]) continue;
          await mergeEntities(db, ids[0], ids[1], act);
          open.delete(pair);
        }
      }
      expect(open.size).toBe(0);
      await expectSound();
      return exportGraph(db);
    };
    const expected = await inOrder(files, false);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(files, { minLength: files.length }), async (order) => {
        expect(await inOrder(order, true)).toEqual(expected);
      }),
      { numRuns: 2 },
    );
  }, 900_000);
});
