import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Field, FieldResolver, Info, Int, ObjectType, Resolver, Root, registerEnumType } from 'type-graphql';
import { CLAIM_DIMENSIONS, type ClaimDimension } from '../../graph/read/claim-counts.ts';
import type { EntityType } from '../../model/entity-types.ts';
import type { ClaimKind } from '../../model/kinds.ts';
import type { Assertion, Ending } from '../../model/values.ts';
import { PageArgs } from '../args.ts';
import { connectionOf } from '../connection.ts';
import type { Context } from '../context.ts';
import { AssertionEnum, ClaimKindEnum, EndingEnum, EntityTypeEnum } from '../enums.ts';
import { CLAIM_GROUP_ORDERS, type ClaimGroupValue, claimsOfGroup } from '../lists/claim-group-page.ts';
import { Article } from './article.ts';
import { ClaimConnection } from './claim.ts';
import { Entity } from './entity.ts';
import { Place } from './place.ts';

export const ClaimDimensionEnum = Object.freeze(
  Object.fromEntries(CLAIM_DIMENSIONS.map((dimension) => [dimension, dimension])) as {
    [K in ClaimDimension]: K;
  },
);
registerEnumType(ClaimDimensionEnum, {
  name: 'ClaimDimension',
  description:
    'What groups of claims are told apart by. YEAR: of the stated beginning. QUALIFIER: the value of one qualifier. PROVINCE, PREFECTURE, COUNTY, TOWNSHIP: where an end is, or is located.',
});

export const ClaimEndEnum = Object.freeze({ SUBJECT: 'SUBJECT', OBJECT: 'OBJECT', ANY_ROLE: 'ANY_ROLE' });
registerEnumType(ClaimEndEnum, { name: 'ClaimEnd', description: 'One end of a claim, or whatever has a role in it.' });

export const ClaimGroupOrderEnum = Object.freeze(Object.fromEntries(CLAIM_GROUP_ORDERS.map((order) => [order, order])));
registerEnumType(ClaimGroupOrderEnum, {
  name: 'ClaimGroupOrder',
  description: 'By the number of claims, of different subjects, objects or articles; GROUP: by what tells them apart.',
});

@ObjectType({
  simpleResolvers: true,
  description: 'Claims that have in common what they are grouped by; what they are not grouped by is null.',
})
export class ClaimGroup {
  @Field(() => Int)
  claimCount: number;
  @Field(() => Int, { description: 'Different subjects.' })
  subjectCount: number;
  @Field(() => Int, { description: 'Different objects.' })
  objectCount: number;
  @Field(() => Int)
  articleCount: number;
}

/** Fields of a group that are read from what it is grouped by. */
@Resolver(() => ClaimGroup)
export class ClaimGroupResolver {
  @FieldResolver(() => ClaimKindEnum, { nullable: true })
  kind(@Root() group: ClaimGroupValue) {
    return dimensionOf<ClaimKind>(group, 'KIND');
  }

  @FieldResolver(() => EntityTypeEnum, { nullable: true })
  subjectType(@Root() group: ClaimGroupValue) {
    return dimensionOf<EntityType>(group, 'SUBJECT_TYPE');
  }

  @FieldResolver(() => EntityTypeEnum, { nullable: true })
  objectType(@Root() group: ClaimGroupValue) {
    return dimensionOf<EntityType>(group, 'OBJECT_TYPE');
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Year of the stated beginning; null as well where none is.',
  })
  year(@Root() group: ClaimGroupValue) {
    return dimensionOf(group, 'YEAR');
  }

  @FieldResolver(() => EndingEnum, { nullable: true })
  ending(@Root() group: ClaimGroupValue) {
    return dimensionOf<Ending>(group, 'ENDING');
  }

  @FieldResolver(() => AssertionEnum, { nullable: true })
  assertion(@Root() group: ClaimGroupValue) {
    return dimensionOf<Assertion>(group, 'ASSERTION');
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Value of the qualifier; null as well where it has none.',
  })
  qualifier(@Root() group: ClaimGroupValue) {
    return dimensionOf(group, 'QUALIFIER');
  }

  @FieldResolver(() => Entity, { nullable: true })
  subject(@Root() group: ClaimGroupValue, @Ctx() { loaders }: Context) {
    return loaded(loaders.entity, dimensionOf(group, 'SUBJECT'));
  }

  @FieldResolver(() => Entity, { nullable: true })
  object(@Root() group: ClaimGroupValue, @Ctx() { loaders }: Context) {
    return loaded(loaders.entity, dimensionOf(group, 'OBJECT'));
  }

  @FieldResolver(() => Article, { nullable: true })
  article(@Root() group: ClaimGroupValue, @Ctx() { loaders }: Context) {
    return loaded(loaders.article, dimensionOf(group, 'ARTICLE'));
  }

  @FieldResolver(() => Place, { nullable: true, description: 'The division; null as well for what lies in none.' })
  place(@Root() group: ClaimGroupValue, @Ctx() { loaders }: Context) {
    const levels = ['PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP'] as const;
    return loaded(loaders.entity, levels.map((level) => dimensionOf(group, level)).find((id) => id !== null) ?? null);
  }

  @FieldResolver(() => ClaimConnection, { description: 'Which ones.' })
  claims(
    @Root() group: ClaimGroupValue,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return claimsOfGroup(loaders, group, args, info);
  }
}

function dimensionOf<T extends string = string>({ dimensions }: ClaimGroupValue, dimension: ClaimDimension): T | null {
  return ((dimensions[dimension] ?? '') as T) || null;
}

const loaded = <T>(loader: { load(id: string): Promise<T | null> }, id: string | null): Promise<T | null> | null =>
  id === null ? null : loader.load(id);

@ObjectType({ simpleResolvers: true })
export class ClaimGroupEdge {
  @Field(() => String)
  cursor: string;
  @Field(() => ClaimGroup)
  node: ClaimGroupValue;
}
export const { Connection: ClaimGroupConnection, ConnectionResolver: ClaimGroupConnectionResolver } = connectionOf(
  'ClaimGroup',
  () => ClaimGroupEdge,
);
