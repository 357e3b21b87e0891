import { Field, Int, ObjectType } from 'type-graphql';
import type { BriefEntity } from '../../graph/read/columns.ts';
import type { BriefTieValue } from '../tie-value.ts';
import { Cut } from './cut.ts';
import { Entity } from './entity.ts';
import { Tie } from './tie.ts';

@ObjectType({ simpleResolvers: true, description: 'Some entities and the ties among them.' })
export class Subgraph {
  @Field(() => [Entity], { description: 'Nearest first; of those at the same distance, better connected ones first.' })
  nodes: readonly BriefEntity[];
  @Field(() => [Tie], { description: 'Every tie between two of the nodes that counts.' })
  ties: readonly BriefTieValue[];
  @Field(() => [Int], {
    description:
      'How many entities there are at each distance, from 0 on, whether among the nodes or not. It ends where nodes begin to be missing.',
  })
  levels: readonly number[];
  @Field(() => Cut, { nullable: true })
  cut: Cut | null;
}
