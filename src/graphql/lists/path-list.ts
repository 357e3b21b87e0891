import { AppError } from '../../errors.ts';
import type { Statement } from '../../graph/cypher.ts';
import { type TieBetween, tiesBetween, tiesBetweenInBrief } from '../../graph/read/neighbours.ts';
import type { BriefTie } from '../../graph/read/ties.ts';
import { type FoundWays, findWays, type WaysRequest } from '../../graph/ways/find-ways.ts';
import { priceOf, type TiePrices } from '../../graph/ways/tie-price.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import { byKey } from '../../model/group-by.ts';
import { type ClaimKind, claimKinds, kindSpec } from '../../model/kinds.ts';
import type { Context } from '../context.ts';
import { entitiesOfArg } from '../entity-ids.ts';
import { type HeldParams, heldParams } from '../held.ts';
import { inBounds } from '../in-bounds.ts';
import { compareText } from '../paging.ts';
import type { PathArgs } from '../path-args.ts';
import type { Selected } from '../selection.ts';
import { briefTie, isWholeTie, tieValue } from '../tie-value.ts';
import type { Cut } from '../types/cut.ts';
import type { HopValue, Path, PathResult } from '../types/path.ts';
import { briefTiesAt } from './brief-page.ts';
import { shortWays, type WaysWithTies } from './short-ways.ts';

const MAX_ENDS = 10;
const MAX_AVOIDED = 100;
const MAX_VIA = 5;
const MAX_LENGTH = 8;
const MAX_PATHS = 50;

export interface TieFilter extends HeldParams, TiePrices {
  readonly kinds: readonly ClaimKind[] | null;
}

export async function pathList(context: Context, args: PathArgs, info: Selected): Promise<PathResult> {
  const { loaders } = context;
  const most = inBounds('first', args.first ?? 5, 0, MAX_PATHS);
  const maxHops = inBounds('maxLength', args.maxLength ?? 4, 1, MAX_LENGTH);
  const ties = tieFilter(args);
  const brief = isBriefTie(info) && areBriefTies(info);
  const given = { from: args.from, to: args.to, avoid: args.avoid ?? [], via: args.via ?? [], maxHops, most, ties };
  const short = await shortWays(loaders, given, brief);
  if (short) return pathsOf(context, short, ties);
  const request = { ...given, ...(await entitiesMeant(context, given)) };
  const found = await findWays(loaders, { ...request, ties: { ...ties } });
  return pathsOf(context, { found, ties: await tiesOf(loaders, found, ties, brief) }, ties);
}

type Stops = Pick<WaysRequest, 'from' | 'to' | 'avoid' | 'via'>;

/** The ids of what the arguments refer to. */
async function entitiesMeant(context: Context, given: Stops): Promise<Stops> {
  const [from, to, avoid, via] = await Promise.all([
    idsOf(context, 'from', given.from, MAX_ENDS),
    idsOf(context, 'to', given.to, MAX_ENDS),
    idsIfGiven(context, 'avoid', given.avoid, MAX_AVOIDED),
    idsIfGiven(context, 'via', given.via, MAX_VIA),
  ]);
  const barred = avoid.find((id) => from.includes(id) || to.includes(id));
  if (barred) throw new AppError('INVALID_INPUT', `avoid holds "${barred}", which is one of the ends`);
  const both = via.find((id) => avoid.includes(id));
  if (both) throw new AppError('INVALID_INPUT', `via and avoid both hold "${both}"`);
  return { from, to, avoid, via };
}

async function idsOf(context: Context, name: string, ids: readonly string[], most: number): Promise<string[]> {
  return (await entitiesOfArg(context, name, ids, most)).map(({ id }) => id);
}

async function idsIfGiven(context: Context, name: string, ids: readonly string[], most: number): Promise<string[]> {
  return ids.length > 0 ? idsOf(context, name, ids, most) : [];
}

const isBriefTie = briefTiesAt('paths.hops.tie.');
const areBriefTies = briefTiesAt('paths.hops.ties.');

