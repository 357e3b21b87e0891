import type { Params, Reader } from '../database.ts';
import { neighbours } from '../read/neighbours.ts';
import { bestWays, type Way } from './best-ways.ts';
import { distancesFrom } from './distances.ts';
import { Frontier } from './frontier.ts';
import { KnownGraph } from './known-graph.ts';

export interface WaysRequest {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly avoid: readonly string[];
  readonly maxHops: number;
  /** Ways wanted. */
  readonly most: number;
  /** Which ties count and what they cost: the parameters of the neighbours statement. */
  readonly ties: Params;
}

export interface FoundWays {
  /** Cheapest first, as ids of entities. */
  readonly ways: readonly (readonly string[])[];
  /** There are more, dearer or as dear. */
  readonly more: boolean;
  /** Null where the answer is certain; else why it may not be. */
  readonly stopped: { readonly ties: number; readonly hubs: readonly string[] } | null;
}

/** Ties of one entity that are read without a thought; with more of them it is a hub, and hubs come last. */
const HUB = 2_000;
/** Ties that one search reads. */
const BUDGET = 60_000;

/**
 * The cheapest ways between two sets of entities. It reads the neighbours of open nodes, a level at a time on whichever side
 * has fewer, until no way that is not known can be cheaper than those found. Hubs are met rather than searched: most ways
 * through one are known from its neighbours.
 */
export async function findWays(reader: Reader, request: WaysRequest): Promise<FoundWays> {
  const search = new Search(request);
  for (;;) {
    const step = search.next();
    if ('ways' in step) return step;
    search.take(await reader.run(neighbours, { ...request.ties, ids: step.ids, most: step.most }), step.most);
  }
}

interface Step {
  readonly ids: readonly string[];
  readonly most: number;
}

class Search {
  readonly #request: WaysRequest;
  readonly #graph: KnownGraph;
  readonly #starts: readonly number[];
  readonly #goals: readonly number[];
  /** Open nodes known to have many ties, and the number of ties that was too much. */
  readonly #hubs = new Map<number, number>();
  #asked: readonly number[] = [];
  #ties = 0;

  constructor(request: WaysRequest) {
    this.#request = request;
    this.#graph = new KnownGraph(new Set(request.avoid));
    this.#starts = request.from.map((id) => this.#graph.numberOf(id));
    this.#goals = request.to.map((id) => this.#graph.numberOf(id));
  }

  next(): Step | FoundWays {
    const { most, maxHops } = this.#request;
    const [fromStart, toGoal] = [distancesFrom(this.#graph, this.#starts), distancesFrom(this.#graph, this.#goals)];
    const ways = bestWays(this.#graph, this.#starts, new Set(this.#goals), toGoal, { most: most + 1, maxHops });
    const last = ways[most - 1]?.price ?? Number.POSITIVE_INFINITY;
    const frontier = new Frontier(this.#graph, fromStart, toGoal, maxHops);
    if (frontier.leastUnknown >= last) return this.#found(ways, frontier.leastUnknown, null);

    const sides = frontier.nearest(last, new Set(this.#hubs.keys()));
    const batch = smaller(sides.fromStart, sides.toGoal);
    if (batch.length > 0 && this.#ties < BUDGET) return this.#ask(batch, HUB);
    const hub = this.#cheapestHub(frontier, last);
    if (hub !== null) return this.#ask([hub], BUDGET - this.#ties);
    const named = [...this.#hubs.keys()].map((node) => this.#graph.ids[node]!);
    return this.#found(ways, frontier.leastUnknown, { ties: this.#ties, hubs: named });
  }

  #cheapestHub(frontier: Frontier, cheaperThan: number): number | null {
    const left = BUDGET - this.#ties;
    const tooMuch = new Set([...this.#hubs].flatMap(([node, ties]) => (ties >= left ? [node] : [])));
    const sides = frontier.nearest(cheaperThan, tooMuch);
    return smaller(sides.fromStart, sides.toGoal)[0] ?? null;
  }

  #ask(nodes: readonly number[], most: number): Step {
    this.#asked = nodes;
    return { ids: nodes.map((node) => this.#graph.ids[node]!), most };
  }

  take(rows: readonly { id: string; ties: number; others: readonly string[]; prices: readonly number[] }[], most: number) {
    const byId = new Map(rows.map((row) => [row.id, row]));
    for (const node of this.#asked) {
      const row = byId.get(this.#graph.ids[node]!);
      this.#ties += row?.ties ?? 0;
      if (row && row.ties >= most) this.#hubs.set(node, row.ties);
      else {
        this.#hubs.delete(node);
        this.#graph.close(node, row?.others ?? [], row?.prices ?? []);
      }
    }
  }

  #found(ways: readonly Way[], leastUnknown: number, stopped: FoundWays['stopped']): FoundWays {
    const { most } = this.#request;
    return {
      ways: ways.slice(0, most).map(({ nodes }) => nodes.map((node) => this.#graph.ids[node]!)),
      more: ways.length > most || (ways.length === most && leastUnknown < Number.POSITIVE_INFINITY),
      stopped,
    };
  }
}

/** The smaller list of those that hold anything. */
const smaller = (a: number[], b: number[]): number[] =>
  a.length === 0 || (b.length > 0 && b.length < a.length) ? b : a;
