import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { AppError } from '../../errors.ts';
import type { EntityColumns } from '../../graph/read/columns.ts';
import { entitiesByName } from '../../graph/read/entities.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import type { EntityType } from '../../model/entity-types.ts';
import { normaliseName } from '../../model/normalise-name.ts';
import type { Context } from '../context.ts';
import { EntityTypeEnum } from '../enums.ts';
import { entityWithFirstList } from '../first-lists.ts';
import { DivisionCode } from '../scalars.ts';
import { Entity } from '../types/entity.ts';
import { canonicalIds } from '../where/canonical-where.ts';

@Resolver()
export class EntityQueryResolver {
  @Query(() => Entity, {
    nullable: true,
    description:
      'By id, division code, or exact name (any name of the entity) narrowed by type and enclosing place; null where none or several match. Wherever an id of an entity is asked, `agency:住房和城乡建设部` will do as well: its type and a name that only one of that type goes by.',
  })
  async entity(
    @Arg('id', () => ID, { nullable: true }) id: string | undefined,
    @Arg('code', () => DivisionCode, { nullable: true }) code: string | undefined,
    @Arg('name', () => String, { nullable: true }) name: string | undefined,
    @Arg('type', () => EntityTypeEnum, { nullable: true }) type: EntityType | undefined,
    @Arg('within', () => ID, { nullable: true }) within: string | undefined,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const given = [id, code, name].filter((key) => key !== undefined && key !== null);
    if (given.length !== 1) {
      throw new AppError('INVALID_INPUT', `${given.length} of id, code and name are given; expected exactly one`);
    }
    if (id) return entityWithFirstList(loaders, id, info, () => loaders.entityByAnyId.load(id));
    if (code)
      return entityWithFirstList(loaders, code, info, async () => kept(loaders, await loaders.entityByCode.load(code)));
    const rows = await loaders.run(entitiesByName, {
      key: normaliseName(name ?? ''),
      type,
      within: within ? (await canonicalIds(loaders, [within]))[0] : within,
    });
    return kept(loaders, rows.length === 1 ? rows[0]! : null);
  }
}

/** What was found otherwise than by id is known by its id from then on. */
function kept(loaders: Loaders, found: EntityColumns | null): EntityColumns | null {
  if (found !== null) loaders.entity.prime(found.id, found);
  return found;
}
