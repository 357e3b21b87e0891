import { Field, ID, InputType } from 'type-graphql';
import type { ClaimKind } from '../../model/kinds.ts';
import type { Assertion, Ending } from '../../model/values.ts';
import type { Certainty } from '../args.ts';
import { AssertionEnum, CertaintyEnum, ClaimKindEnum, EndingEnum } from '../enums.ts';
import { DateTime, PartialDate } from '../scalars.ts';
import { EntityWhere } from './entity-where.ts';
import { AmountWhere, QualifierWhere, RoleWhere } from './tie-where.ts';

@InputType({ description: 'All conditions hold together.' })
export class ClaimWhere {
  @Field(() => [ClaimKindEnum], { nullable: true })
  kinds?: ClaimKind[] | null;
  @Field(() => [ID], { nullable: true, description: 'Entities in any role; a claim must have them all.' })
  about?: string[] | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'What is said of a group that one of `about` belongs to counts as said of it, as `Entity.claims` has it.',
  })
  throughGroups?: boolean | null;
  @Field(() => EntityWhere, { nullable: true, description: 'Something like this has a role in it.' })
  aboutWhere?: EntityWhere | null;
  @Field(() => ID, { nullable: true })
  subject?: string | null;
  @Field(() => EntityWhere, { nullable: true, description: 'What the subject must be, nested freely.' })
  subjectWhere?: EntityWhere | null;
  @Field(() => ID, { nullable: true })
  object?: string | null;
  @Field(() => EntityWhere, { nullable: true, description: 'What the object must be, nested freely.' })
  objectWhere?: EntityWhere | null;
  @Field(() => ID, { nullable: true })
  article?: string | null;
  @Field(() => ID, { nullable: true, description: 'Entities located in this place, at any depth, in any role.' })
  within?: string | null;
  @Field(() => PartialDate, { nullable: true, description: 'Held or happened at some time in [since, until].' })
  since?: string | null;
  @Field(() => PartialDate, { nullable: true })
  until?: string | null;
  @Field(() => [QualifierWhere], { nullable: true, description: 'It has each of these qualifiers.' })
  qualifiers?: QualifierWhere[] | null;
  @Field(() => [RoleWhere], { nullable: true, description: 'Each of these fills a role of it.' })
  roles?: RoleWhere[] | null;
  @Field(() => [AssertionEnum], { nullable: true, description: 'Only what is reported, planned, quoted or inferred.' })
  assertions?: Assertion[] | null;
  @Field(() => [EndingEnum], {
    nullable: true,
    description: 'Only what is said to have ended, to go on, or of whose end nothing is said.',
  })
  endings?: Ending[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Does it state any date?' })
  dated?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Does it state any figure?' })
  hasFigures?: boolean | null;
  @Field(() => AmountWhere, { nullable: true, description: 'It states such a figure.' })
  amount?: AmountWhere | null;
  @Field(() => DateTime, { nullable: true, description: 'Only what the graph had learnt by this moment.' })
  knownOn?: string | null;
  @Field(() => PartialDate, { nullable: true })
  asOf?: string | null;
  @Field(() => CertaintyEnum, { nullable: true, defaultValue: 'POSSIBLE' })
  certainty?: Certainty | null;
  @Field(() => [ClaimWhere], { nullable: true, description: 'At least one of these holds.' })
  any?: ClaimWhere[] | null;
  @Field(() => ClaimWhere, { nullable: true, description: 'This does not hold.' })
  not?: ClaimWhere | null;
}
