import { AppError } from '../errors.ts';
import type { EntityColumns } from '../graph/read/columns.ts';
import type { Context } from './context.ts';

/**
 * The entities of an argument, once each; ids of what was merged lead on.
 * @throws AppError naming the argument: LIMIT where there are too many, NOT_FOUND where there is no such entity.
 */
export async function entitiesOfArg(
  { loaders }: Context,
  name: string,
  ids: readonly string[],
  most: number,
): Promise<EntityColumns[]> {
  if (ids.length === 0) throw new AppError('INVALID_INPUT', `${name} is empty; expected at least one id`);
  if (ids.length > most) throw new AppError('LIMIT', `${name} has ${ids.length} ids; at most ${most}`);
  const found = await loaders.entityByAnyId.loadMany(ids);
  const byId = new Map<string, EntityColumns>();
  found.forEach((entity, i) => {
    if (entity instanceof Error) throw entity;
    if (entity === null) throw new AppError('NOT_FOUND', `${name}: there is no entity "${ids[i]!.slice(0, 100)}"`);
    loaders.entity.prime(entity.id, entity);
    byId.set(entity.id, entity);
  });
  return [...byId.values()];
}
