import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { NOTHING_TOUCHED } from '../../src/graph/change-record.ts';
import { advanceVersion, writeGraph } from '../../src/graph/write/graph-lock.ts';
import { openTestGraph } from '../support/test-graph.ts';
import { withWrite } from '../support/with-write.ts';

const graph = await openTestGraph();
const { db } = graph;
afterAll(() => db.close());

it('writers wait for each other as long as it takes, and none is sent back to try again', async () => {
  let [begun, atOnce, most] = [0, 0, 0];
  const counted = withWrite(db, (work) =>
    db.write((transaction) => {
      begun++;
      return work(transaction);
    }),
  );
  const writer = () =>
    writeGraph(counted, async (transaction) => {
      most = Math.max(most, ++atOnce);
      await advanceVersion(transaction, { kind: 'GAZETTEER', touched: NOTHING_TOUCHED });
      await sleep(300);
      await advanceVersion(transaction, { kind: 'GAZETTEER', touched: NOTHING_TOUCHED });
      atOnce--;
    });
  await Promise.all([writer(), writer(), writer(), writer()]);
  expect(most).toBe(1);
  // Each has one transaction for the change and one that settles it.
  expect(begun).toBe(8);
  expect((await graph.query('{ changes(first: 1) { totalCount } }')).changes.totalCount).toBe(8);
});
