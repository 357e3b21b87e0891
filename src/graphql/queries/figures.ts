import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { PageArgs } from '../args.ts';
import type { Context } from '../context.ts';
import { disagreementList } from '../lists/disagreement-list.ts';
import { sortedPage } from '../lists/sorted-page.ts';
import { DisagreementConnection } from '../types/disagreement.ts';
import { FigureConnection } from '../types/figure-connection.ts';
import { FigureWhere, readFigures } from '../where/figure-where.ts';

@Resolver()
export class FiguresResolver {
  @Query(() => FigureConnection, {
    description: 'Stated numbers, each with its claim, in the order of articles and their texts.',
  })
  async figures(
    @Arg('where', () => FigureWhere, { nullable: true }) where: FigureWhere | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: Context,
  ) {
    return sortedPage(await readFigures(loaders, where ?? {}), args, ({ id }) => id);
  }

  @Query(() => DisagreementConnection, {
    description:
      'Where sources differ, or one contradicts itself, among the figures and claims that the condition chooses.',
  })
  async disagreements(
    @Arg('where', () => FigureWhere, { nullable: true }) where: FigureWhere | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: Context,
  ) {
    const list = await disagreementList(loaders, where ?? {});
    return sortedPage(list, args, ({ type, detail, figures, claimIds, groupId }) =>
      JSON.stringify([type, detail, figures.map(({ id }) => id), claimIds, groupId]),
    );
  }
}
