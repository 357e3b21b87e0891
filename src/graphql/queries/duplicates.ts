import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { findDuplicates } from '../../graph/read/duplicates.ts';
import { PageArgs } from '../args.ts';
import type { Context } from '../context.ts';
import { sortedPage } from '../lists/sorted-page.ts';
import { DuplicateConnection } from '../types/duplicate.ts';

@Resolver()
export class DuplicatesResolver {
  @Query(() => DuplicateConnection, {
    description:
      'Entities that may be duplicates, likeliest first, each pair with its reasons; only pairs with this entity where one is given.',
  })
  async duplicates(
    @Arg('entity', () => ID, { nullable: true }) entity: string | null | undefined,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: Context,
  ) {
    const all = await loaders.ofWholeGraph('duplicates', findDuplicates);
    const current = entity ? (await loaders.entityByAnyId.load(entity))?.id : null;
    const shown = current === null ? all : all.filter(({ left, right }) => left === current || right === current);
    return sortedPage(shown, args, ({ left, right }) => `${left} ${right}`);
  }
}
