import type { Distances } from './distances.ts';
import type { KnownGraph } from './known-graph.ts';

/** What a search still does not know: the open nodes that ways from the starts, and to the goals, run into. */
export class Frontier {
  readonly #graph: KnownGraph;
  readonly #fromStart: Distances;
  readonly #toGoal: Distances;
  readonly #maxHops: number;
  /** Price of the cheapest open node at each number of hops from the starts, and to the goals. */
  readonly #starting: readonly number[];
  readonly #ending: readonly number[];

  constructor(graph: KnownGraph, fromStart: Distances, toGoal: Distances, maxHops: number) {
    this.#graph = graph;
    this.#fromStart = fromStart;
    this.#toGoal = toGoal;
    this.#maxHops = maxHops;
    this.#starting = this.#cheapestByHops(fromStart);
    this.#ending = this.#cheapestByHops(toGoal);
  }

  #cheapestByHops({ hops, price }: Distances): number[] {
    const cheapest = new Array<number>(this.#maxHops).fill(Number.POSITIVE_INFINITY);
    this.#graph.open.forEach((open, node) => {
      const at = hops[node]!;
      if (open && at < cheapest.length) cheapest[at] = Math.min(cheapest[at]!, price[node]!);
    });
    return cheapest;
  }

  /** No way that is not known yet costs less: it has a hop between two open nodes. Infinity: every way is known. */
  get leastUnknown(): number {
    let least = Number.POSITIVE_INFINITY;
    this.#starting.forEach((start, i) => {
      this.#ending.forEach((end, j) => {
        if (i + 1 + j <= this.#maxHops) least = Math.min(least, start + 1 + end);
      });
    });
    return least;
  }

  /** The open nodes on either side that a way cheaper than this may run through, each side's nearest alone. */
  nearest(cheaperThan: number, passOver: ReadonlySet<number>): { fromStart: number[]; toGoal: number[] } {
    return {
      fromStart: this.#nearest(this.#fromStart, this.#ending, cheaperThan, passOver),
      toGoal: this.#nearest(this.#toGoal, this.#starting, cheaperThan, passOver),
    };
  }

  #nearest(side: Distances, across: readonly number[], cheaperThan: number, passOver: ReadonlySet<number>): number[] {
    const levels: number[][] = [];
    this.#graph.open.forEach((open, node) => {
      const at = side.hops[node]!;
      if (!open || at >= this.#maxHops || passOver.has(node)) return;
      const leads = across.some((end, j) => at + 1 + j <= this.#maxHops && side.price[node]! + 1 + end < cheaperThan);
      if (!leads) return;
      levels[at] ??= [];
      levels[at].push(node);
    });
    return levels.find((level) => level !== undefined) ?? [];
  }
}
