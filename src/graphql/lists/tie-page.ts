import type { EntityColumns } from '../../graph/read/columns.ts';
import { type TieColumns, type TieList, type TieRow, tiesOf } from '../../graph/read/ties.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import type { EntityType } from '../../model/entity-types.ts';
import { parsePartialDate } from '../../model/partial-date.ts';
import { heldIn } from '../../model/validity.ts';
import type { AsOfArgs, AssistanceArgs, TieArgs } from '../args.ts';
import type { Context } from '../context.ts';
import { type HeldParams, heldParams } from '../held.ts';
import { MAX_PAGE, type Page, pageRequest, toPage } from '../paging.ts';
import type { TieValue } from '../types/tie.ts';

interface ListFilter extends HeldParams {
  readonly kinds: readonly string[] | null;
  readonly types: readonly string[] | null;
  readonly modes: readonly string[] | null;
}

interface EdgeBase {
  readonly cursor: string;
  readonly node: EntityColumns;
  readonly tie: TieValue;
}

/** A page of ties of one list, each made into an edge from its row and those of its claims that pass the filter. */
async function page<E extends EdgeBase>(
  { loaders }: Context,
  list: TieList,
  entity: EntityColumns,
  args: AsOfArgs,
  filter: ListFilter,
  edgeOf: (row: TieRow, held: readonly number[], base: EdgeBase) => E,
): Promise<Page<E>> {
  const request = pageRequest(args);
  loaders.entity.prime(entity.id, entity);
  const rows = await loaders.list(list[request.order], { ...filter, ...request.params }, entity.id);
  return toPage(
    rows,
    request,
    ({ sort, tie }) => ({ sort, id: tie }),
    (row, cursor) => {
      loaders.entity.prime(row.id, row);
      return edgeOf(row, heldClaims(row, filter), { cursor, node: row, tie: tieValue(row) });
    },
    async () => (await loaders.list(list.count, { ...filter }, entity.id))[0]?.count ?? 0,
  );
}

/** Ties of any of the kinds asked for; of one kind alone, by that kind's own statement. */
export function tiePage(context: Context, entity: EntityColumns, args: TieArgs) {
  const kinds = args.kinds ?? null;
  const only = kinds?.length === 1 ? kinds[0]! : null;
  const filter = { ...heldParams(args.asOf, args.certainty), kinds, types: args.types ?? null, modes: null };
  return page(context, tiesOf(only, args.direction ?? 'BOTH'), entity, args, filter, (row, _, base) => ({
    ...base,
    direction: row.subject === entity.id ? ('FORWARD' as const) : ('BACKWARD' as const),
  }));
}

/** Ties of one kind, without qualifiers of their own. */
export function kindPage(context: Context, list: TieList, entity: EntityColumns, args: AsOfArgs) {
  return page(context, list, entity, args, plainFilter(args), (row, _, base) => ({
    ...base,
    direction: row.subject === entity.id ? ('FORWARD' as const) : ('BACKWARD' as const),
  }));
}

export function assistancePage(context: Context, list: TieList, entity: EntityColumns, args: AssistanceArgs) {
  const filter = { ...plainFilter(args), modes: args.modes ?? null };
  return page(context, list, entity, args, filter, (row, held, base) => ({
    ...base,
    modes: carried(row, 'mode', held),
    ...term(row, held),
  }));
}

/** `sender`: only what this organisation sent. */
export function postingPage(
  context: Context,
  list: TieList,
  entity: EntityColumns,
  args: AsOfArgs,
  sender: string | null = null,
) {
  return page(context, list, entity, args, plainFilter(args), (row, held, base) => {
    const own = sender === null ? held : held.filter((i) => row.carried!.SENDER![i]!.split(' ').includes(sender));
    const senderIds = [...new Set(carried(row, 'SENDER', own).flatMap((ids) => ids.split(' ')))];
    return { ...base, positions: carried(row, 'position', own), senderIds, ...term(row, own) };
  });
}

export function fundingPage(context: Context, list: TieList, entity: EntityColumns, args: AsOfArgs) {
  return page(context, list, entity, args, plainFilter(args), (row, held, base) => ({
    ...base,
    claimIds: held.map((i) => row.claimIds[i]!),
    purposes: carried(row, 'purpose', held),
    instruments: carried(row, 'instrument', held),
  }));
}

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

/** Places in the tie's lists of the claims that pass the filter: an edge tells of these, the tie of all. */
function heldClaims(row: TieRow, { from, to, certain, modes }: ListFilter): number[] {
  return row.claimIds.flatMap((_, i) => {
    if (modes !== null && !modes.includes(row.carried?.mode?.[i] ?? '')) return [];
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

const carried = (row: TieRow, name: string, held: readonly number[]): string[] =>
  [...new Set(held.map((i) => row.carried?.[name]?.[i] ?? ''))].filter((value) => value !== '');

/** Earliest stated beginning, and the latest stated end where all have one. */
function term(row: TieColumns, held: readonly number[]): { since: string | null; until: string | null } {
  const day = (text: string, side: 'earliest' | 'latest') => parsePartialDate(text)![side];
  const since = held.map((i) => row.since[i]!).filter(Boolean);
  const until = held.map((i) => row.until[i]!);
  const first = (texts: string[], side: 'earliest' | 'latest', sign: 1 | -1) =>
    texts.reduce((best, text) => (sign * day(text, side) < sign * day(best, side) ? text : best));
  return {
    since: since.length === 0 ? null : first(since, 'earliest', 1),
    until: until.length === 0 || until.includes('') ? null : first(until, 'latest', -1),
  };
}

export function tieValue(row: TieColumns): TieValue {
  const all = row.claimIds.map((_, i) => i);
  return {
    id: row.tie,
    kind: row.kind,
    subjectId: row.subject,
    objectId: row.object,
    ...term(row, all),
    claimCount: row.claimCount,
    articleCount: row.articleCount,
    claimIds: row.claimIds,
    groupIds: [...new Set(row.through)].filter((id) => id !== ''),
  };
}
