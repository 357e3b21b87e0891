import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Statement } from '../../src/graph/cypher.ts';
import type { Params, Reader } from '../../src/graph/database.ts';
import { SharedReads } from '../../src/loaders/shared-reads.ts';

interface Row {
  readonly id: string;
  readonly n: number;
}
const statement: Statement<Row> = { name: 'rows', text: '' };
const keyOf = ({ id }: Row) => id;

/** A database that holds as many rows of `aaa` as it has letters and answers when told to. */
function slowReader() {
  const sent: { ids: readonly string[]; answer: () => void; fail: () => void }[] = [];
  const reader: Reader = {
    run: <R>(_: Statement<R>, params: Params = {}) =>
      new Promise<R[]>((resolve, reject) => {
        const ids = params.ids as string[];
        const rows = ids.flatMap((id) => [...id].map((_, n) => ({ id, n })));
        sent.push({ ids, answer: () => resolve(rows as R[]), fail: () => reject(new Error(ids.join(' '))) });
      }),
  };
  return { reads: new SharedReads(reader), sent };
}
const turn = () => new Promise<void>((resolve) => setImmediate(() => setImmediate(resolve)));

// On a busy machine a turn can take longer than the reads are patient.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

describe('SharedReads', () => {
  it('sends what several ask at one time as one statement, each id once, and gives each its own rows', async () => {
    const { reads, sent } = slowReader();
    const asked = [['a', 'bb'], ['bb'], [], ['none', 'ccc', 'a']].map((ids) => reads.of(statement, {}, ids, keyOf));
    await turn();
    expect(sent.map(({ ids }) => ids)).toEqual([['a', 'bb', 'none', 'ccc']]);
    sent[0]!.answer();
    expect((await Promise.all(asked)).map((rows) => rows.map((own) => own.map(({ id, n }) => `${id}${n}`)))).toEqual([
      [['a0'], ['bb0', 'bb1']],
      [['bb0', 'bb1']],
      [],
      [['none0', 'none1', 'none2', 'none3'], ['ccc0', 'ccc1', 'ccc2'], ['a0']],
    ]);
  });

  it('keeps what has other parameters apart', async () => {
    const { reads, sent } = slowReader();
    void reads.of(statement, { limit: 1 }, ['a'], keyOf);
    void reads.of(statement, { limit: 2 }, ['a'], keyOf);
    await turn();
    expect(sent).toHaveLength(2);
  });

  it('never answers a question with a statement that was sent before it', async () => {
    const { reads, sent } = slowReader();
    const early = reads.of(statement, {}, ['a'], keyOf);
    await turn();
    const late = reads.of(statement, {}, ['a'], keyOf);
    await turn();
    expect(sent).toHaveLength(1);
    sent[0]!.answer();
    await early;
    await turn();
    expect(sent).toHaveLength(2);
    sent[1]!.answer();
    await late;
  });

  it('collects what comes while one is under way', async () => {
    const { reads, sent } = slowReader();
    const answers: Promise<Row[][]>[] = [];
    for (const id of ['a', 'b', 'c', 'd', 'e']) {
      answers.push(reads.of(statement, {}, [id], keyOf));
      await turn();
    }
    expect(sent.map(({ ids }) => ids)).toEqual([['a']]);
    sent[0]!.answer();
    await turn();
    expect(sent.map(({ ids }) => ids)).toEqual([['a'], ['b', 'c', 'd', 'e']]);
    for (const { answer } of sent) answer();
    expect((await Promise.all(answers)).flat(2)).toHaveLength(5);
  });

  it('waits for a slow one no longer than a moment, and for so many at once and no more', async () => {
    const { reads, sent } = slowReader();
    const answers: Promise<Row[][]>[] = [];
    for (let i = 1; i <= 12; i++) {
      answers.push(reads.of(statement, {}, [`a${'a'.repeat(i)}`], keyOf));
      await turn();
      expect(sent).toHaveLength(Math.min(i, 8));
      vi.advanceTimersByTime(1000);
      await turn();
    }
    sent[3]!.answer();
    await turn();
    expect(sent.map(({ ids }) => ids.length)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 4]);
    for (const { answer } of sent) answer();
    expect((await Promise.all(answers)).map(([rows]) => rows!.length)).toEqual(answers.map((_, i) => i + 2));
  });

  it('lets one that fails take no other with it', async () => {
    const { reads, sent } = slowReader();
    const [good, bad] = ['good', 'bad'].map((id) => reads.of(statement, {}, [id], keyOf));
    await turn();
    sent[0]!.fail();
    await turn();
    expect(sent.map(({ ids }) => ids)).toEqual([['good', 'bad'], ['good'], ['bad']]);
    sent[1]!.answer();
    sent[2]!.fail();
    expect((await good)!.flat()).toHaveLength(4);
    await expect(bad).rejects.toThrow('bad');
  });

  it('gives everybody what a statement of their own would have given', async () => {
    const ids = fc.array(fc.constantFrom('a', 'bb', 'ccc', 'dddd'), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ ids, wait: fc.boolean() }), { maxLength: 20 }), async (calls) => {
        const reader: Reader = {
          run: async <R>(_: Statement<R>, params: Params = {}) => {
            await turn();
            return (params.ids as string[]).flatMap((id) => [...id].map((_, n) => ({ id, n }))) as R[];
          },
        };
        const reads = new SharedReads(reader);
        const answers: Promise<Row[][]>[] = [];
        for (const call of calls) {
          const own = [...new Set(call.ids)];
          answers.push(reads.of(statement, {}, own, keyOf));
          if (call.wait) await turn();
        }
        const expected = calls.map((call) => [...new Set(call.ids)].map((id) => [...id].map((_, n) => ({ id, n }))));
        expect(await Promise.all(answers)).toEqual(expected);
      }),
    );
  });

  it('sends questions with parameters of their own together, and gives each the rows of its number', async () => {
    const sent: Params[] = [];
    const reader: Reader = {
      run: async <R>(_: Statement<R>, params: Params = {}) => {
        sent.push(params);
        const asks = params.asks as { n: number; word: string }[];
        if (asks.some(({ word }) => word === 'bad')) throw new Error(asks.map(({ word }) => word).join(' '));
        return asks.toReversed().flatMap(({ n, word }) => [...word].map((letter) => ({ n, letter }))) as R[];
      },
    };
    const reads = new SharedReads(reader);
    const each: Statement<{ n: number; letter: string }> = { name: 'each', text: '' };
    const ask = (word: string) => reads.each(each, { limit: 1 }, { word });
    const words = async (asked: string[]) =>
      (await Promise.all(asked.map(ask))).map((rows) => rows.map(({ letter }) => letter).join(''));
    expect(await words(['ab', 'c', '', 'ab'])).toEqual(['ab', 'c', '', 'ab']);
    expect(sent).toHaveLength(1);

    const [good, bad] = await Promise.allSettled([ask('x'), ask('bad')]);
    expect(good).toMatchObject({ status: 'fulfilled', value: [{ letter: 'x' }] });
    expect(bad).toMatchObject({ status: 'rejected', reason: new Error('bad') });
  });
});
