import { Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../connection.ts';
import type { TieValue } from '../tie-value.ts';
import { Tie } from './tie.ts';

@ObjectType({ simpleResolvers: true })
export class TieListEdge {
  @Field(() => String)
  cursor: string;
  @Field(() => Tie)
  node: TieValue;
}
export const { Connection: TieListConnection, ConnectionResolver: TieListConnectionResolver } = connectionOf(
  'TieList',
  () => TieListEdge,
);
