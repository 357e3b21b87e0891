import { AppError } from '../../errors.ts';
import { type JudgementColumns, judgementsOfEntity } from '../../graph/read/judgements.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import type { PageArgs } from '../args.ts';
import { type Page, pageRequest } from '../paging.ts';
import { orderedPage } from './ordered-page.ts';

/** In the order of time, which the database compares: moments are written with more or fewer digits. */
export async function judgementPage(
  loaders: Loaders,
  entity: string,
  args: PageArgs,
): Promise<Page<{ cursor: string; node: JudgementColumns }>> {
  const request = pageRequest(args);
  if (request.cursor !== null && Number.isNaN(Date.parse(request.cursor.sort)))
    throw new AppError('INVALID_INPUT', 'The cursor is of another list; start again');
  const rows = await loaders.list(judgementsOfEntity[request.order], request.params, entity);
  return orderedPage(
    rows,
    request,
    ({ at, id }) => ({ sort: at, id }),
    (node, cursor) => ({ cursor, node }),
    () => loaders.count(judgementsOfEntity.count, {}, entity),
  );
}
