import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AppError } from '../../src/errors.ts';
import { ChangeFeed } from '../../src/feed/change-feed.ts';
import type { ChangeStream } from '../../src/feed/change-stream.ts';
import { ALL, anyDraft, anyFilter, MemoryGraph } from './memory-graph.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const POLL = 10;
const pass = () => vi.advanceTimersByTimeAsync(2 * POLL);
const feedOf = (graph: MemoryGraph, remember = 1000, onFault?: (error: unknown) => void) =>
  new ChangeFeed(graph, { pollMs: POLL, remember, onFault });

/** The next sequence; 'NOTHING' while there is none; the code of the error that ends it. */
async function nextOf(stream: ChangeStream): Promise<number | string> {
  const next = stream.next().then(
    ({ done, value }) => (done ? 'END' : value.sequence),
    (error: AppError) => error.code,
  );
  await pass();
  return Promise.race([next, Promise.resolve('NOTHING')]);
}

describe('a change feed', () => {
  it('gives every subscriber what it asked for, in order and without a gap, or says that it is too slow', async () => {
    const steps = fc.array(
      fc.oneof(
        { weight: 3, arbitrary: fc.record({ write: fc.array(anyDraft, { minLength: 1, maxLength: 6 }) }) },
        { weight: 2, arbitrary: fc.record({ subscribe: anyFilter, back: fc.option(fc.nat(8)) }) },
        { weight: 4, arbitrary: fc.record({ take: fc.nat(5), times: fc.integer({ min: 1, max: 4 }) }) },
        { weight: 1, arbitrary: fc.record({ leave: fc.nat(5) }) },
        { weight: 1, arbitrary: fc.constant({ wait: true }) },
      ),
      { maxLength: 25 },
    );
    await fc.assert(
      fc.asyncProperty(steps, fc.constantFrom(3, 12, 1000), async (history, remember) => {
        const graph = new MemoryGraph();
        graph.write({}, {}, {});
        const feed = feedOf(graph, remember);
        const open: { stream: ChangeStream; from: number; filter: typeof ALL; got: number[]; slow: boolean }[] = [];
        const due = ({ from, filter }: (typeof open)[number]) =>
          graph.expected(from, filter).map(({ sequence }) => sequence);
        const take = async (one: (typeof open)[number], most: number) => {
          for (let i = 0; i < most && !one.slow && one.got.length < due(one).length; i++) {
            const got = await nextOf(one.stream);
            if (got === 'LIMIT') one.slow = true;
            else one.got.push(got as number);
          }
          expect(one.got).toEqual(due(one).slice(0, one.got.length));
        };
        for (const step of history) {
          if ('write' in step) graph.write(...step.write);
          else if ('subscribe' in step) {
            const from = Math.max(0, graph.changes.length - (step.back ?? 0));
            const stream = await feed.subscribe(step.subscribe, step.back === null ? null : from);
            open.push({ stream, from, filter: step.subscribe, got: [], slow: false });
          } else if ('take' in step && open.length > 0) await take(open[step.take % open.length]!, step.times);
          else if ('leave' in step && open.length > 0)
            await open.splice(step.leave % open.length, 1)[0]!.stream.return();
          else await pass();
        }
        for (const one of open) await take(one, Number.POSITIVE_INFINITY);
        if (remember === 1000) expect(open.filter(({ slow }) => slow)).toEqual([]);
        for (const { stream } of open) await stream.return();
        expect(feed.subscribers).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it('wakes those who wait, and only for what they asked', async () => {
    const graph = new MemoryGraph();
    const feed = feedOf(graph);
    const [all, kite] = [await feed.subscribe(ALL, null), await feed.subscribe({ ...ALL, articles: ['kite'] }, null)];
    const [one, other] = [all.next(), kite.next()];
    await pass();
    graph.write({ articleKey: 'lantern' });
    await pass();
    expect((await one).value?.sequence).toBe(1);
    graph.write({ articleKey: 'kite' });
    await pass();
    expect((await other).value?.sequence).toBe(2);
    await all.return();
    await kite.return();
  });

  it('looks at the graph once for all subscribers, and not at all without any', async () => {
    const graph = new MemoryGraph();
    const looks = vi.spyOn(graph, 'version');
    const feed = feedOf(graph);
    const streams = await Promise.all(Array.from({ length: 20 }, () => feed.subscribe(ALL, null)));
    looks.mockClear();
    await vi.advanceTimersByTimeAsync(10 * POLL);
    expect(looks.mock.calls.length).toBeLessThanOrEqual(10);
    for (const stream of streams) await stream.return();
    looks.mockClear();
    await vi.advanceTimersByTimeAsync(10 * POLL);
    expect(looks).not.toHaveBeenCalled();
  });

  it('reads a long past in pieces, as it is taken', async () => {
    const graph = new MemoryGraph();
    graph.write(...Array.from({ length: 2000 }, () => ({})));
    const feed = feedOf(graph);
    const stream = await feed.subscribe(ALL, 0);
    expect(await nextOf(stream)).toBe(1);
    expect(graph.reads).toBeLessThan(8);
    for (let i = 2; i <= 2000; i++) expect((await stream.next()).value?.sequence).toBe(i);
    expect(graph.reads).toBeLessThan(24);
    await stream.return();
  });

  it('waits for a change that cannot be found yet, though the version tells of it', async () => {
    const graph = new MemoryGraph();
    graph.write({}, {});
    graph.hidden.add(2);
    const feed = feedOf(graph);
    const stream = await feed.subscribe(ALL, 0);
    expect(await nextOf(stream)).toBe(1);
    const next = stream.next();
    graph.write({});
    await pass();
    graph.hidden.clear();
    await pass();
    expect((await next).value?.sequence).toBe(2);
    expect(await nextOf(stream)).toBe(3);
    await stream.return();
  });

  it('goes on over versions of which there is no record', async () => {
    const graph = new MemoryGraph();
    graph.write({}, {}, {});
    graph.hidden.add(1).add(2);
    const feed = feedOf(graph);
    const stream = await feed.subscribe(ALL, 0);
    const next = stream.next();
    await vi.advanceTimersByTimeAsync(30 * POLL);
    expect((await next).value?.sequence).toBe(3);
    graph.write({});
    expect(await nextOf(stream)).toBe(4);
    await stream.return();
  });

  it('ends who is too slow, once; who comes back with the last it got has lost nothing', async () => {
    const graph = new MemoryGraph();
    const feed = feedOf(graph, 5);
    const [slow, quick] = [await feed.subscribe(ALL, null), await feed.subscribe(ALL, null)];
    graph.write({});
    expect([await nextOf(slow), await nextOf(quick)]).toEqual([1, 1]);
    for (let i = 2; i <= 9; i++) {
      graph.write({});
      expect(await nextOf(quick)).toBe(i);
    }
    expect([await nextOf(slow), await nextOf(slow)]).toEqual(['LIMIT', 'END']);
    const again = await feed.subscribe(ALL, 1);
    for (let i = 2; i <= 9; i++) expect(await nextOf(again)).toBe(i);
    expect(feed.subscribers).toBe(2);
    for (const stream of [again, quick]) await stream.return();
  });

  it('ends at once for who leaves while it waits', async () => {
    const feed = feedOf(new MemoryGraph());
    const stream = await feed.subscribe(ALL, null);
    const waiting = stream.next();
    await pass();
    await stream.return();
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect(feed.subscribers).toBe(0);
  });

  it('refuses what is still to come', async () => {
    const feed = feedOf(new MemoryGraph());
    await expect(feed.subscribe(ALL, 1)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    expect(feed.subscribers).toBe(0);
  });

  it('goes on when the graph can be read again, and tells of the fault once', async () => {
    const graph = new MemoryGraph();
    const faults: unknown[] = [];
    const feed = feedOf(graph, 1000, (error) => faults.push(error));
    const stream = await feed.subscribe(ALL, null);
    const away = vi.spyOn(graph, 'version').mockRejectedValue(new AppError('UNAVAILABLE', 'away'));
    graph.write({});
    expect(await nextOf(stream)).toBe('NOTHING');
    await vi.advanceTimersByTimeAsync(10 * POLL);
    expect(faults).toHaveLength(1);
    away.mockRestore();
    graph.write({});
    await pass();
    expect(await nextOf(stream)).toBe(2);
    await stream.return();
  });

  it('ends all when the graph was put back to an earlier state', async () => {
    const graph = new MemoryGraph();
    graph.write({}, {});
    const feed = feedOf(graph);
    const stream = await feed.subscribe(ALL, null);
    graph.changes = graph.changes.slice(0, 1);
    expect(await nextOf(stream)).toBe('CONFLICT');
    expect(feed.subscribers).toBe(0);
  });
});
