import type { Params } from '../../graph/database.ts';
import type { ClaimList } from '../../graph/read/claims.ts';
import type { Loaders, Parent } from '../../loaders/loaders.ts';
import type { PageArgs } from '../args.ts';
import { pageRequest, toPage } from '../paging.ts';
import type { Selected } from '../selection.ts';
import { carryingClaim, claimValue } from '../types/claim.ts';
import { briefPage, isBriefClaimList, isFirstPage, showsEvidence, showsTitles } from './brief-page.ts';

/** What a list of claims is narrowed by; all but the kinds are optional filters of its statement, off where they are null. */
export interface ClaimFilter extends Params {
  readonly kinds: readonly string[] | null;
  /** No part of the filter: only says how dates are compared. */
  readonly certain: boolean;
}

/** A page of claims; `parent` is what the list is of. */
export async function claimPage(
  loaders: Loaders,
  list: ClaimList,
  parent: Parent,
  args: PageArgs,
  filter: ClaimFilter,
  info: Selected,
) {
  const params = { knownOn: null, ...filter };
  const request = pageRequest(args);
  const count = () => loaders.count(list.count, params, parent);
  if (isFirstPage(request) && isBriefClaimList(info) && isUnfiltered(filter)) {
    const carry = { title: showsTitles(info), evidence: showsEvidence(info) };
    const { limit } = request.params;
    const rows = await loaders.list(list.brief, { kinds: filter.kinds, limit, carry }, parent);
    return briefPage(rows, request, (row) => ({ node: carryingClaim(row) }), count);
  }
  const rows = await loaders.list(list[request.order], { ...params, ...request.params }, parent);
  return toPage(
    rows,
    request,
    ({ claim, claimSort }) => ({ sort: claimSort, id: claim }),
    (row, cursor) => ({ cursor, node: claimValue(row) }),
    count,
  );
}

const isUnfiltered = ({ kinds: _, certain: __, ...optional }: ClaimFilter): boolean =>
  Object.values(optional).every((value) => value === null);
