import { AppError } from '../../errors.ts';
import type { Params } from '../../graph/database.ts';
import {
  type ClaimCounting,
  type ClaimDimension,
  type ClaimGroupRow,
  claimCountsFrom,
} from '../../graph/read/claim-counts.ts';
import { claimsOfTie } from '../../graph/read/claims.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import type { PageArgs } from '../args.ts';
import { heldParams } from '../held.ts';
import { compareText } from '../paging.ts';
import type { Selected } from '../selection.ts';
import { claimQuestion } from '../where/claim-condition.ts';
import type { ClaimWhere } from '../where/claim-where.ts';
import { claimPage } from './claim-page.ts';
import { sortedPage } from './sorted-page.ts';

export type PlaceOf = 'SUBJECT' | 'OBJECT' | 'ANY_ROLE';
export const CLAIM_GROUP_ORDERS = ['CLAIMS', 'SUBJECTS', 'OBJECTS', 'ARTICLES', 'GROUP'] as const;
export type ClaimGroupOrder = (typeof CLAIM_GROUP_ORDERS)[number];

interface Request extends PageArgs {
  readonly where?: ClaimWhere | null;
  readonly groupBy: readonly ClaimDimension[];
  readonly qualifier?: string | null;
  readonly placeOf?: PlaceOf | null;
  readonly orderBy?: ClaimGroupOrder | null;
  readonly direction?: 'ASC' | 'DESC' | null;
  readonly min?: number | null;
}

/** A group as resolvers get it, with the question it answers. */
export interface ClaimGroupValue {
  readonly key: readonly string[];
  readonly claimCount: number;
  readonly subjectCount: number;
  readonly objectCount: number;
  readonly articleCount: number;
  readonly dimensions: Readonly<Partial<Record<ClaimDimension, string>>>;
  readonly counting: ClaimCounting;
  readonly params: Params;
}

const MAX_GROUPS = 10_000;
const MAX_CLAIMS = 10_000;
const LEVELS: readonly ClaimDimension[] = ['PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP'];

/** A page of groups, all of them counted. */
export async function claimGroupPage(loaders: Loaders, args: Request) {
  const groupBy = checked(args);
  const { anchor, starts, params: asked } = await claimQuestion(loaders, args.where);
  const counting = claimCountsFrom[anchor];
  const level = groupBy.find((dimension) => LEVELS.includes(dimension)) ?? null;
  const qualifier = groupBy.includes('QUALIFIER') ? (args.qualifier ?? null) : null;
  const params = { starts, ...asked, by: groupBy, level, qualifier, placeOf: args.placeOf ?? 'OBJECT' };
  const rows = await loaders.run(counting.groups, { ...params, limit: MAX_GROUPS + 1 });
  if (rows.length > MAX_GROUPS) {
    throw new AppError('LIMIT', `More than ${MAX_GROUPS} groups; narrow where, or group by less`);
  }
  const order = args.orderBy ?? 'CLAIMS';
  const groups = rows
    .filter((row) => order === 'GROUP' || sizeOf(row, order) >= (args.min ?? 1))
    .sort(comparing(order, args.direction === 'ASC' ? 1 : -1))
    .map((row) => {
      const { key, claims, subjects, objects, articles } = row;
      const counts = { claimCount: claims, subjectCount: subjects, objectCount: objects, articleCount: articles };
      const dimensions = Object.fromEntries(groupBy.map((dimension, i) => [dimension, key[i]!]));
      return { key, ...counts, dimensions, counting, params };
    });
  return sortedPage(groups, args, ({ key }) => JSON.stringify(key));
}

/** The claims of one group. */
export async function claimsOfGroup(loaders: Loaders, group: ClaimGroupValue, args: PageArgs, info: Selected) {
  const { counting, params, key } = group;
  const rows = await loaders.run(counting.ofGroup, { ...params, key, limit: MAX_CLAIMS + 1 });
  if (rows.length > MAX_CLAIMS) {
    throw new AppError('LIMIT', `The group has more than ${MAX_CLAIMS} claims; ask for them by claims(where)`);
  }
  const held = rows.map(({ claim }) => claim);
  const parent = { id: JSON.stringify(key), held };
  return claimPage(loaders, claimsOfTie, parent, args, { kinds: null, ...heldParams(null, null) }, info);
}

function checked({ groupBy, qualifier }: Request): readonly ClaimDimension[] {
  const unique = [...new Set(groupBy)];
  if (unique.filter((dimension) => LEVELS.includes(dimension)).length > 1) {
    throw new AppError(
      'INVALID_INPUT',
      `groupBy has several of ${LEVELS.join(', ')}; expected one: the others enclose it`,
    );
  }
  if (unique.includes('QUALIFIER') !== Boolean(qualifier)) {
    throw new AppError('INVALID_INPUT', 'Expected QUALIFIER in groupBy and the name of a qualifier, or neither');
  }
  return unique;
}

function sizeOf(row: ClaimGroupRow, order: Exclude<ClaimGroupOrder, 'GROUP'>): number {
  switch (order) {
    case 'CLAIMS':
      return row.claims;
    case 'SUBJECTS':
      return row.subjects;
    case 'OBJECTS':
      return row.objects;
    case 'ARTICLES':
      return row.articles;
  }
}

/** Equals in the order of what tells them apart. */
const comparing = (order: ClaimGroupOrder, sign: 1 | -1) => (a: ClaimGroupRow, b: ClaimGroupRow) => {
  const byKey = compareText(a.key.join('\u0000'), b.key.join('\u0000'));
  return order === 'GROUP' ? sign * byKey : sign * (sizeOf(a, order) - sizeOf(b, order)) || byKey;
};