const STRUCTURAL = claimKinds.filter((kind) => kindSpec(kind).structural);

function tieFilter({ kinds, structure, prefer, asOf, certainty }: PathArgs): TieFilter {
  const wanted =
    structure === 'EXCLUDE' ? (kinds ?? claimKinds).filter((kind) => !STRUCTURAL.includes(kind)) : (kinds ?? null);
  return {
    kinds: wanted,
    dear: structure === 'INCLUDE' ? [] : STRUCTURAL,
    surcharge: 2,
    single: prefer === 'EVIDENCE' ? 1 : 0,
    ...heldParams(asOf, certainty),
  };
}

const pairsOf = (way: readonly string[]) => way.slice(1).map((far, i) => ({ near: way[i]!, far }));
const keyOf = ({ near, far }: { readonly near: string; readonly far: string }) => `${near} ${far}`;

/** The ties of all hops, in one statement. */
async function tiesOf(
  loaders: Loaders,
  { ways }: FoundWays,
  { kinds, from, to, certain }: TieFilter,
  brief: boolean,
): Promise<readonly TieBetween[]> {
  const pairs = new Map(ways.flatMap(pairsOf).map((pair) => [keyOf(pair), pair]));
  if (pairs.size === 0) return [];
  const statement = brief ? tiesBetweenInBrief : (tiesBetween as Statement<TieBetween>);
  return loaders.each(statement, { kinds, from, to, certain }, { pairs: [...pairs.values()] });
}

async function pathsOf(context: Context, { found, ties: rows }: WaysWithTies, prices: TiePrices): Promise<PathResult> {
  const between = byKey(rows, keyOf);
  for (const ties of between.values()) ties.sort((a, b) => compareTies(a, b, prices));
  const paths = found.ways.flatMap((way): Path[] => {
    const ties = pairsOf(way).map((pair) => between.get(keyOf(pair)));
    // A tie may have been deleted since the ways were found.
    if (!ties.every((list) => list !== undefined)) return [];
    return [
      {
        length: ties.length,
        cost: ties.reduce((sum, [tie]) => sum + priceOf(tie!, prices), 0),
        hops: ties.map(hopOf),
      },
    ];
  });
  return { paths, cut: await cutOf(context, found) };
}

const compareTies = (a: BriefTie, b: BriefTie, prices: TiePrices): number =>
  priceOf(a, prices) - priceOf(b, prices) ||
  b.articleCount - a.articleCount ||
  b.claimCount - a.claimCount ||
  compareText(a.tie, b.tie);

/** From the ties between two entities, the best first. */
function hopOf(ties: readonly TieBetween[]): HopValue {
  const { subject, near, nearType, nearName, far, farType, farName } = ties[0]!;
  const values = ties.map((row) => (isWholeTie(row) ? tieValue(row) : briefTie(row)));
  return {
    from: { id: near, type: nearType, name: nearName },
    to: { id: far, type: farType, name: farName },
    direction: subject === near ? 'FORWARD' : 'BACKWARD',
    tie: values[0]!,
    ties: values,
  };
}

async function cutOf({ loaders }: Context, { ways, more, unread }: FoundWays): Promise<Cut | null> {
  if (more === 'NO' && unread === null) return null;
  const hubs = await Promise.all((unread ?? []).slice(0, 3).map((id) => loaders.entity.load(id)));
  const names = hubs.flatMap((hub) => (hub === null ? [] : [hub.name])).join(', ');
  return {
    shown: ways.length,
    total: ways.length + (more === 'YES' ? 1 : 0),
    reason: [
      ...(more !== 'NO'
        ? [
            `There ${more === 'YES' ? 'are' : 'may be'} more ways: ask for more of them (first, at most ${MAX_PATHS}), or narrow by kinds, asOf or avoid.`,
          ]
        : []),
      ...(unread === null
        ? []
        : [
            `Not every way was looked at, as there are too many ties${names && ` (${names})`}: narrow by kinds, asOf, avoid or maxLength.`,
          ]),
    ].join(' '),
  };
}
