import { Field, ID, InputType, Int } from 'type-graphql';
import type { EntityType } from '../../model/entity-types.ts';
import { EntityTypeEnum } from '../enums.ts';
import { PartialDate } from '../scalars.ts';
import { TieWhere } from './tie-where.ts';

@InputType({
  description: 'A stretch of time, its ends left out. An article dated by a month or a year counts from its first day.',
})
export class DateWindow {
  @Field(() => PartialDate, { nullable: true })
  after?: string | null;
  @Field(() => PartialDate, { nullable: true })
  before?: string | null;
}

@InputType({ description: 'All conditions hold together.' })
export class EntityWhere {
  @Field(() => [ID], { nullable: true, description: 'One of these.' })
  ids?: string[] | null;
  @Field(() => [EntityTypeEnum], { nullable: true })
  types?: EntityType[] | null;
  @Field(() => String, { nullable: true, description: 'Any of its names, exactly.' })
  name?: string | null;
  @Field(() => String, { nullable: true, description: 'Part of any of its names.' })
  nameContains?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Lies inside this place, at any depth; what is no place is located in it or in a place inside it.',
  })
  within?: string | null;
  @Field(() => Boolean, { nullable: true })
  isGroup?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'A place that several divisions go by the name of, and which one is meant is not known.',
  })
  unsure?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Beginning of the division code.' })
  codePrefix?: string | null;
  @Field(() => ID, { nullable: true, description: 'Mentioned in this article.' })
  article?: string | null;
  @Field(() => Int, { nullable: true, description: 'Mentioned in at least so many articles.' })
  minArticles?: number | null;
  @Field(() => Int, { nullable: true, description: 'Mentioned in at most so many.' })
  maxArticles?: number | null;
  @Field(() => DateWindow, {
    nullable: true,
    description: 'When the earliest dated article that mentions it appeared.',
  })
  firstReported?: DateWindow | null;
  @Field(() => DateWindow, {
    nullable: true,
    description:
      'When the latest dated article that mentions it appeared. What was never reported on has no such date; `not: {lastReported: {after: …}}` includes it.',
  })
  lastReported?: DateWindow | null;
  @Field(() => [TieWhere], { nullable: true, description: 'For each of these it has such ties.' })
  ties?: TieWhere[] | null;
  @Field(() => [TieWhere], { nullable: true, description: 'For none of these it has such ties.' })
  noTies?: TieWhere[] | null;
  @Field(() => [EntityWhere], { nullable: true, description: 'At least one of these holds.' })
  any?: EntityWhere[] | null;
  @Field(() => EntityWhere, { nullable: true, description: 'This does not hold.' })
  not?: EntityWhere | null;
}
