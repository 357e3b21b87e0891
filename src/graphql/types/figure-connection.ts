import { Field, ObjectType } from 'type-graphql';
import type { FigureRow } from '../../graph/read/figures.ts';
import { connectionOf } from '../connection.ts';
import { Figure } from './claim.ts';

@ObjectType({ simpleResolvers: true })
export class FigureEdge {
  @Field(() => String)
  cursor: string;
  @Field(() => Figure)
  node: FigureRow;
}
export const { Connection: FigureConnection, ConnectionResolver: FigureConnectionResolver } = connectionOf(
  'Figure',
  () => FigureEdge,
);
