import type { Params } from '../../graph/database.ts';
import type { BriefEntity } from '../../graph/read/columns.ts';
import {
  type LastLevel,
  lastLevelInBrief,
  nextLevel,
  nextLevelInBrief,
  onlyLevelInBrief,
  tiesAmong,
  tiesAmongInBrief,
} from '../../graph/read/neighbours.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import type { ClaimKind } from '../../model/kinds.ts';
import type { Certainty } from '../args.ts';
import type { Context } from '../context.ts';
import { entitiesOfArg } from '../entity-ids.ts';
import { heldParams } from '../held.ts';
import { inBounds } from '../in-bounds.ts';
import type { Selected } from '../selection.ts';
import { type BriefTieValue, briefTie, tieValue } from '../tie-value.ts';
import type { Subgraph } from '../types/subgraph.ts';
import { briefEntitiesAt, briefTiesAt } from './brief-page.ts';

const MAX_CENTRES = 100;
const MAX_DEPTH = 3;
const MAX_NODES = 1000;
const MAX_TIES = 5000;
const areBriefNodes = briefEntitiesAt('nodes.');
const areBriefTies = briefTiesAt('ties.');

export interface NeighbourhoodArgs {
  readonly of: readonly string[];
  readonly depth: number;
  readonly kinds: readonly ClaimKind[] | null;
  readonly asOf: string | null;
  readonly certainty: Certainty | null;
  readonly limit: number;
}

/** Level by level from the centre, each counted as a whole and kept as far as there is room. */
export async function neighbourhood(context: Context, args: NeighbourhoodArgs, info: Selected): Promise<Subgraph> {
  inBounds('depth', args.depth, 0, MAX_DEPTH);
  inBounds('limit', args.limit, 1, MAX_NODES);
  const { loaders } = context;
  const [briefNodes, briefTies] = [areBriefNodes(info), areBriefTies(info)];
  const only = briefNodes && briefTies ? await onlyLevel(loaders, args) : null;
  if (only) return only;
  const nodes: BriefEntity[] = await entitiesOfArg(context, 'of', args.of, Math.min(MAX_CENTRES, args.limit));
  const filter = filterOf(args);
  const levels = [nodes.length];
  const further = briefNodes ? nextLevelInBrief : (nextLevel as typeof nextLevelInBrief);
  let ties: Subgraph['ties'] | null = null;
  for (let last: readonly BriefEntity[] = nodes; last.length > 0 && levels.length <= args.depth; ) {
    const room = args.limit - nodes.length;
    const ask = { seen: nodes.map(({ id }) => id), ids: last.map(({ id }) => id) };
    if (briefNodes && briefTies && room > 0 && levels.length === args.depth) {
      const [row] = await loaders.each(lastLevelInBrief, { ...filter, room, limit: MAX_TIES + 1 }, ask);
      if (row!.total > 0) levels.push(row!.total);
      nodes.push(...nodesOf(row!).slice(1));
      ties = tiesIn(row!);
      break;
    }
    // Even where there is no room left, whether anything is left out must be known.
    const rows = await loaders.each(further, { ...filter, room: Math.max(room, 1) }, ask);
    if (rows.length === 0) break;
    levels.push(rows[0]!.total);
    last = rows.slice(0, room);
    nodes.push(...last);
    if (rows[0]!.total > last.length) break;
  }
  ties ??= await tiesOf(loaders, filter, nodes, briefTies);
  return subgraph(nodes, ties, levels);
}

/** What is next to one entity, in one statement; null where more is asked for, or nothing has such an id. */
async function onlyLevel(loaders: Loaders, args: NeighbourhoodArgs): Promise<Subgraph | null> {
  const { of, depth, limit } = args;
  if (of.length !== 1 || depth !== 1 || limit < 2) return null;
  const params = { ...filterOf(args), room: limit - 1, limit: MAX_TIES + 1 };
  const [row] = await loaders.each(onlyLevelInBrief, params, { of: of[0]! });
  if (!row) return null;
  return subgraph(nodesOf(row), tiesIn(row), row.total > 0 ? [1, row.total] : [1]);
}

const nodesOf = ({ ids, types, names }: LastLevel): BriefEntity[] =>
  ids.map((id, i) => ({ id, type: types[i]!, name: names[i]! }));

const tiesIn = (row: LastLevel): BriefTieValue[] =>
  row.ties.map((id, i) => ({
    id,
    kind: row.kinds[i]!,
    subjectId: row.subjects[i]!,
    objectId: row.objects[i]!,
    claimCount: row.claimCounts[i]!,
    articleCount: row.articleCounts[i]!,
  }));

const filterOf = ({ kinds, asOf, certainty }: NeighbourhoodArgs) => ({ kinds, ...heldParams(asOf, certainty) });

function subgraph(nodes: readonly BriefEntity[], ties: Subgraph['ties'], levels: readonly number[]): Subgraph {
  const total = levels.reduce((sum, level) => sum + level, 0);
  return {
    nodes,
    ties: ties.slice(0, MAX_TIES),
    levels,
    cut: cutOf({ shown: nodes.length, total }, ties.length > MAX_TIES),
  };
}

async function tiesOf(loaders: Loaders, filter: Params, nodes: readonly BriefEntity[], inBrief: boolean) {
  const params = { ...filter, limit: MAX_TIES + 1 };
  const ask = { ids: nodes.map(({ id }) => id) };
  if (inBrief) return (await loaders.each(tiesAmongInBrief, params, ask)).map(briefTie);
  return (await loaders.each(tiesAmong, params, ask)).map(tieValue);
}

function cutOf(nodes: { shown: number; total: number }, tooManyTies: boolean): Subgraph['cut'] {
  if (nodes.shown < nodes.total) {
    const reason = `limit: the nearest and, at one distance, the best connected entities are shown; raise limit (at most ${MAX_NODES}), or narrow by kinds or asOf.`;
    const missing = tooManyTies ? ` Of the ties among them, ${MAX_TIES} with most claims are shown.` : '';
    return { ...nodes, reason: reason + missing };
  }
  if (!tooManyTies) return null;
  const reason = `All entities are shown, but of the ties among them only ${MAX_TIES}, those with most claims; lower limit, or narrow by kinds or asOf.`;
  return { shown: MAX_TIES, total: MAX_TIES + 1, reason };
}
