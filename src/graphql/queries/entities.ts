import { Args, ArgsType, type ClassType, Ctx, Field, Query, Resolver, registerEnumType } from 'type-graphql';
import { ENTITY_ORDERS, type EntityOrder } from '../../graph/read/entity-lists.ts';
import type { Direction } from '../../graph/read/ties.ts';
import { ENTITY_TYPES, type EntityType, entityTypes, PLACES } from '../../model/entity-types.ts';
import type { ClaimKind } from '../../model/kinds.ts';
import { PageArgs } from '../args.ts';
import type { Context } from '../context.ts';
import { ClaimKindEnum, DirectionEnum, OrderDirectionEnum } from '../enums.ts';
import { entityPage } from '../lists/entity-page.ts';
import { EntityConnection, TYPED_CONNECTIONS } from '../types/entity-connections.ts';
import { PlaceConnection } from '../types/place.ts';
import { EntityWhere } from '../where/entity-where.ts';

const EntityOrderEnum = Object.freeze(Object.fromEntries(ENTITY_ORDERS.map((order) => [order, order])));
registerEnumType(EntityOrderEnum, {
  name: 'EntityOrder',
  description: 'What a list of entities is sorted by; equals follow their natural order.',
  valuesConfig: {
    NAME: { description: 'Natural order: divisions by code, all else by name.' },
    TIES: {
      description:
        'Number of ties, of every kind and in both directions where `tieKinds` and `tieDirection` do not narrow them.',
    },
    ARTICLES: { description: 'Number of articles that mention it.' },
    FIRST_REPORTED: { description: 'Date of the earliest dated article; what has none comes last both ways.' },
    LAST_REPORTED: { description: 'Date of the latest dated article; what has none comes last both ways.' },
  },
});

@ArgsType()
export class EntityListArgs extends PageArgs {
  @Field(() => EntityWhere, { nullable: true })
  where?: EntityWhere | null;
  @Field(() => EntityOrderEnum, { nullable: true, defaultValue: 'NAME' })
  orderBy?: EntityOrder | null;
  @Field(() => OrderDirectionEnum, { nullable: true, defaultValue: 'ASC' })
  direction?: 'ASC' | 'DESC' | null;
  @Field(() => [ClaimKindEnum], { nullable: true, description: 'For TIES: only ties of these kinds.' })
  tieKinds?: ClaimKind[] | null;
  @Field(() => DirectionEnum, {
    nullable: true,
    defaultValue: 'BOTH',
    description: 'For TIES: FORWARD where the listed entity is the subject.',
  })
  tieDirection?: Direction | null;
}

/** One root list: its name, the types it holds (null: any), and its connection. */
function rootList(
  name: string,
  types: readonly EntityType[] | null,
  connection: () => ClassType,
  description: string,
): ClassType {
  @Resolver()
  class EntityListResolver {
    @Query(() => connection(), { name, description })
    list(@Args(() => EntityListArgs) args: EntityListArgs, @Ctx() context: Context) {
      return entityPage(context, types, args);
    }
  }
  return EntityListResolver;
}

/** A root list for each type, and those of all places and of everything. */
export const EntityListResolvers: readonly ClassType[] = [
  ...entityTypes.map((type) =>
    rootList(ENTITY_TYPES[type].plural, [type], () => TYPED_CONNECTIONS[type], ENTITY_TYPES[type].doc),
  ),
  rootList('places', PLACES, () => PlaceConnection as ClassType, 'Divisions and other named places.'),
  rootList('entities', null, () => EntityConnection as ClassType, 'Entities of every type.'),
];
