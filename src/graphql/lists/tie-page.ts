import type { Params } from '../../graph/database.ts';
import type { BriefEntity, EntityColumns } from '../../graph/read/columns.ts';
import { type BriefTieRow, type Direction, type TieList, type TieRow, tiesOf } from '../../graph/read/ties.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import type { EntityType } from '../../model/entity-types.ts';
import type { ClaimKind } from '../../model/kinds.ts';
import { heldIn } from '../../model/validity.ts';
import type { AsOfArgs, AssistanceArgs, TieArgs } from '../args.ts';
import type { Context } from '../context.ts';
import { type HeldParams, heldParams } from '../held.ts';
import { MAX_PAGE, type PageRequest, pageRequest, toPage } from '../paging.ts';
import { prepared } from '../prepared.ts';
import type { Selected } from '../selection.ts';
import { term, tieValue } from '../tie-value.ts';
import { briefPage, isBriefList, isFirstPage, showsQualifiers } from './brief-page.ts';

interface ListFilter extends HeldParams {
  readonly kinds: readonly string[] | null;
  readonly types: readonly string[] | null;
  readonly modes: readonly string[] | null;
}

type Claims = readonly number[];

/** What edges of one sort tell besides their ends, of those claims of the tie that pass the filter. */
interface EdgeParts {
  /** From what brief rows carry. */
  readonly carried: (row: BriefTieRow, held: Claims) => object;
  /** From all that is known of the tie. */
  readonly whole: (row: TieRow, held: Claims, entity: BriefEntity) => object;
}

/** Arguments of any list of ties; each list has some of them. */
type ListArgs = AsOfArgs & Partial<Pick<TieArgs, 'kinds' | 'direction' | 'types'> & Pick<AssistanceArgs, 'modes'>>;

/** A list as it is asked for, of whichever entity. */
interface Asked {
  readonly request: PageRequest;
  readonly filter: ListFilter;
  /** Of the statement that tells a page. */
  readonly params: Params;
  /** Little is selected, and little is read. */
  readonly brief: boolean;
  /** Qualifiers are selected. */
  readonly carry: boolean;
  /** The one kind that is asked for. */
  readonly only: ClaimKind | null;
  readonly direction: Direction;
}

const askedOf = prepared((args: ListArgs, info: Selected): Asked => {
  const request = pageRequest(args);
  const kinds = args.kinds ?? null;
  const only = kinds?.length === 1 ? kinds[0]! : null;
  const filter = {
    ...heldParams(args.asOf, args.certainty),
    kinds: only === null ? kinds : null,
    types: args.types ?? null,
    modes: args.modes ?? null,
  };
  const brief = isFirstPage(request) && unfiltered(filter) && isBriefList(info);
  const carry = showsQualifiers(info);
  const { limit } = request.params;
  const params = brief ? { kinds: filter.kinds, types: filter.types, limit, carry } : { ...filter, ...request.params };
  return { request, filter, params: Object.freeze(params), brief, carry, only, direction: args.direction ?? 'BOTH' };
});

/** A page of the ties of one list. */
async function page(
  { loaders }: Context,
  list: TieList,
  entity: BriefEntity,
  { request, filter, params, brief, carry }: Asked,
  { carried, whole }: EdgeParts,
) {
  if (brief) {
    const rows = await loaders.list(list.brief, params, entity.id);
    return briefPage(
      rows,
      request,
      carry ? (row) => ({ node: row, ...carried(row, claimsOf(row)) }) : (row) => ({ node: row }),
      () => loaders.count(list.count, { ...filter }, entity.id),
    );
  }
  const rows = await loaders.list(list[request.order], params, entity.id);
  return toPage(
    rows,
    request,
    ({ sort, tie }) => ({ sort, id: tie }),
    (row, cursor) => {
      loaders.entity.prime(row.id, row);
      const held = heldClaims(row, filter);
      return { cursor, node: row, tie: tieValue(row), ...carried(row, held), ...whole(row, held, entity) };
    },
    () => loaders.count(list.count, { ...filter }, entity.id),
  );
}

