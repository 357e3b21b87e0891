import type { Distances } from './distances.ts';
import type { KnownGraph } from './known-graph.ts';

/** One side of a search: its distances, and the price of its cheapest open node and hub at each number of hops. */
interface Side extends Distances {
  readonly open: readonly number[];
  readonly hubs: readonly number[];
}

/** So few nodes are read on both sides at once. */
const FEW = 40;

/** What a search does not know yet: ways run out of sight at an open node, and into sight again at another. */
export class Frontier {
  readonly #graph: KnownGraph;
  readonly #maxHops: number;
  readonly #fromStart: Side;
  readonly #toGoal: Side;

  constructor(graph: KnownGraph, fromStart: Distances, toGoal: Distances, maxHops: number) {
    this.#graph = graph;
    this.#maxHops = maxHops;
    this.#fromStart = this.#side(fromStart);
    this.#toGoal = this.#side(toGoal);
  }

  #side(distances: Distances): Side {
    const open = new Array<number>(this.#maxHops).fill(Number.POSITIVE_INFINITY);
    const hubs = [...open];
    this.#graph.open.forEach((isOpen, node) => {
      const at = distances.hops[node]!;
      if (!isOpen || at >= this.#maxHops) return;
      const cheapest = this.#graph.hubs.has(node) ? hubs : open;
      cheapest[at] = Math.min(cheapest[at]!, distances.price[node]!);
    });
    return { ...distances, open, hubs };
  }

  /** No way that is not known costs less. Infinity: all ways are known. Hubs must have been linked. */
  get leastUnknown(): number {
    const [from, to] = [this.#fromStart, this.#toGoal];
    return Math.min(
      this.#least(from.open, to.open, 1),
      this.#least(from.open, to.hubs, 1),
      this.#least(from.hubs, to.open, 1),
      this.#least(from.hubs, to.hubs, 2),
    );
  }

  /** The cheapest way with so many unknown hops between the two sides. */
  #least(starting: readonly number[], ending: readonly number[], unknown: number): number {
    let least = Number.POSITIVE_INFINITY;
    starting.forEach((start, i) => {
      ending.forEach((end, j) => {
        if (i + unknown + j <= this.#maxHops) least = Math.min(least, start + unknown + end);
      });
    });
    return least;
  }

  /** Open nodes other than hubs that a way cheaper than this may run through: the nearest, on the side with fewer of them. */
  nextNodes(cheaperThan: number): number[] {
    const [from, to] = [this.#fromStart, this.#toGoal];
    const starting = this.#nearest(from, [to.open, to.hubs], cheaperThan);
    const ending = this.#nearest(to, [from.open, from.hubs], cheaperThan);
    if (starting.length + ending.length <= FEW) return [...new Set([...starting, ...ending])];
    return starting.length === 0 || (ending.length > 0 && ending.length < starting.length) ? ending : starting;
  }

  #nearest(side: Side, across: readonly (readonly number[])[], cheaperThan: number): number[] {
    const levels: number[][] = [];
    this.#graph.open.forEach((isOpen, node) => {
      const at = side.hops[node]!;
      if (!isOpen || at >= this.#maxHops || this.#graph.hubs.has(node)) return;
      const price = side.price[node]!;
      const leads = across.some((ends) =>
        ends.some((end, j) => at + 1 + j <= this.#maxHops && price + 1 + end < cheaperThan),
      );
      if (!leads) return;
      levels[at] ??= [];
      levels[at].push(node);
    });
    return levels.find((level) => level !== undefined) ?? [];
  }

  /** Hubs that a way cheaper than this may run through, those with fewest ties first. */
  nextHubs(cheaperThan: number): number[] {
    const leads = (side: Side, across: Side, node: number) =>
      across.hubs.some(
        (end, j) => side.hops[node]! + 2 + j <= this.#maxHops && side.price[node]! + 2 + end < cheaperThan,
      );
    return [...this.#graph.hubs]
      .filter(([node]) => leads(this.#fromStart, this.#toGoal, node) || leads(this.#toGoal, this.#fromStart, node))
      .sort(([a, ties], [b, more]) => ties - more || a - b)
      .map(([node]) => node);
  }
}
