import type { Params } from '../../graph/database.ts';
import type { ClaimList } from '../../graph/read/claims.ts';
import type { Loaders, Parent } from '../../loaders/loaders.ts';
import type { PageArgs } from '../args.ts';
import { type Page, pageRequest, toPage } from '../paging.ts';
import { type ClaimValue, claimValue } from '../types/claim.ts';

/** A page of claims; `parent` is what the list is of. */
export async function claimPage(
  loaders: Loaders,
  list: ClaimList,
  parent: Parent,
  args: PageArgs,
  filter: Params,
): Promise<Page<{ cursor: string; node: ClaimValue }>> {
  const params = { knownOn: null, ...filter };
  const request = pageRequest(args);
  const rows = await loaders.list(list[request.order], { ...params, ...request.params }, parent);
  return toPage(
    rows,
    request,
    ({ claim, claimSort }) => ({ sort: claimSort, id: claim }),
    (row, cursor) => ({ cursor, node: claimValue(row) }),
    async () => (await loaders.list(list.count, params, parent))[0]?.count ?? 0,
  );
}
