/**
 * The part of the graph that a search has read: entities as small numbers, and a price for going from one to another. A node
 * is open until all its neighbours are known; of two neighbours that are both open nothing is known.
 */
export class KnownGraph {
  readonly #numbers = new Map<string, number>();
  readonly #avoided: ReadonlySet<string>;
  readonly ids: string[] = [];
  readonly neighbours: number[][] = [];
  /** Parallel to the neighbours. */
  readonly prices: number[][] = [];
  readonly open: boolean[] = [];

  constructor(avoided: ReadonlySet<string> = new Set()) {
    this.#avoided = avoided;
  }

  get size(): number {
    return this.ids.length;
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

  /** Takes in all neighbours of a node. What a neighbour said of this node before is not said twice. */
  close(node: number, others: readonly string[], prices: readonly number[]): void {
    if (!this.open[node]) return;
    this.open[node] = false;
    others.forEach((id, i) => {
      if (this.#avoided.has(id)) return;
      const other = this.numberOf(id);
      if (!this.open[other] || other === node) return;
      this.neighbours[node]!.push(other);
      this.prices[node]!.push(prices[i]!);
      this.neighbours[other]!.push(node);
      this.prices[other]!.push(prices[i]!);
    });
  }
}
