import { Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql';
import type { TieOrder } from '../../graph/read/tie-search.ts';
import { PageArgs } from '../args.ts';
import type { Context } from '../context.ts';
import { OrderDirectionEnum, TieOrderEnum } from '../enums.ts';
import { foundTiePage } from '../lists/found-tie-page.ts';
import { TieListConnection } from '../types/tie-list.ts';
import { TieListWhere } from '../where/tie-list-where.ts';

@ArgsType()
export class TieListArgs extends PageArgs {
  @Field(() => TieListWhere, { nullable: true })
  where?: TieListWhere | null;
  @Field(() => TieOrderEnum, { nullable: true, defaultValue: 'NAME' })
  orderBy?: TieOrder | null;
  @Field(() => OrderDirectionEnum, { nullable: true, defaultValue: 'ASC' })
  direction?: 'ASC' | 'DESC' | null;
}

@Resolver()
export class TiesResolver {
  @Query(() => TieListConnection, {
    description:
      'Pairs: who is tied to whom, among all or among those that the conditions choose; each pair and kind once.',
  })
  ties(@Args(() => TieListArgs) args: TieListArgs, @Ctx() { loaders }: Context) {
    return foundTiePage(loaders, args.where ?? {}, args, args.direction === 'DESC');
  }
}
