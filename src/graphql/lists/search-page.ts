import { AppError } from '../../errors.ts';
import type { Params } from '../../graph/database.ts';
import type { EntityColumns } from '../../graph/read/columns.ts';
import {
  type SearchColumns,
  type SearchRow,
  searchCodes,
  searchNames,
  searchNamesInBrief,
} from '../../graph/read/search.ts';
import { firstOf, LOOSE, type Lookup, lookupsOf, MAX_LOOSE, MAX_NAMES } from '../../graph/search-plan.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import type { EntityType } from '../../model/entity-types.ts';
import { normaliseName } from '../../model/normalise-name.ts';
import { type SearchText, searchText } from '../../model/search-text.ts';
import type { Context } from '../context.ts';
import { compareText, pageRequest } from '../paging.ts';
import { type Selected, selectedBelow } from '../selection.ts';
import type { Cut } from '../types/cut.ts';
import type { SearchConnection } from '../types/search.ts';
import { briefEntitiesAt } from './brief-page.ts';
import { decodeSearchCursor, encodeSearchCursor, type SearchPlace, scoreOf } from './search-cursor.ts';

/** Longest text that is searched for, in characters. */
export const MAX_TEXT = 200;

export interface SearchArgs {
  readonly text: string;
  readonly types: readonly EntityType[] | null;
  readonly within: string | null;
  readonly first: number | null;
  readonly after: string | null;
}

/** A page of hits, best first. Each page ranks anew, so it follows what is written meanwhile and stays after its cursor. */
export async function searchPage(context: Context, args: SearchArgs, info: Selected): Promise<SearchConnection> {
  const { size } = pageRequest({ first: args.first });
  const after = args.after === null ? null : decodeSearchCursor(args.after);
  const rows = await hits(context, args, size + 1, after, info);
  const found = rows.filter((row) => row.id !== null).sort(comparePlaces);
  const edges = found.slice(0, size).map((row) => ({
    cursor: encodeSearchCursor(row),
    node: row,
    score: scoreOf(row),
    matched: matchedName(row),
  }));
  return {
    edges,
    pageInfo: {
      hasNextPage: found.length > size,
      hasPreviousPage: after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    cut: cutOf(rows, found, size),
  };
}

interface SearchParams extends Params {
  readonly limit: number;
  readonly types: readonly EntityType[] | null;
}

async function hits(
  { loaders }: Context,
  args: SearchArgs,
  limit: number,
  after: SearchPlace | null,
  info: Selected,
): Promise<SearchRow[]> {
  const text = searchText(checked(args.text));
  const place = args.within === null ? null : await loaders.entityByAnyId.load(args.within);
  if (args.within !== null && place === null)
    throw new AppError('NOT_FOUND', `within: there is no entity "${args.within}"`);
  const params = {
    limit,
    types: args.types,
    within: place?.id ?? null,
    withinCode: place?.code ?? null,
    afterTier: after?.tier ?? null,
    afterDegree: after?.degree ?? null,
    afterLevel: after?.level ?? null,
    afterName: after?.name ?? null,
    afterId: after?.id ?? null,
  };
  const { codes, codePrefix } = text;
  const both = await Promise.all([
    named(loaders, text, params, {
      place,
      after,
      brief: areBriefNodes(info) && !isMatchedTold(info),
    }),
    codePrefix === null ? [] : loaders.each(searchCodes, { ...params, cap: MAX_NAMES }, { codes, codePrefix }),
  ]);
  return both.flat();
}

interface Naming {
  readonly place: EntityColumns | null;
  readonly after: SearchPlace | null;
  readonly brief: boolean;
}

/**
 * Hits by name: the loose ones, of which there are many, are looked for where the better ones do not fill the page, and then
 * alone, unless there were too many of the better ones to know them all.
 */
async function named(loaders: Loaders, text: SearchText, params: SearchParams, { place, after, brief }: Naming) {
  const lookups = lookupsOf(text, { types: params.types, within: place });
  if (lookups.length === 0) return [];
  const { keys, pieces, sound } = text;
  const statement = brief ? searchNamesInBrief : searchNames;
  const hitsOf = (some: readonly Lookup[], more: Partial<SearchParams> = {}) =>
    loaders.each(statement, { ...params, ...more }, { keys, pieces, sound, lookups: some });
  const first = firstOf(lookups, text);
  if (first.length === lookups.length || (after !== null && after.tier >= LOOSE)) return hitsOf(lookups);
  const rows = await hitsOf(first);
  const better = new Set(rows.map(({ id }) => id).filter((id) => id !== null));
  const loose = lookups.filter(({ tier }) => tier === LOOSE);
  const isCut = rows[0]!.cutFrom !== null;
  if (!isCut && (better.size >= params.limit || loose.length === 0)) return rows;
  // What stands on the pages before is known to the question for all alone.
  if (isCut || after !== null) return hitsOf(lookups);
  const others = await hitsOf(loose, AFTER_BETTER);
  return [...rows, ...others.filter(({ id }) => id === null || !better.has(id))];
}

/** The place after every hit that is not loose. */
const AFTER_BETTER = Object.freeze({ afterTier: LOOSE - 1, afterDegree: -1 });

function checked(text: string): string {
  const length = [...text].length;
  if (length > MAX_TEXT) throw new AppError('LIMIT', `text has ${length} characters; at most ${MAX_TEXT}`);
  if (text.trim() === '')
    throw new AppError('INVALID_INPUT', 'text is empty; expected a name or a part of one, pinyin or a division code');
  return text;
}

const comparePlaces = (a: SearchPlace, b: SearchPlace): number =>
  a.tier - b.tier || b.degree - a.degree || a.level - b.level || compareText(a.name, b.name) || compareText(a.id, b.id);

/** Names are found by their keys; people see them as they are written. */
const matchedName = ({ names, matched }: SearchColumns): string =>
  names?.find((name) => normaliseName(name) === matched) ?? matched;

const areBriefNodes = briefEntitiesAt('edges.node.');
const isMatchedTold = (info: Selected): boolean => selectedBelow(info).has('edges.matched');

/** Said once a page comes to hits of a kind that there were too many of. */
function cutOf(rows: readonly SearchRow[], found: readonly SearchPlace[], size: number): Cut | null {
  const cutFrom = Math.min(...rows.map((row) => row.cutFrom ?? Number.POSITIVE_INFINITY));
  const last = found.length > size ? (found[size - 1]?.tier ?? 0) : Number.MAX_VALUE;
  if (last < cutFrom) return null;
  const total = cutFrom < LOOSE ? MAX_NAMES : MAX_LOOSE;
  return {
    shown: Math.min(found.length, size),
    total,
    reason: `More than ${total} names match; those of the best known entities were ranked. Give more of the name, or types or within.`,
  };
}
