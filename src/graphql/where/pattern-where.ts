import { Field, InputType } from 'type-graphql';
import type { ClaimKind } from '../../model/kinds.ts';
import type { Certainty } from '../args.ts';
import { CertaintyEnum, ClaimKindEnum } from '../enums.ts';
import { PartialDate } from '../scalars.ts';
import { EntityWhere } from './entity-where.ts';
import { TieTelling } from './tie-where.ts';

@InputType({ description: 'What must stand at a node of a pattern.' })
export class PatternNode {
  @Field(() => String, { description: 'The name by which ties speak of it.' })
  name: string;
  @Field(() => EntityWhere, { nullable: true })
  where?: EntityWhere | null;
}

@InputType({ description: 'Who fills a role of the same claim besides subject and object.' })
export class PatternRole {
  @Field(() => String, { description: 'SENDER, BROKER, COORDINATOR …' })
  role: string;
  @Field(() => String)
  node: string;
}

@InputType({
  description:
    'A tie between two nodes of a pattern. What is asked of its claims (qualifiers, roles, amount, dates) must hold of one and the same claim.',
})
export class PatternTie extends TieTelling {
  @Field(() => String, { nullable: true, description: 'A name, for other ties to come after it.' })
  name?: string | null;
  @Field(() => [ClaimKindEnum])
  kinds: ClaimKind[];
  @Field(() => String, { description: 'The node that is its subject; of kinds without a direction, either end.' })
  subject: string;
  @Field(() => String, { description: 'The node that is its object.' })
  object: string;
  @Field(() => [PatternRole], { nullable: true, description: 'Nodes that fill roles of the same claims.' })
  roleNodes?: PatternRole[] | null;
  @Field(() => String, {
    nullable: true,
    description: 'Is stated to have begun, or to have happened, later than the tie of this name.',
  })
  after?: string | null;
  @Field(() => PartialDate, { nullable: true })
  asOf?: string | null;
  @Field(() => CertaintyEnum, { nullable: true, defaultValue: 'POSSIBLE' })
  certainty?: Certainty | null;
}
