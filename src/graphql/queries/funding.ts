import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { PageArgs } from '../args.ts';
import type { Context } from '../context.ts';
import { type FundingDimension, fundingSums } from '../lists/funding-sums.ts';
import { sortedPage } from '../lists/sorted-page.ts';
import { FundingDimensionEnum, FundingSumConnection } from '../types/funding-sum.ts';
import { canonicalScope } from '../where/canonical-where.ts';
import { FigureWhere } from '../where/figure-where.ts';

@Resolver()
export class FundingQueryResolver {
  @Query(() => FundingSumConnection, {
    description:
      'Money (or any measure) summed by what you choose, largest first; only figures of one measure, unit and scope are added.',
  })
  async funding(
    @Arg('where', () => FigureWhere, { nullable: true }) where: FigureWhere | null | undefined,
    @Arg('groupBy', () => [FundingDimensionEnum], { defaultValue: [] }) groupBy: FundingDimension[],
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: Context,
  ) {
    const sums = await fundingSums(loaders, await canonicalScope(loaders, where ?? {}), groupBy);
    return sortedPage(sums, args, ({ key }) => key);
  }
}
