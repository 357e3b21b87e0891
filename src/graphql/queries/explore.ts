import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import type { ClaimKind } from '../../model/kinds.ts';
import type { Certainty } from '../args.ts';
import type { Context } from '../context.ts';
import { CertaintyEnum, ClaimKindEnum } from '../enums.ts';
import { neighbourhood } from '../lists/neighbourhood.ts';
import { pathList } from '../lists/path-list.ts';
import { PathArgs } from '../path-args.ts';
import { PartialDate } from '../scalars.ts';
import { PathResult } from '../types/path.ts';
import { Subgraph } from '../types/subgraph.ts';

@Resolver()
export class ExploreResolver {
  @Query(() => PathResult, {
    description: 'How entities are connected: the cheapest ways from any of the first to any of the second.',
  })
  paths(
    @Args(() => PathArgs) args: PathArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PathResult> {
    return pathList(context, args, info);
  }

  @Query(() => Subgraph, { description: 'What lies around some entities.' })
  neighbourhood(
    @Arg('of', () => [ID], { description: 'One to 100 entities.' }) of: string[],
    @Arg('depth', () => Int, { nullable: true, defaultValue: 1, description: 'Most hops from them, at most 3.' })
    depth: number | null,
    @Arg('kinds', () => [ClaimKindEnum], { nullable: true, description: 'Only over ties of these kinds.' })
    kinds: ClaimKind[] | null | undefined,
    @Arg('asOf', () => PartialDate, { nullable: true, description: 'Only over ties that held on this date.' })
    asOf: string | null | undefined,
    @Arg('certainty', () => CertaintyEnum, { nullable: true, defaultValue: 'POSSIBLE' }) certainty: Certainty | null,
    @Arg('limit', () => Int, {
      nullable: true,
      defaultValue: 300,
      description: 'Most nodes of the answer, at most 1000.',
    })
    limit: number | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Subgraph> {
    const args = {
      of,
      depth: depth ?? 1,
      kinds: kinds ?? null,
      asOf: asOf ?? null,
      certainty,
      limit: limit ?? 300,
    };
    return neighbourhood(context, args, info);
  }
}
