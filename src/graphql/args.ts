import { ArgsType, Field, Int } from 'type-graphql';
import type { Direction } from '../graph/read/ties.ts';
import type { EntityType } from '../model/entity-types.ts';
import type { ClaimKind } from '../model/kinds.ts';
import { CertaintyEnum, ClaimKindEnum, DirectionEnum, EntityTypeEnum } from './enums.ts';
import { DateTime, PartialDate } from './scalars.ts';
import { TieFilter } from './where/tie-where.ts';

export type Certainty = 'CERTAIN' | 'POSSIBLE';

/** Relay's arguments of a list. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, defaultValue: 20, description: 'Size of a page read forward, at most 100.' })
  first?: number | null;
  @Field(() => String, { nullable: true, description: 'Cursor after which the page starts.' })
  after?: string | null;
  @Field(() => Int, { nullable: true, description: 'Size of a page read backward, at most 100.' })
  last?: number | null;
  @Field(() => String, { nullable: true, description: 'Cursor before which the page ends.' })
  before?: string | null;
}

/** Arguments of a list of what held at some time. */
@ArgsType()
export class AsOfArgs extends PageArgs {
  @Field(() => PartialDate, {
    nullable: true,
    description: 'Only what held or happened on this date, or at some time in this month or year.',
  })
  asOf?: string | null;
  @Field(() => CertaintyEnum, { nullable: true, defaultValue: 'POSSIBLE' })
  certainty?: Certainty | null;
}

@ArgsType()
export class TieArgs extends AsOfArgs {
  @Field(() => [ClaimKindEnum], { nullable: true })
  kinds?: ClaimKind[] | null;
  @Field(() => DirectionEnum, { nullable: true, defaultValue: 'BOTH' })
  direction?: Direction | null;
  @Field(() => [EntityTypeEnum], { nullable: true, description: 'Types of the entity at the other end.' })
  types?: EntityType[] | null;
  @Field(() => TieFilter, { nullable: true, description: 'What else is asked of the ties and of their claims.' })
  where?: TieFilter | null;
}

@ArgsType()
export class AssistanceArgs extends AsOfArgs {
  @Field(() => [String], { nullable: true, description: 'Only these modes of assistance, such as 定点帮扶.' })
  modes?: string[] | null;
}

@ArgsType()
export class PlaceAssistanceArgs extends AssistanceArgs {
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Also for every place inside this one, and every group of places that is located in it.',
  })
  includeParts?: boolean | null;
}

@ArgsType()
export class PlaceAsOfArgs extends AsOfArgs {
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Also for every place inside this one, and every group of places that is located in it.',
  })
  includeParts?: boolean | null;
}

@ArgsType()
export class ClaimArgs extends AsOfArgs {
  @Field(() => [ClaimKindEnum], { nullable: true })
  kinds?: ClaimKind[] | null;
  @Field(() => DateTime, { nullable: true, description: 'Only what the graph had learnt by this moment.' })
  knownOn?: string | null;
}

@ArgsType()
export class ArticleClaimArgs extends PageArgs {
  @Field(() => [ClaimKindEnum], { nullable: true })
  kinds?: ClaimKind[] | null;
}

@ArgsType()
export class PartArgs extends PageArgs {
  @Field(() => [EntityTypeEnum], { nullable: true })
  types?: EntityType[] | null;
}

@ArgsType()
export class CountArgs {
  @Field(() => PartialDate, { nullable: true })
  asOf?: string | null;
  @Field(() => CertaintyEnum, { nullable: true, defaultValue: 'POSSIBLE' })
  certainty?: Certainty | null;
}
