import type { Params, Reader } from '../database.ts';
import { links, neighbours } from '../read/neighbours.ts';
import { bestWays, type Way } from './best-ways.ts';
import { distancesFrom } from './distances.ts';
import { Frontier } from './frontier.ts';
import { KnownGraph } from './known-graph.ts';

export interface WaysRequest {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly avoid: readonly string[];
  /** Every way must pass all of these, in whatever order. */
  readonly via: readonly string[];
  readonly maxHops: number;
  /** Ways wanted. */
  readonly most: number;
  /** Which ties count and what they cost: the parameters of the neighbours statement. */
  readonly ties: Params;
}

export interface FoundWays {
  /** Cheapest first, as ids of entities. */
  readonly ways: readonly (readonly string[])[];
  /** Whether there are more, as dear or dearer. */
  readonly more: 'YES' | 'MAYBE' | 'NO';
  /** Null where no cheaper way can be missing; else the entities that have too many ties to be read. */
  readonly unread: readonly string[] | null;
}

export interface SearchLimits {
  /** With so many ties an entity is a hub: it is met from its neighbours, and read only where that does not do. */
  readonly hub: number;
  /** Ties read for one search. */
  readonly budget: number;
}

const LIMITS: SearchLimits = { hub: 250, budget: 60_000 };
/** Entities read at once. */
const BATCH = 500;

/**
 * The cheapest ways between two sets of entities. It reads the neighbours of open nodes, one level at a time on whichever
 * side has fewer, until no way that is not known can be cheaper than those found.
 */
export async function findWays(
  reader: Reader,
  request: WaysRequest,
  limits: Partial<SearchLimits> = {},
): Promise<FoundWays> {
  const reading = new Reading(reader, request, { ...LIMITS, ...limits });
  const { graph } = reading;
  const starts = request.from.map((id) => graph.numberOf(id));
  const goals = request.to.map((id) => graph.numberOf(id));
  const through = request.via.map((id) => graph.numberOf(id));
  const lone = { start: loneOf(starts), goal: loneOf(goals) };
  const { most, maxHops } = request;
  for (;;) {
    await reading.linkHubs();
    const distances = {
      fromStart: distancesFrom(graph, starts, lone.goal),
      toGoal: distancesFrom(graph, goals, lone.start),
    };
    const vias = through.map((node) => ({ node, from: distancesFrom(graph, [node], null) }));
    const { ways, whole } = bestWays(graph, starts, new Set(goals), distances.toGoal, {
      most: most + 1,
      maxHops,
      vias,
    });
    const dearest = ways[most - 1]?.price ?? Number.POSITIVE_INFINITY;
    const frontier = new Frontier(graph, distances, lone, maxHops);
    const done = whole && frontier.leastUnknown >= dearest;
    if (done || !whole || !(await reading.further(frontier, dearest))) {
      return found(graph, ways, most, { certain: done, all: frontier.leastUnknown === Number.POSITIVE_INFINITY });
    }
  }
}

const loneOf = (nodes: readonly number[]): number | null => (nodes.length === 1 ? nodes[0]! : null);

/** What is read from the database for one search, and how much. */
class Reading {
  readonly graph: KnownGraph;
  readonly #reader: Reader;
  readonly #ties: Params;
  readonly #limits: SearchLimits;
  #read = 0;

  constructor(reader: Reader, { avoid, ties }: WaysRequest, limits: SearchLimits) {
    this.graph = new KnownGraph(new Set(avoid));
    this.#reader = reader;
    this.#ties = ties;
    this.#limits = limits;
  }

  /** Reads on where a way cheaper than this may run; false where there is nothing left that may be read. */
  async further(frontier: Frontier, cheaperThan: number): Promise<boolean> {
    const left = this.#limits.budget - this.#read;
    const nodes = frontier.nextNodes(cheaperThan);
    const [hub] = frontier.nextHubs(cheaperThan).filter((node) => this.graph.hubs.get(node)! < left);
    if (nodes.length > 0 && left > 0) await this.#close(nodes.slice(0, BATCH), this.#limits.hub);
    else if (hub !== undefined) await this.#close([hub], left);
    else return false;
    return true;
  }

  async #close(nodes: readonly number[], limit: number): Promise<void> {
    const rows = await this.#reader.run(neighbours, { ...this.#ties, ids: this.#idsOf(nodes), limit });
    const byId = new Map(rows.map((row) => [row.id, row]));
    for (const node of nodes) {
      const row = byId.get(this.graph.ids[node]!);
      this.#read += row?.ties ?? 0;
      if (row && row.ties >= limit) this.graph.hubs.set(node, row.ties);
      else this.graph.close(node, row?.others ?? [], row?.prices ?? []);
    }
  }

  async linkHubs(): Promise<void> {
    const fresh = this.graph.unlinkedHubs();
    if (fresh.length === 0) return;
    const all = [...this.graph.hubs.keys()];
    const params = { ...this.#ties, ids: this.#idsOf(fresh), others: this.#idsOf(all) };
    this.graph.link(all.length < 2 ? [] : await this.#reader.run(links, params));
  }

  readonly #idsOf = (nodes: readonly number[]) => nodes.map((node) => this.graph.ids[node]!);
}

function found(
  { ids, hubs }: KnownGraph,
  ways: readonly Way[],
  most: number,
  { certain, all }: { readonly certain: boolean; readonly all: boolean },
): FoundWays {
  return {
    ways: ways.slice(0, most).map(({ nodes }) => nodes.map((node) => ids[node]!)),
    more: ways.length > most ? 'YES' : ways.length === most && !all ? 'MAYBE' : 'NO',
    unread: certain ? null : [...hubs.keys()].map((node) => ids[node]!),
  };
}
