import { Field, ID, InputType } from 'type-graphql';
import { AppError } from '../../errors.ts';
import type { ChangeKind } from '../../graph/change-record.ts';
import type { ChangeFilter } from '../../graph/read/changes.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import { ChangeKindEnum } from '../enums.ts';

@InputType({ description: 'All conditions hold together.' })
export class ChangeWhere {
  @Field(() => [ChangeKindEnum], { nullable: true })
  kinds?: ChangeKind[] | null;
  @Field(() => [ID], {
    nullable: true,
    description:
      'Bears on at least one of these, by whatever ids they go. A change whose list of entities is cut passes: it may.',
  })
  entities?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'To one of these articles, also where it has been removed.' })
  articles?: string[] | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Bears on this place, on something inside it at any depth, or on what is located there.',
  })
  within?: string | null;
}

const MAX_LISTED = 100;

export async function changeFilter(loaders: Loaders, where: ChangeWhere | null | undefined): Promise<ChangeFilter> {
  const { kinds, entities, articles, within } = where ?? {};
  return {
    kinds: kinds ?? null,
    articles: bounded('articles', articles)?.map((id) => id.replace(/^article:/, '')) ?? null,
    entities: await allIds(loaders, bounded('entities', entities)),
    within: await allIds(loaders, within ? [within] : null),
  };
}

function bounded(name: string, list: readonly string[] | null | undefined): readonly string[] | null {
  if (list && list.length > MAX_LISTED)
    throw new AppError('LIMIT', `${name} has ${list.length} ids; at most ${MAX_LISTED}`);
  return list ?? null;
}

/** Every id that entities go by or went by: a change is recorded with those of its time. */
async function allIds(loaders: Loaders, ids: readonly string[] | null): Promise<readonly string[] | null> {
  if (ids === null) return null;
  const found = await Promise.all(ids.map((id) => loaders.entityByAnyId.load(id)));
  const current = found.flatMap((entity) => entity?.id ?? []);
  const former = await Promise.all(current.map((id) => loaders.formerIds.load(id)));
  return [...new Set([...ids, ...current, ...former.flat().map(({ id }) => id)])];
}
