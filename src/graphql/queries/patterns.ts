import { Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql';
import { PageArgs } from '../args.ts';
import type { Context } from '../context.ts';
import { patternPage } from '../lists/pattern-page.ts';
import { PatternConnection } from '../types/pattern.ts';
import { PatternNode, PatternTie } from '../where/pattern-where.ts';

@ArgsType()
export class PatternArgs extends PageArgs {
  @Field(() => [PatternNode], {
    nullable: true,
    description: 'What must stand at nodes. Those that only ties name may be anything.',
  })
  nodes?: PatternNode[] | null;
  @Field(() => [PatternTie])
  ties: PatternTie[];
}

@Resolver()
export class PatternsResolver {
  @Query(() => PatternConnection, {
    description:
      'All ways in which entities and ties fit a pattern: who both funded a county and posted someone there, who was introduced to a place and helps it later. Different nodes are different entities, and different ties are different ties. At most 8 nodes and 8 ties, joined to one whole.',
  })
  patterns(@Args(() => PatternArgs) args: PatternArgs, @Ctx() { loaders }: Context) {
    return patternPage(loaders, args);
  }
}
