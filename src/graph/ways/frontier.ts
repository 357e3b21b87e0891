import type { Distances } from './distances.ts';
import type { KnownGraph } from './known-graph.ts';

/** So few nodes are read on both sides at once. */
const FEW = 40;

/** The two cheapest nodes at some number of hops. */
interface Cheapest {
  node: number;
  price: number;
  /** Price of the second. */
  next: number;
}

/** One side of a search: its distances, and its cheapest open nodes at each number of hops, hubs apart. */
interface Side extends Distances {
  readonly open: readonly Cheapest[];
  readonly hubs: readonly Cheapest[];
}

/** What a search does not know yet: ways run out of sight at an open node, and into sight again at another. */
export class Frontier {
  readonly #graph: KnownGraph;
  readonly #maxHops: number;
  readonly #fromStart: Side;
  readonly #toGoal: Side;

  /** A lone start is on no way to the goals that begins elsewhere, and a lone goal on none that ends elsewhere. */
  constructor(
    graph: KnownGraph,
    { fromStart, toGoal }: { readonly fromStart: Distances; readonly toGoal: Distances },
    { start, goal }: { readonly start: number | null; readonly goal: number | null },
    maxHops: number,
  ) {
    this.#graph = graph;
    this.#maxHops = maxHops;
    this.#fromStart = this.#side(fromStart, goal);
    this.#toGoal = this.#side(toGoal, start);
  }

  #side(distances: Distances, except: number | null): Side {
    const none = () =>
      Array.from({ length: this.#maxHops }, () => ({
        node: -1,
        price: Number.POSITIVE_INFINITY,
        next: Number.POSITIVE_INFINITY,
      }));
    const [open, hubs] = [none(), none()];
    this.#graph.open.forEach((isOpen, node) => {
      const at = distances.hops[node]!;
      if (!isOpen || at >= this.#maxHops || node === except) return;
      const cheapest = (this.#graph.hubs.has(node) ? hubs : open)[at]!;
      const price = distances.price[node]!;
      if (price < cheapest.price) Object.assign(cheapest, { node, price, next: cheapest.price });
      else cheapest.next = Math.min(cheapest.next, price);
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

  /** The cheapest way with so many unknown hops between two different nodes. */
  #least(starting: readonly Cheapest[], ending: readonly Cheapest[], unknown: number): number {
    let least = Number.POSITIVE_INFINITY;
    starting.forEach((start, i) => {
      ending.forEach((end, j) => {
        if (i + unknown + j > this.#maxHops) return;
        const known =
          start.node === end.node ? Math.min(start.next + end.price, start.price + end.next) : start.price + end.price;
        least = Math.min(least, known + unknown);
      });
    });
    return least;
  }

  /** Open nodes other than hubs that a way cheaper than this may run through: the nearest, on the side with fewer of them. */
  nextNodes(cheaperThan: number): number[] {
    const [from, to] = [this.#fromStart, this.#toGoal];
    const starting = this.#nearest(from, to, cheaperThan);
    const ending = this.#nearest(to, from, cheaperThan);
    if (starting.length + ending.length <= FEW) return [...new Set([...starting, ...ending])];
    return starting.length === 0 || (ending.length > 0 && ending.length < starting.length) ? ending : starting;
  }

  #nearest(side: Side, across: Side, cheaperThan: number): number[] {
    const levels: number[][] = [];
    this.#graph.open.forEach((isOpen, node) => {
      if (!isOpen || this.#graph.hubs.has(node)) return;
      const at = side.hops[node]!;
      if (at >= this.#maxHops || !this.#leads(side, node, [across.open, across.hubs], 1, cheaperThan)) return;
      levels[at] ??= [];
      levels[at].push(node);
    });
    return levels.find((level) => level !== undefined) ?? [];
  }

  /** Hubs that a way cheaper than this may run through, those with fewest ties first. */
  nextHubs(cheaperThan: number): number[] {
    const [from, to] = [this.#fromStart, this.#toGoal];
    return [...this.#graph.hubs]
      .filter(
        ([node]) =>
          this.#leads(from, node, [to.hubs], 2, cheaperThan) || this.#leads(to, node, [from.hubs], 2, cheaperThan),
      )
      .sort(([a, ties], [b, more]) => ties - more || a - b)
      .map(([node]) => node);
  }

  #leads(
    side: Side,
    node: number,
    across: readonly (readonly Cheapest[])[],
    unknown: number,
    cheaperThan: number,
  ): boolean {
    const [at, price] = [side.hops[node]!, side.price[node]!];
    return across.some((ends) =>
      ends.some(
        (end, j) =>
          at + unknown + j <= this.#maxHops &&
          price + unknown + (end.node === node ? end.next : end.price) < cheaperThan,
      ),
    );
  }
}
