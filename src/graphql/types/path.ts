import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { DirectionEnum } from '../enums.ts';
import { Cut } from './cut.ts';
import { Entity } from './entity.ts';
import { Tie, type TieValue } from './tie.ts';

/** A hop as resolvers get it: its ends by id. */
export interface HopValue {
  readonly fromId: string;
  readonly toId: string;
  readonly direction: 'FORWARD' | 'BACKWARD';
  readonly tie: TieValue;
  readonly ties: readonly TieValue[];
}

@ObjectType({ simpleResolvers: true, description: 'From one entity to the next.' })
export class Hop {
  @Field(() => DirectionEnum, { description: "FORWARD where from is the tie's subject." })
  direction: HopValue['direction'];
  @Field(() => Tie, {
    description: 'Why one leads to the other: the cheapest tie between them, and the best told among equals.',
  })
  tie: TieValue;
  @Field(() => [Tie], { description: 'Every tie between the two that counts, the one above first.' })
  ties: readonly TieValue[];
}

@Resolver(() => Hop)
export class HopResolver {
  @FieldResolver(() => Entity)
  from(@Root() hop: HopValue, @Ctx() { loaders }: Context) {
    return loaders.entity.load(hop.fromId);
  }

  @FieldResolver(() => Entity)
  to(@Root() hop: HopValue, @Ctx() { loaders }: Context) {
    return loaders.entity.load(hop.toId);
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
