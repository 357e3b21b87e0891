import { type ClaimOrder, claimsAsked, claimsFound } from '../../graph/read/claim-search.ts';
import type { TimelineRow } from '../../graph/read/timeline.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import type { PageArgs } from '../args.ts';
import type { EntityClaimArgs } from '../entity-claim-args.ts';
import { type PageRequest, pageRequest } from '../paging.ts';
import { claimValue } from '../types/claim.ts';
import { claimQuestion } from '../where/claim-condition.ts';
import type { ClaimWhere } from '../where/claim-where.ts';
import { type ListOrder, listOrder } from './list-order.ts';
import { orderedPage } from './ordered-page.ts';

interface Ordered extends PageArgs {
  readonly orderBy?: ClaimOrder | null;
  readonly direction?: 'ASC' | 'DESC' | null;
}

/** A page of the claims that pass a condition, in the order asked for. */
export async function foundClaimPage(loaders: Loaders, where: ClaimWhere, args: Ordered) {
  const { anchor, starts, params: asked } = await claimQuestion(loaders, where);
  const list = claimsFound[anchor];
  const [request, order] = inOrder(args);
  const params = { starts, ...asked, ...order.params };
  const rows = await loaders.run(list[order.read], { ...params, ...request.params });
  return page(rows, request, async () => (await loaders.run(list.count, params))[0]!.count);
}

/** The same of one entity's claims, those it inherits among them. */
export async function askedClaimPage(loaders: Loaders, entity: string, args: EntityClaimArgs) {
  const { kinds, asOf, certainty, knownOn } = args;
  // What stands beside `where` holds too.
  const { params: asked } = await claimQuestion(loaders, {
    any: [{ kinds: kinds ?? null, asOf: asOf ?? null, certainty: certainty ?? null, knownOn: knownOn ?? null }],
    not: args.where ? { not: args.where } : null,
  });
  const [request, order] = inOrder(args);
  const params = { ...asked, ...order.params };
  const rows = await loaders.list(claimsAsked[order.read], { ...params, ...request.params }, entity);
  return page(rows, request, () => loaders.count(claimsAsked.count, params, entity));
}

function inOrder(args: Ordered): readonly [PageRequest, ListOrder] {
  const request = pageRequest(args);
  return [request, listOrder(request, args.orderBy ?? 'TEXT', args.direction === 'DESC')];
}

const page = (rows: readonly TimelineRow[], request: PageRequest, count: () => Promise<number>) =>
  orderedPage(
    rows,
    request,
    ({ key, claim }) => ({ sort: key, id: claim }),
    (row, cursor) => ({ cursor, node: claimValue(row) }),
    count,
  );