/** Ties of any of the kinds asked for; of one kind alone, by that kind's own statement. */
export function tiePage(context: Context, entity: EntityColumns, args: TieArgs, info: Selected) {
  const asked = askedOf(args, info);
  return page(context, tiesOf(asked.only, asked.direction), entity, asked, PLAIN);
}

const pageWith =
  (parts: EdgeParts) => (context: Context, list: TieList, entity: EntityColumns, args: ListArgs, info: Selected) =>
    page(context, list, entity, askedOf(args, info), parts);

const PLAIN: EdgeParts = {
  carried: () => ({}),
  whole: (row, _, entity) => ({ direction: row.subject === entity.id ? 'FORWARD' : 'BACKWARD' }),
};
const ASSISTANCE: EdgeParts = { carried: (row, held) => ({ modes: told(row, 'mode', held) }), whole: term };
const FUNDING: EdgeParts = {
  carried: (row, held) => ({ purposes: told(row, 'purpose', held), instruments: told(row, 'instrument', held) }),
  whole: (row, held) => ({ claimIds: held.map((i) => row.claimIds[i]!) }),
};
const POSTING: EdgeParts = {
  carried: (row, held) => ({ positions: told(row, 'position', held), senderIds: sendersOf(row, held) }),
  whole: term,
};

/** Ties of one kind, without qualifiers of their own. */
export const kindPage = pageWith(PLAIN);
export const assistancePage = pageWith(ASSISTANCE);
export const fundingPage = pageWith(FUNDING);
export const postingPage = pageWith(POSTING);

/** Only what this organisation sent. */
export const sentPostingPage = (
  context: Context,
  list: TieList,
  agency: EntityColumns,
  args: AsOfArgs,
  info: Selected,
) => page(context, list, agency, askedOf(args, info), postingBy(agency.id));

function postingBy(sender: string): EdgeParts {
  const own = (row: BriefTieRow, held: Claims) =>
    held.filter((i) => row.carried!.SENDER![i]!.split(' ').includes(sender));
  return {
    carried: (row, held) => POSTING.carried(row, own(row, held)),
    whole: (row, held) => term(row, own(row, held)),
  };
}

const sendersOf = (row: BriefTieRow, held: Claims): string[] => [
  ...new Set(told(row, 'SENDER', held).flatMap((ids) => ids.split(' '))),
];

/** The entities at the other end of all ties of a list, where there are only ever few. */
export async function allAtOtherEnd(
  loaders: Loaders,
  list: TieList,
  id: string,
  types: readonly EntityType[],
): Promise<EntityColumns[]> {
  const filter = { ...heldParams(null, null), kinds: null, types, modes: null };
  const rows = await loaders.list(list.ascending, { ...filter, limit: MAX_PAGE, afterSort: null, afterId: null }, id);
  return rows;
}

/** Nothing is asked of the claims one by one. */
const unfiltered = ({ from, modes }: ListFilter): boolean => from === null && modes === null;

/** All claims of a tie, as places in what it carries. */
const claimsOf = ({ carried }: BriefTieRow): number[] => Object.values(carried ?? {})[0]?.map((_, i) => i) ?? [];

/** Places in the tie's lists of the claims that pass the filter: an edge tells of these, the tie of all. */
function heldClaims(row: TieRow, { from, to, certain, modes }: ListFilter): number[] {
  return row.claimIds.flatMap((_, i) => {
    if (modes !== null && !modes.includes(row.carried.mode?.[i] ?? '')) return [];
    if (from === null) return [i];
    const validity = {
      fromEarliest: row.fromEarliest[i]!,
      fromLatest: row.fromLatest[i]!,
      toEarliest: row.toEarliest[i]!,
      toLatest: row.toLatest[i]!,
    };
    return heldIn(validity, from, to!, certain ? 'CERTAIN' : 'POSSIBLE') ? [i] : [];
  });
}

const told = (row: BriefTieRow, name: string, held: Claims): string[] =>
  [...new Set(held.map((i) => row.carried?.[name]?.[i] ?? ''))].filter((value) => value !== '');
