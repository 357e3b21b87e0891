import { Field, Float, ObjectType } from 'type-graphql';
import type { BriefEntity } from '../../graph/read/columns.ts';
import { PageInfo } from '../connection.ts';
import { Cut } from './cut.ts';
import { Entity } from './entity.ts';

@ObjectType({ simpleResolvers: true })
export class SearchEdge {
  @Field(() => String)
  cursor: string;
  @Field(() => Entity)
  node: BriefEntity;
  @Field(() => Float, {
    description: 'How well it fits, from 1 down: above 1/2 the name is the text, above 1/3 it begins with it.',
  })
  score: number;
  @Field(() => String, { description: 'The name that matched, or the division code.' })
  matched: string;
}

@ObjectType({ simpleResolvers: true })
export class SearchConnection {
  @Field(() => [SearchEdge])
  edges: readonly SearchEdge[];
  @Field(() => PageInfo)
  pageInfo: PageInfo;
  @Field(() => Cut, { nullable: true, description: 'Where so many names match that not all of them were ranked.' })
  cut: Cut | null;
}
