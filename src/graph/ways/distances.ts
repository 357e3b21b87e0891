import type { KnownGraph } from './known-graph.ts';

/** How far each node is from the nearest of some nodes, both in hops and in price; Infinity where there is no known way. */
export interface Distances {
  readonly hops: readonly number[];
  readonly price: readonly number[];
}

/** Ways may end at the node `beyond`, but lead no further. */
export const distancesFrom = (graph: KnownGraph, starts: readonly number[], beyond: number | null): Distances => ({
  hops: distances(graph, starts, beyond, () => 1),
  price: distances(graph, starts, beyond, (node, i) => graph.prices[node]![i]!),
});

/** Dijkstra with a bucket for each distance, as prices are small whole numbers. */
function distances(
  graph: KnownGraph,
  starts: readonly number[],
  beyond: number | null,
  stepOf: (node: number, i: number) => number,
): readonly number[] {
  const best = new Array<number>(graph.ids.length).fill(Number.POSITIVE_INFINITY);
  const buckets: number[][] = [[...starts]];
  for (const start of starts) best[start] = 0;
  for (let distance = 0; distance < buckets.length; distance++) {
    for (const node of buckets[distance] ?? []) {
      if (best[node]! < distance || (node === beyond && distance > 0)) continue;
      graph.neighbours[node]!.forEach((other, i) => {
        const reached = distance + stepOf(node, i);
        if (reached >= best[other]!) return;
        best[other] = reached;
        buckets[reached] ??= [];
        buckets[reached].push(other);
      });
    }
  }
  return best;
}
