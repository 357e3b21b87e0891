import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { AppError } from '../../errors.ts';
import type { EntityColumns } from '../../graph/read/columns.ts';
import type { Direction } from '../../graph/read/ties.ts';
import type { EntityType } from '../../model/entity-types.ts';
import { type ClaimKind, claimKinds } from '../../model/kinds.ts';
import { type Certainty, PageArgs } from '../args.ts';
import { connectionOf } from '../connection.ts';
import type { Context } from '../context.ts';
import { CertaintyEnum, ClaimKindEnum, DirectionEnum, EntityTypeEnum } from '../enums.ts';
import { type InterlockEdgeValue, interlockPage, interlockTies } from '../lists/interlock-page.ts';
import { PartialDate } from '../scalars.ts';
import { Entity } from '../types/entity.ts';
import { TieConnection } from '../types/tie.ts';
import { canonicalIds } from '../where/canonical-where.ts';

@ArgsType()
export class InterlockArgs extends PageArgs {
  @Field(() => [ID], { description: 'The entities asked about, at most 100.' })
  of: string[];
  @Field(() => [ClaimKindEnum], { nullable: true })
  kinds?: ClaimKind[] | null;
  @Field(() => DirectionEnum, {
    nullable: true,
    defaultValue: 'BOTH',
    description: 'BACKWARD: who helps several of these. FORWARD: what several of these help.',
  })
  direction?: Direction | null;
  @Field(() => [EntityTypeEnum], { nullable: true, description: 'Types of the entities that link them.' })
  types?: EntityType[] | null;
  @Field(() => PartialDate, { nullable: true })
  asOf?: string | null;
  @Field(() => CertaintyEnum, { nullable: true, defaultValue: 'POSSIBLE' })
  certainty?: Certainty | null;
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Each of these with every place inside it.',
  })
  includeParts?: boolean | null;
  @Field(() => Int, { nullable: true, defaultValue: 2, description: 'At least so many of these.' })
  min?: number | null;
}

@ObjectType({ simpleResolvers: true })
export class InterlockEdge {
  @Field(() => String)
  cursor: string;
  @Field(() => Entity)
  node: EntityColumns;
  @Field(() => Int, { description: 'To how many of the entities asked about it is tied.' })
  count: number;
}

@Resolver(() => InterlockEdge)
export class InterlockEdgeResolver {
  @FieldResolver(() => TieConnection, {
    description: 'The ties that link it to them, or to what lies inside them; seen from it.',
  })
  ties(@Root() edge: InterlockEdgeValue, @Args(() => PageArgs) args: PageArgs, @Ctx() { loaders }: Context) {
    return interlockTies(loaders, edge, args);
  }
}

export const { Connection: InterlockConnection, ConnectionResolver: InterlockConnectionResolver } = connectionOf(
  'Interlock',
  () => InterlockEdge,
);

const MAX_OF = 100;

@Resolver()
export class InterlocksResolver {
  @Query(() => InterlockConnection, {
    description:
      'Entities tied to several of those given, to most of them first: shared helpers, shared beneficiaries, officials who link them.',
  })
  async interlocks(@Args(() => InterlockArgs) args: InterlockArgs, @Ctx() { loaders }: Context) {
    if (args.of.length > MAX_OF) throw new AppError('LIMIT', `of has ${args.of.length} ids; at most ${MAX_OF}`);
    const min = args.min ?? 2;
    if (min < 1) throw new AppError('INVALID_INPUT', `min is ${min}; expected 1 or more`);
    const of = await canonicalIds(loaders, args.of);
    return interlockPage(loaders, { ...args, of, min, kinds: args.kinds ?? [...claimKinds] });
  }
}
