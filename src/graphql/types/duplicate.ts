import { Ctx, Field, FieldResolver, Float, ObjectType, Resolver, Root } from 'type-graphql';
import type { Suggestion } from '../../model/duplicates/compared.ts';
import { connectionOf } from '../connection.ts';
import type { Context } from '../context.ts';
import { Entity } from './entity.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'Two entities that may be one. Nothing is merged by itself: an editor judges.',
})
export class Duplicate {
  @Field(() => Float, { description: 'From 0 to 1, for ranking; no probability.' })
  score: number;
  @Field(() => [String], { description: 'What speaks for it, and what against.' })
  reasons: readonly string[];
}

@Resolver(() => Duplicate)
export class DuplicateResolver {
  @FieldResolver(() => Entity)
  left(@Root() duplicate: Suggestion, @Ctx() { loaders }: Context) {
    return loaders.entity.load(duplicate.left);
  }

  @FieldResolver(() => Entity)
  right(@Root() duplicate: Suggestion, @Ctx() { loaders }: Context) {
    return loaders.entity.load(duplicate.right);
  }
}

@ObjectType({ simpleResolvers: true })
export class DuplicateEdge {
  @Field(() => String)
  cursor: string;
  @Field(() => Duplicate)
  node: Suggestion;
}
export const { Connection: DuplicateConnection, ConnectionResolver: DuplicateConnectionResolver } = connectionOf(
  'Duplicate',
  () => DuplicateEdge,
);
