/**
 * The part of the graph that a search has read: entities as small numbers, and a price for going from one to another. A node
 * is open until all its neighbours are known; of two nodes that are both open nothing is known, unless they are hubs that
 * have been linked.
 */
export class KnownGraph {
  readonly #numbers = new Map<string, number>();
  readonly #avoided: ReadonlySet<string>;
  readonly ids: string[] = [];
  readonly neighbours: number[][] = [];
  /** Parallel to the neighbours. */
  readonly prices: number[][] = [];
  readonly open: boolean[] = [];
  /** Open nodes with too many ties to be read lightly, and how many were too many. */
  readonly hubs = new Map<number, number>();
  readonly #linked = new Set<number>();

  constructor(avoided: ReadonlySet<string> = new Set()) {
    this.#avoided = avoided;
  }

  numberOf(id: string): number {
    let number = this.#numbers.get(id);
    if (number === undefined) {
      number = this.ids.push(id) - 1;
      this.#numbers.set(id, number);
      this.neighbours.push([]);
      this.prices.push([]);
      this.open.push(true);
    }
    return number;
  }

  /** Takes in all neighbours of a node. What a neighbour or a link said of this node before is not said twice. */
  close(node: number, others: readonly string[], prices: readonly number[]): void {
    if (!this.open[node]) return;
    this.open[node] = false;
    const isLinked = this.#linked.delete(node);
    this.hubs.delete(node);
    others.forEach((id, i) => {
      if (this.#avoided.has(id)) return;
      const other = this.numberOf(id);
      if (this.open[other] && !(isLinked && this.#linked.has(other))) this.#join(node, other, prices[i]!);
    });
  }

  /** Hubs whose ties with the other hubs are not known yet. */
  unlinkedHubs(): number[] {
    return [...this.hubs.keys()].filter((node) => !this.#linked.has(node));
  }

  /** Takes in the ties between hubs, all of them, once each. */
  link(ties: readonly { readonly one: string; readonly other: string; readonly price: number }[]): void {
    const known = new Set(this.#linked);
    for (const { one, other, price } of ties) {
      const [a, b] = [this.numberOf(one), this.numberOf(other)];
      if (!known.has(a) || !known.has(b)) this.#join(a, b, price);
    }
    for (const node of this.hubs.keys()) this.#linked.add(node);
  }

  #join(a: number, b: number, price: number): void {
    this.neighbours[a]!.push(b);
    this.prices[a]!.push(price);
    this.neighbours[b]!.push(a);
    this.prices[b]!.push(price);
  }
}
