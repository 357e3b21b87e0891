import type { TieBetween } from '../../graph/read/neighbours.ts';
import { MAX_SHORT, type ShortestWayRow, shortestWays, shortestWaysInBrief } from '../../graph/read/shortest-ways.ts';
import type { FoundWays, WaysRequest } from '../../graph/ways/find-ways.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import { byKey } from '../../model/group-by.ts';
import { claimKinds, kindSpec } from '../../model/kinds.ts';
import type { TieFilter } from './path-list.ts';

/** Ways, and the ties of their hops. */
export interface WaysWithTies {
  readonly found: FoundWays;
  readonly ties: readonly TieBetween[];
}

/**
 * The cheapest ways, where the database can tell them in one statement: between two entities, over ties that all cost the
 * same, so that those of least hops are the cheapest. Ids of what was merged lead on. Null where it cannot, where there are
 * too few of them, or where nothing has such an id.
 */
export async function shortWays(
  loaders: Loaders,
  { from, to, avoid, via, maxHops, most, ties }: Omit<WaysRequest, 'ties'> & { readonly ties: TieFilter },
  brief: boolean,
): Promise<WaysWithTies | null> {
  if (from.length !== 1 || to.length !== 1 || avoid.length + via.length > 0 || most === 0) return null;
  const kinds = ties.kinds ?? claimKinds;
  if (ties.single > 0 || kinds.some((kind) => kindSpec(kind).structural)) return null;
  const statements = brief ? shortestWaysInBrief : shortestWays;
  const params = { kinds, from: ties.from, to: ties.to, certain: ties.certain, limit: most + 1 };
  const ask = { from: from[0]!, to: to[0]! };
  const rows = await loaders.each(statements[Math.min(maxHops, MAX_SHORT) - 1]!, params, ask);
  const ways = inOrder(rows, ({ way }) => way).map(stopsOf);
  if (ways.length < most) return null;
  return { found: { ways: ways.slice(0, most), more: ways.length > most ? 'YES' : 'MAYBE', unread: null }, ties: rows };
}

/** The ids that a way passes, from one end to the other. */
function stopsOf(rows: readonly ShortestWayRow[]): string[] {
  const hops = inOrder(rows, ({ hop }) => hop).map(([row]) => row!);
  return [hops[0]!.near, ...hops.map(({ far }) => far)];
}

/** Rows by their number. */
const inOrder = <R>(rows: readonly R[], numberOf: (row: R) => number): R[][] =>
  [...byKey(rows, (row) => String(numberOf(row)))].sort(([a], [b]) => Number(a) - Number(b)).map(([, group]) => group);
