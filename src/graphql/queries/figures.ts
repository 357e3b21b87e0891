import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { compareDecimals } from '../../model/decimal.ts';
import { PageArgs } from '../args.ts';
import type { Context } from '../context.ts';
import { disagreementKey, disagreementList } from '../lists/disagreement-list.ts';
import { sortedPage } from '../lists/sorted-page.ts';
import { DisagreementConnection } from '../types/disagreement.ts';
import { FigureConnection } from '../types/figure-connection.ts';
import { canonicalScope } from '../where/canonical-where.ts';
import { FigureWhere, readFigures } from '../where/figure-where.ts';

@Resolver()
export class FiguresResolver {
  @Query(() => FigureConnection, {
    description: 'Stated numbers, each with its claim, in the order of articles and their texts.',
  })
  async figures(
    @Arg('where', () => FigureWhere, { nullable: true }) where: FigureWhere | null,
    @Arg('largestFirst', () => Boolean, {
      nullable: true,
      defaultValue: false,
      description: 'By value instead; ask for one measure and unit, as others are not comparable.',
    })
    largestFirst: boolean | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: Context,
  ) {
    const rows = await readFigures(loaders, await canonicalScope(loaders, where ?? {}));
    if (largestFirst) rows.sort((a, b) => compareDecimals(b.value, a.value));
    return sortedPage(rows, args, ({ id }) => id);
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
    const list = await disagreementList(loaders, await canonicalScope(loaders, where ?? {}));
    return sortedPage(list, args, disagreementKey);
  }
}
