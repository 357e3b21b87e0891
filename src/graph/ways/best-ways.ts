import type { Distances } from './distances.ts';
import type { KnownGraph } from './known-graph.ts';

/** A way through the known graph that meets no node twice. */
export interface Way {
  readonly nodes: readonly number[];
  readonly price: number;
}

/** A node that every way must pass, and how far all others are from it. */
export interface Via {
  readonly node: number;
  readonly from: Distances;
}

/** The cheapest ways, and whether they are all that was wanted or can be had. */
export interface BestWays {
  readonly ways: readonly Way[];
  readonly whole: boolean;
}

/** The beginning of a way. */
interface Stub {
  readonly node: number;
  /** The nodes to be passed that it has not passed yet. */
  readonly missing: readonly Via[];
  readonly before: Stub | null;
  readonly price: number;
  readonly hops: number;
}

export interface WayLimits {
  readonly vias: readonly Via[];
  /** Ways wanted. */
  readonly most: number;
  readonly maxHops: number;
}

/** Stubs looked at before giving up; fewer where nodes must be passed, as many of them then lead nowhere. */
const MAX_STUBS = 100_000;
const MAX_STUBS_VIA = 20_000;

/**
 * The cheapest ways from any start to any goal, shorter ones first among equals. Best first search: the distance to the
 * nearest goal, by way of each node that is still to be passed, tells what a stub costs at least, so ways come out in order.
 */
export function bestWays(
  graph: KnownGraph,
  starts: readonly number[],
  goals: ReadonlySet<number>,
  toGoal: Distances,
  { most, maxHops, vias }: WayLimits,
): BestWays {
  const queue = new StubQueue(toGoal, maxHops);
  for (const node of starts) queue.add({ node, missing: without(vias, node), before: null, price: 0, hops: 0 });
  const ways: Way[] = [];
  const limit = vias.length > 0 ? MAX_STUBS_VIA : MAX_STUBS;
  for (let taken = 0; ways.length < most; taken++) {
    const stub = queue.next();
    if (stub === null) break;
    if (taken === limit) return { ways, whole: false };
    const isThere = stub.before !== null && stub.missing.length === 0 && goals.has(stub.node);
    if (isThere) ways.push({ nodes: nodesOf(stub), price: stub.price });
    for (const further of stepsFrom(graph, stub)) queue.add(further);
  }
  return { ways, whole: true };
}

const without = (vias: readonly Via[], passed: number): readonly Via[] =>
  vias.length === 0 ? vias : vias.filter(({ node }) => node !== passed);

/** In the order of ids, so that the same graph gives the same ways whatever order it was read in. */
function stepsFrom(graph: KnownGraph, stub: Stub): Stub[] {
  return graph.neighbours[stub.node]!.map((node, i) => ({
    node,
    missing: without(stub.missing, node),
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
    const hops = stub.hops + this.#left(stub, 'hops');
    if (hops > this.#maxHops) return;
    const bucket = (stub.price + this.#left(stub, 'price')) * (this.#maxHops + 1) + hops;
    this.#buckets[bucket] ??= [];
    this.#buckets[bucket].push(stub);
    this.#at = Math.min(this.#at, bucket);
  }

  /** What is left at least: to the goal, and to it by way of any one node that is still to be passed. */
  #left({ node, missing }: Stub, by: 'hops' | 'price'): number {
    const toGoal = this.#toGoal[by];
    return missing.reduce((most, via) => Math.max(most, via.from[by][node]! + toGoal[via.node]!), toGoal[node]!);
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
