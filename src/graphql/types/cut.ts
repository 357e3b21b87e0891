import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description: 'Said whenever an answer is not everything: what was left out, and how to narrow.',
})
export class Cut {
  @Field(() => Int)
  shown: number;
  @Field(() => Int, { description: 'A lower bound where the total was not counted.' })
  total: number;
  @Field(() => String)
  reason: string;
}

/** What is said of a list of which only the first are shown; null where that is all of it. */
export const cutAt = (most: number, total: number, reason: string): Cut | null =>
  total > most ? { shown: most, total, reason } : null;
