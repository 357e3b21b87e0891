import type { Distances } from './distances.ts';
import type { KnownGraph } from './known-graph.ts';

/** A way through the known graph that meets no node twice. */
export interface Way {
  readonly nodes: readonly number[];
  readonly price: number;
}

/** The beginning of a way. */
interface Stub {
  readonly node: number;
  readonly before: Stub | null;
  readonly price: number;
  readonly hops: number;
}

export interface WayLimits {
  /** Ways wanted. */
  readonly most: number;
  readonly maxHops: number;
}

/** Stubs looked at before giving up. */
const MAX_STUBS = 100_000;

/**
 * The cheapest ways from any start to any goal, shorter ones first among equals. Best first search: the distance to the
 * nearest goal tells what a stub costs at least, so ways come out in order.
 */
export function bestWays(
  graph: KnownGraph,
  starts: readonly number[],
  goals: ReadonlySet<number>,
  toGoal: Distances,
  { most, maxHops }: WayLimits,
): Way[] {
  const queue = new StubQueue(toGoal, maxHops);
  for (const node of starts) queue.add({ node, before: null, price: 0, hops: 0 });
  const ways: Way[] = [];
  for (let taken = 0; taken < MAX_STUBS && ways.length < most; taken++) {
    const stub = queue.next();
    if (stub === null) break;
    if (stub.before !== null && goals.has(stub.node)) ways.push({ nodes: nodesOf(stub), price: stub.price });
    for (const further of stepsFrom(graph, stub)) queue.add(further);
  }
  return ways;
}

/** In the order of ids, so that the same graph gives the same ways whatever order it was read in. */
function stepsFrom(graph: KnownGraph, stub: Stub): Stub[] {
  return graph.neighbours[stub.node]!.map((node, i) => ({
    node,
    before: stub,
    price: stub.price + graph.prices[stub.node]![i]!,
    hops: stub.hops + 1,
  }))
    .filter(({ node }) => !passes(stub, node))
    .sort((a, b) => (graph.ids[a.node]! < graph.ids[b.node]! ? -1 : 1));
}

function passes(stub: Stub, node: number): boolean {
  for (let at: Stub | null = stub; at !== null; at = at.before) if (at.node === node) return true;
  return false;
}

function nodesOf(stub: Stub): number[] {
  const nodes: number[] = [];
  for (let at: Stub | null = stub; at !== null; at = at.before) nodes.push(at.node);
  return nodes.reverse();
}

/** Gives the stub first whose way costs least in the end, at best, and is shortest among equals. */
class StubQueue {
  readonly #toGoal: Distances;
  readonly #maxHops: number;
  readonly #buckets: Stub[][] = [];
  /** How many of each bucket have been given. */
  readonly #taken: number[] = [];
  #at = 0;

  constructor(toGoal: Distances, maxHops: number) {
    this.#toGoal = toGoal;
    this.#maxHops = maxHops;
  }

  add(stub: Stub): void {
    const hops = stub.hops + this.#toGoal.hops[stub.node]!;
    if (hops > this.#maxHops) return;
    const bucket = (stub.price + this.#toGoal.price[stub.node]!) * (this.#maxHops + 1) + hops;
    this.#buckets[bucket] ??= [];
    this.#buckets[bucket].push(stub);
    this.#at = Math.min(this.#at, bucket);
  }

  next(): Stub | null {
    for (; this.#at < this.#buckets.length; this.#at++) {
      const bucket = this.#buckets[this.#at];
      const taken = this.#taken[this.#at] ?? 0;
      if (!bucket || taken === bucket.length) continue;
      this.#taken[this.#at] = taken + 1;
      return bucket[taken]!;
    }
    return null;
  }
}
