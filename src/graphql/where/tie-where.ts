import { Field, ID, InputType, Int } from 'type-graphql';
import type { Direction } from '../../graph/read/ties.ts';
import type { EntityType } from '../../model/entity-types.ts';
import type { ClaimKind } from '../../model/kinds.ts';
import type { Certainty } from '../args.ts';
import { CertaintyEnum, ClaimKindEnum, DirectionEnum, EntityTypeEnum } from '../enums.ts';
import { Decimal, PartialDate } from '../scalars.ts';
import { EntityWhere } from './entity-where.ts';

@InputType({
  description:
    'A qualifier that a claim must have: with any value, with one of these, with a part in it or without one.',
})
export class QualifierWhere {
  @Field(() => String, {
    description: 'mode, position, form, role, purpose, instrument … as `Claim.qualifiers` names it.',
  })
  name: string;
  @Field(() => [String], { nullable: true, description: 'One of these, exactly.' })
  in?: string[] | null;
  @Field(() => String, { nullable: true, description: 'Has this in it.' })
  contains?: string | null;
  @Field(() => String, { nullable: true, description: 'Has this not in it: 厅长 but not 副.' })
  lacks?: string | null;
}

@InputType({ description: 'Who or what must fill a role of the claim besides subject and object.' })
export class RoleWhere {
  @Field(() => String, { nullable: true, description: 'SENDER, BROKER, COORDINATOR …; any where not given.' })
  role?: string | null;
  @Field(() => ID)
  entity: string;
}

@InputType({
  description:
    'A figure that the claim must state, by the stated value; the total of a group is not the figure of its members.',
})
export class AmountWhere {
  @Field(() => [String], { nullable: true, description: 'Measures such as 资金, 人次, 户数.' })
  measures?: string[] | null;
  @Field(() => String, { nullable: true })
  unit?: string | null;
  @Field(() => Decimal, { nullable: true })
  min?: string | null;
  @Field(() => Decimal, { nullable: true })
  max?: string | null;
}

@InputType({ description: 'A stretch of time, both ends included; one of them may be left open.' })
export class Period {
  @Field(() => PartialDate, { nullable: true })
  from?: string | null;
  @Field(() => PartialDate, { nullable: true })
  to?: string | null;
}

/** What can be asked of ties and of their claims wherever ties are chosen. */
@InputType()
export class TieTelling {
  @Field(() => [ClaimKindEnum], {
    nullable: true,
    description: 'The two are also tied by each of these kinds, in the same direction.',
  })
  alsoKinds?: ClaimKind[] | null;
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Only by claims about the two themselves, not by those about a group that one of them belongs to.',
  })
  direct?: boolean | null;
  @Field(() => [String], { nullable: true, description: 'Modes of assistance: short for the qualifier `mode`.' })
  modes?: string[] | null;
  @Field(() => [QualifierWhere], { nullable: true })
  qualifiers?: QualifierWhere[] | null;
  @Field(() => [RoleWhere], { nullable: true })
  roles?: RoleWhere[] | null;
  @Field(() => AmountWhere, { nullable: true })
  amount?: AmountWhere | null;
  @Field(() => PartialDate, {
    nullable: true,
    description: 'Instead of asOf: held or happened at some time in [since, until].',
  })
  since?: string | null;
  @Field(() => PartialDate, { nullable: true })
  until?: string | null;
  @Field(() => Period, {
    nullable: true,
    description:
      'Is stated to have begun then, or to have happened then. A beginning of which nothing is said is none. CERTAIN: whatever the stated precision leaves open.',
  })
  began?: Period | null;
  @Field(() => Period, {
    nullable: true,
    description: 'Is stated to have ended then, or to have happened then; by CERTAIN, whatever is left open.',
  })
  ended?: Period | null;
  @Field(() => Int, { nullable: true, description: 'From at least so many independent articles.' })
  minArticles?: number | null;
}

@InputType({
  description:
    'A tie for which all of this holds, besides its kind, its direction and the date. What is asked of its claims must hold of one and the same claim.',
})
export class TieFilter extends TieTelling {
  @Field(() => [ID], { nullable: true, description: 'One of these is at the other end.' })
  with?: string[] | null;
  @Field(() => EntityWhere, { nullable: true, description: 'What the entity at the other end must be, nested freely.' })
  other?: EntityWhere | null;
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Also ties of every place inside the listed one, and of every group of places that is located in it.',
  })
  includeParts?: boolean | null;
}

@InputType({
  description:
    'A tie for which all of this holds. What is asked of its claims (qualifiers, roles, amount, date) must hold of one and the same claim.',
})
export class TieWhere extends TieFilter {
  @Field(() => [ClaimKindEnum], { nullable: true })
  kinds?: ClaimKind[] | null;
  @Field(() => DirectionEnum, {
    nullable: true,
    defaultValue: 'BOTH',
    description: 'FORWARD: the listed entity is the subject. BACKWARD: it is the object.',
  })
  direction?: Direction | null;
  @Field(() => [EntityTypeEnum], { nullable: true, description: 'Types of the entity at the other end.' })
  types?: EntityType[] | null;
  @Field(() => PartialDate, { nullable: true })
  asOf?: string | null;
  @Field(() => CertaintyEnum, { nullable: true, defaultValue: 'POSSIBLE' })
  certainty?: Certainty | null;
  @Field(() => Int, { nullable: true, defaultValue: 1, description: 'At least so many such ties.' })
  minCount?: number | null;
  @Field(() => Int, { nullable: true, description: 'At most so many such ties.' })
  maxCount?: number | null;
}
