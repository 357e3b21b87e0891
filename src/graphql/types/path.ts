import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, FieldResolver, Info, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { BriefEntity } from '../../graph/read/columns.ts';
import type { Context } from '../context.ts';
import { DirectionEnum } from '../enums.ts';
import { isBriefEntity } from '../lists/brief-page.ts';
import type { BriefTieValue } from '../tie-value.ts';
import { Cut } from './cut.ts';
import { Entity } from './entity.ts';
import { Tie } from './tie.ts';

/** A hop as resolvers get it. */
export interface HopValue {
  readonly from: BriefEntity;
  readonly to: BriefEntity;
  readonly direction: 'FORWARD' | 'BACKWARD';
  readonly tie: BriefTieValue;
  readonly ties: readonly BriefTieValue[];
}

@ObjectType({ simpleResolvers: true, description: 'From one entity to the next.' })
export class Hop {
  @Field(() => DirectionEnum, { description: "FORWARD where from is the tie's subject." })
  direction: HopValue['direction'];
  @Field(() => Tie, {
    description: 'Why one leads to the other: the cheapest tie between them, and the best told among equals.',
  })
  tie: BriefTieValue;
  @Field(() => [Tie], { description: 'Every tie between the two that counts, the one above first.' })
  ties: readonly BriefTieValue[];
}

@Resolver(() => Hop)
export class HopResolver {
  @FieldResolver(() => Entity)
  from(@Root() { from }: HopValue, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return isBriefEntity(info) ? from : loaders.entity.load(from.id);
  }

  @FieldResolver(() => Entity)
  to(@Root() { to }: HopValue, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return isBriefEntity(info) ? to : loaders.entity.load(to.id);
  }
}

@ObjectType({ simpleResolvers: true, description: 'One way from one entity to another; it meets no entity twice.' })
export class Path {
  @Field(() => Int, { description: 'Number of hops.' })
  length: number;
  @Field(() => Int, { description: 'What the hops cost together, which is what paths are in order of.' })
  cost: number;
  @Field(() => [Hop], { description: 'In order.' })
  hops: readonly HopValue[];
}

@ObjectType({ simpleResolvers: true, description: 'The paths found, and whether there are more.' })
export class PathResult {
  @Field(() => [Path], { description: 'Cheapest first, shorter ones first among equals.' })
  paths: readonly Path[];
  @Field(() => Cut, { nullable: true })
  cut: Cut | null;
}
