import type { BriefEntity, EntityColumns } from '../../graph/read/columns.ts';
import { type BriefTieRow, type TieList, type TieRow, tiesOf } from '../../graph/read/ties.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import type { EntityType } from '../../model/entity-types.ts';
import { heldIn } from '../../model/validity.ts';
import type { AsOfArgs, AssistanceArgs, TieArgs } from '../args.ts';
import type { Context } from '../context.ts';
import { type HeldParams, heldParams } from '../held.ts';
import { MAX_PAGE, pageRequest, toPage } from '../paging.ts';
import type { Selected } from '../selection.ts';
import { term, tieValue } from '../tie-value.ts';
import { briefPage, isBriefList, isFirstPage } from './brief-page.ts';

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

/** A page of the ties of one list. Where little is selected, little is read. */
async function page(
  { loaders }: Context,
  list: TieList,
  entity: BriefEntity,
  args: AsOfArgs,
  filter: ListFilter,
  { carried, whole }: EdgeParts,
  info: Selected,
) {
  const request = pageRequest(args);
  const count = async () => (await loaders.list(list.count, { ...filter }, entity.id))[0]?.count ?? 0;
  if (isFirstPage(request) && unfiltered(filter) && isBriefList(info)) {
    const params = { kinds: filter.kinds, types: filter.types, limit: request.params.limit };
    const rows = await loaders.list(list.brief, params, entity.id);
    return briefPage(rows, request, (row) => ({ node: row, ...carried(row, claimsOf(row)) }), count);
  }
  const rows = await loaders.list(list[request.order], { ...filter, ...request.params }, entity.id);
  return toPage(
    rows,
    request,
    ({ sort, tie }) => ({ sort, id: tie }),
    (row, cursor) => {
      loaders.entity.prime(row.id, row);
      const held = heldClaims(row, filter);
      return { cursor, node: row, tie: tieValue(row), ...carried(row, held), ...whole(row, held, entity) };
    },
    count,
  );
}

/** Ties of any of the kinds asked for; of one kind alone, by that kind's own statement. */
export function tiePage(context: Context, entity: EntityColumns, args: TieArgs, info: Selected) {
  const kinds = args.kinds ?? null;
  const only = kinds?.length === 1 ? kinds[0]! : null;
  const filter = { ...plainFilter(args), kinds: only === null ? kinds : null, types: args.types ?? null };
  return page(context, tiesOf(only, args.direction ?? 'BOTH'), entity, args, filter, PLAIN, info);
}

/** Ties of one kind, without qualifiers of their own. */
export const kindPage = (context: Context, list: TieList, entity: EntityColumns, args: AsOfArgs, info: Selected) =>
  page(context, list, entity, args, plainFilter(args), PLAIN, info);

export const assistancePage = (
  context: Context,
  list: TieList,
  entity: EntityColumns,
  args: AssistanceArgs,
  info: Selected,
) => page(context, list, entity, args, { ...plainFilter(args), modes: args.modes ?? null }, ASSISTANCE, info);

/** `sender`: only what this organisation sent. */
export const postingPage = (
  context: Context,
  list: TieList,
  entity: EntityColumns,
  args: AsOfArgs,
  info: Selected,
  sender: string | null = null,
) => page(context, list, entity, args, plainFilter(args), sender === null ? POSTING : postingBy(sender), info);

export const fundingPage = (context: Context, list: TieList, entity: EntityColumns, args: AsOfArgs, info: Selected) =>
  page(context, list, entity, args, plainFilter(args), FUNDING, info);

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

function postingBy(sender: string): EdgeParts {
  const own = (row: BriefTieRow, held: Claims) =>
    held.filter((i) => row.carried.SENDER![i]!.split(' ').includes(sender));
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

const plainFilter = (args: AsOfArgs): ListFilter => ({
  ...heldParams(args.asOf, args.certainty),
  kinds: null,
  types: null,
  modes: null,
});

/** Nothing is asked of the claims one by one. */
const unfiltered = ({ from, modes }: ListFilter): boolean => from === null && modes === null;

/** All claims of a tie, as places in what it carries. */
const claimsOf = ({ carried }: BriefTieRow): number[] => Object.values(carried)[0]?.map((_, i) => i) ?? [];

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
  [...new Set(held.map((i) => row.carried[name]?.[i] ?? ''))].filter((value) => value !== '');
