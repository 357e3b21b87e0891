import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Statement } from '../../src/graph/cypher.ts';
import type { Params, Reader } from '../../src/graph/database.ts';
import { findWays } from '../../src/graph/ways/find-ways.ts';

type Edge = readonly [number, number, number];

const id = (n: number) => `n${n}`;

/** A database of nothing but priced edges; hubs are of any size the test likes. */
function readerOf(edges: readonly Edge[]): Reader & { readonly asked: string[] } {
  const asked: string[] = [];
  const touching = (of: string) =>
    edges.flatMap(([a, b, price]) =>
      id(a) === of ? [{ other: id(b), price }] : id(b) === of ? [{ other: id(a), price }] : [],
    );
  const cheapest = (list: { other: string; price: number }[]) => {
    const best = new Map<string, number>();
    for (const { other, price } of list) best.set(other, Math.min(best.get(other) ?? 99, price));
    return best;
  };
  const run = async (statement: Statement, { ids, others, limit }: Params) => {
    asked.push(statement.name);
    if (statement.name === 'neighbours of entities') {
      return (ids as string[]).map((of) => {
        const all = touching(of);
        const best = all.length < (limit as number) ? cheapest(all) : new Map<string, number>();
        return {
          id: of,
          ties: Math.min(all.length, limit as number),
          others: [...best.keys()],
          prices: [...best.values()],
        };
      });
    }
    return (ids as string[]).flatMap((one) =>
      [...cheapest(touching(one))]
        .filter(
          ([other]) => (others as string[]).includes(other) && (other < one || !(ids as string[]).includes(other)),
        )
        .map(([other, price]) => ({ one, other, price })),
    );
  };
  return { asked, run: run as Reader['run'] };
}

/** Every way, by trying them all. */
function allWays(
  edges: readonly Edge[],
  from: number[],
  to: number[],
  avoid: number[],
  via: number[],
  maxHops: number,
) {
  const prices = new Map<string, number>();
  for (const [a, b, price] of edges) {
    for (const key of [`${a} ${b}`, `${b} ${a}`]) prices.set(key, Math.min(prices.get(key) ?? 99, price));
  }
  const found: { nodes: number[]; price: number }[] = [];
  const walk = (nodes: number[], price: number) => {
    const at = nodes.at(-1)!;
    if (nodes.length > 1 && to.includes(at) && via.every((node) => nodes.includes(node))) found.push({ nodes, price });
    if (nodes.length > maxHops) return;
    for (const [key, step] of prices) {
      const [a, b] = key.split(' ').map(Number) as [number, number];
      if (a === at && !nodes.includes(b) && !avoid.includes(b)) walk([...nodes, b], price + step);
    }
  };
  for (const start of from) walk([start], 0);
  return found.sort((a, b) => a.price - b.price || a.nodes.length - b.nodes.length);
}

const graphs = fc.integer({ min: 2, max: 11 }).chain((size) => {
  const node = fc.integer({ min: 0, max: size - 1 });
  // Half of the edges touch one of two nodes: hubs.
  const edge = fc.tuple(fc.oneof(node, fc.constantFrom(0, 1)), node, fc.integer({ min: 1, max: 4 }));
  return fc.record({
    edges: fc.array(edge, { maxLength: 22 }).map((list) => list.filter(([a, b]) => a !== b)),
    from: fc.uniqueArray(node, { minLength: 1, maxLength: 2 }),
    to: fc.uniqueArray(node, { minLength: 1, maxLength: 2 }),
    avoid: fc.uniqueArray(node, { maxLength: 1 }),
    via: fc.oneof(fc.constant<number[]>([]), fc.uniqueArray(node, { maxLength: 2 })),
    maxHops: fc.integer({ min: 1, max: 5 }),
    most: fc.integer({ min: 1, max: 8 }),
    hub: fc.constantFrom(2, 4, 100),
  });
});

describe('ways', () => {
  it('are those that trying all ways gives, cheapest first', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, async ({ edges, from, to, avoid, via, maxHops, most, hub }) => {
        const avoided = avoid.filter((node) => ![...from, ...to, ...via].includes(node));
        const expected = allWays(edges, from, to, avoided, via, maxHops);
        const ids = { from: from.map(id), to: to.map(id), avoid: avoided.map(id), via: via.map(id) };
        const request = { ...ids, maxHops, most, ties: {} };
        const result = await findWays(readerOf(edges), request, { hub });
        const priceOf = (nodes: readonly string[]) =>
          expected.find((way) => way.nodes.map(id).join() === nodes.join())?.price;
        expect(result.ways.map(priceOf)).toEqual(expected.slice(0, most).map(({ price }) => price));
        expect(new Set(result.ways.map((way) => way.join())).size).toBe(result.ways.length);
        expect(result.unread).toBeNull();
        if (expected.length > most) expect(result.more).not.toBe('NO');
        if (result.more === 'YES') expect(expected.length).toBeGreaterThan(most);
        if (expected.length < most) expect(result.more).toBe('NO');
      }),
      { numRuns: 2000 },
    );
  });

  it('say what could not be read where there are too many ties, and are ways all the same', async () => {
    // Two hubs, and the only short way leads from one to the other over an entity that neither end is next to.
    const leaves: Edge[] = Array.from({ length: 40 }, (_, i) => [i % 2, 10 + i, 1]);
    const edges: Edge[] = [[2, 0, 1], [0, 5, 1], [5, 1, 1], [1, 3, 1], ...leaves];
    const request = { from: [id(2)], to: [id(3)], avoid: [], via: [], maxHops: 6, most: 3, ties: {} };
    const hard = await findWays(readerOf(edges), request, { hub: 5, budget: 12 });
    expect(hard).toEqual({ ways: [], more: 'NO', unread: [id(0), id(1)] });
    const easy = await findWays(readerOf(edges), request, { hub: 5, budget: 1000 });
    expect(easy).toEqual({ ways: [[2, 0, 5, 1, 3].map(id)], more: 'NO', unread: null });
  });

  it('say so where there are too many beginnings of ways to look at them all', async () => {
    // Everything is next to everything, and what has to be passed is at the end of a blind alley.
    const nodes = Array.from({ length: 24 }, (_, i) => i);
    const all: Edge[] = nodes.flatMap((a) => nodes.slice(0, a).map((b): Edge => [a, b, 1]));
    const request = { from: [id(0), id(2)], to: [id(1)], avoid: [], via: [id(50)], maxHops: 8, most: 1, ties: {} };
    const none = await findWays(readerOf([...all, [3, 50, 1]]), request);
    expect(none).toEqual({ ways: [], more: 'NO', unread: expect.any(Array) });
  });

  it('meet a hub from its neighbours, without reading it', async () => {
    const spokes: Edge[] = Array.from({ length: 500 }, (_, i) => [0, i + 1, 1]);
    const reader = readerOf(spokes);
    const request = { from: [id(7)], to: [id(9)], avoid: [], via: [], maxHops: 4, most: 1, ties: {} };
    expect((await findWays(reader, request)).ways).toEqual([[id(7), id(0), id(9)]]);
    expect(reader.asked).toEqual(['neighbours of entities']);
  });
});
