import { type FoundTie, type TieOrder, type TieSearch, tiesAsked, tiesFound } from '../../graph/read/tie-search.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import type { PageArgs } from '../args.ts';
import { pageRequest } from '../paging.ts';
import { tieValue } from '../tie-value.ts';
import { canonicalScope, canonicalTie } from '../where/canonical-where.ts';
import { Budget } from '../where/conditions.ts';
import { endTest } from '../where/end-test.ts';
import { isAboutClaims, tieParams } from '../where/tie-condition.ts';
import { tiesBetweenEnds } from '../where/tie-ends.ts';
import type { TieListWhere } from '../where/tie-list-where.ts';
import type { TieWhere } from '../where/tie-where.ts';
import { listOrder } from './list-order.ts';
import { orderedPage } from './ordered-page.ts';

interface Ordered extends PageArgs {
  readonly orderBy?: TieOrder | null;
}

/** A page of the ties that pass a condition, wherever they are. */
export async function foundTiePage(loaders: Loaders, where: TieListWhere, args: Ordered, descending: boolean) {
  const request = pageRequest(args);
  const { list, params } = await tieQuestion(loaders, where);
  const order = listOrder(request, args.orderBy ?? 'NAME', descending);
  const asked = { ...params, ...order.params };
  const rows = await loaders.run(list[order.read], { ...asked, ...request.params });
  return orderedPage(
    rows,
    request,
    ({ key, tie }) => ({ sort: key, id: tie }),
    (row: FoundTie, cursor) => ({ cursor, node: tieValue(row) }),
    async () => (await loaders.run(list.count, asked))[0]!.count,
  );
}

async function tieQuestion(loaders: Loaders, given: TieListWhere) {
  const where = await canonicalScope(loaders, given);
  const budget = new Budget();
  const subject = await endTest(loaders, where.subject ? [where.subject] : null, where.subjectWhere, budget, 1);
  const object = await endTest(loaders, where.object ? [where.object] : null, where.objectWhere, budget, 1);
  const { subject: _, object: __, ...asked } = where;
  const { from, params: ends } = await tiesBetweenEnds(loaders, asked, subject, object);
  const params = { ...ends, claims: where.minClaims ?? 0, byGroups: where.throughGroupsOnly ?? false };
  const list: TieSearch = tiesFound[from][isAboutClaims(params) ? 'claimed' : 'told'];
  return { list, params };
}

/** A page of one entity's ties that pass a condition. */
export async function askedTiePage(
  loaders: Loaders,
  entity: string,
  given: TieWhere,
  args: Ordered,
  descending: boolean,
) {
  const request = pageRequest(args);
  const where = await canonicalTie(loaders, given);
  const far = await endTest(loaders, where.with ?? null, where.other, new Budget(), 1);
  const types = far.types === null ? where.types : far.types.filter((type) => where.types?.includes(type) ?? true);
  const order = listOrder(request, args.orderBy ?? 'NAME', descending);
  const params = {
    ...tieParams({ ...where, types: types ?? null, with: null }),
    others: far.ids,
    claims: 0,
    byGroups: false,
    ...order.params,
  };
  const list = tiesAsked[where.includeParts ? 'inside' : 'own'][isAboutClaims(params) ? 'claimed' : 'told'];
  const rows = await loaders.list(list[order.read], { ...params, ...request.params }, entity);
  return orderedPage(
    rows,
    request,
    ({ key, tie }) => ({ sort: key, id: tie }),
    (row, cursor) => {
      loaders.entity.prime(row.id, row);
      const direction = row.id === row.object ? ('FORWARD' as const) : ('BACKWARD' as const);
      return { cursor, node: row, direction, tie: tieValue(row) };
    },
    () => loaders.count(list.count, params, entity),
  );
}
