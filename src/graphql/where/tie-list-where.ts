import { Field, ID, InputType, Int } from 'type-graphql';
import type { ClaimKind } from '../../model/kinds.ts';
import type { Certainty } from '../args.ts';
import { CertaintyEnum, ClaimKindEnum } from '../enums.ts';
import { PartialDate } from '../scalars.ts';
import { EntityWhere } from './entity-where.ts';
import { TieTelling } from './tie-where.ts';

@InputType({
  description:
    'Ties between any of some entities and any of others. What is asked of claims (qualifiers, roles, amount, date) must hold of one and the same claim.',
})
export class TieListWhere extends TieTelling {
  @Field(() => [ClaimKindEnum], { nullable: true })
  kinds?: ClaimKind[] | null;
  @Field(() => ID, { nullable: true, description: 'Of kinds without a direction, either end.' })
  subject?: string | null;
  @Field(() => EntityWhere, { nullable: true, description: 'What the subject must be, nested freely.' })
  subjectWhere?: EntityWhere | null;
  @Field(() => ID, { nullable: true })
  object?: string | null;
  @Field(() => EntityWhere, { nullable: true, description: 'What the object must be, nested freely.' })
  objectWhere?: EntityWhere | null;
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Only ties of which nothing is said but through a group.',
  })
  throughGroupsOnly?: boolean | null;
  @Field(() => PartialDate, { nullable: true })
  asOf?: string | null;
  @Field(() => CertaintyEnum, { nullable: true, defaultValue: 'POSSIBLE' })
  certainty?: Certainty | null;
  @Field(() => Int, { nullable: true, description: 'Of at least so many claims.' })
  minClaims?: number | null;
}
