import { MAX_SHORT, shortestWays } from '../../graph/read/shortest-ways.ts';
import type { FoundWays, WaysRequest } from '../../graph/ways/find-ways.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import { claimKinds, kindSpec } from '../../model/kinds.ts';
import type { TieFilter } from './path-list.ts';

/**
 * The cheapest ways, where the database can tell them in one statement: between two entities, over ties that all cost the
 * same, so that those of least hops are the cheapest. Null where it cannot, or where there are too few of them.
 */
export async function shortWays(
  loaders: Loaders,
  { from, to, avoid, via, maxHops, most, ties }: Omit<WaysRequest, 'ties'> & { readonly ties: TieFilter },
): Promise<FoundWays | null> {
  const [start, goal] = [from[0]!, to[0]!];
  if (from.length > 1 || to.length > 1 || start === goal || avoid.length + via.length > 0 || most === 0) return null;
  const kinds = ties.kinds ?? claimKinds;
  if (ties.single > 0 || kinds.some((kind) => kindSpec(kind).structural)) return null;
  const params = { kinds, from: ties.from, to: ties.to, certain: ties.certain, limit: most + 1 };
  const rows = await loaders.each(shortestWays[Math.min(maxHops, MAX_SHORT) - 1]!, params, { from: start, to: goal });
  if (rows.length < most) return null;
  return { ways: rows.slice(0, most).map(({ way }) => way), more: rows.length > most ? 'YES' : 'MAYBE', unread: null };
}
