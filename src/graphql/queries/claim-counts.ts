import { Args, ArgsType, Ctx, Field, Int, Query, Resolver } from 'type-graphql';
import type { ClaimDimension } from '../../graph/read/claim-counts.ts';
import { PageArgs } from '../args.ts';
import type { Context } from '../context.ts';
import { OrderDirectionEnum } from '../enums.ts';
import { type ClaimGroupOrder, claimGroupPage, type PlaceOf } from '../lists/claim-group-page.ts';
import { ClaimDimensionEnum, ClaimEndEnum, ClaimGroupConnection, ClaimGroupOrderEnum } from '../types/claim-group.ts';
import { ClaimWhere } from '../where/claim-where.ts';

@ArgsType()
export class ClaimCountArgs extends PageArgs {
  @Field(() => ClaimWhere, { nullable: true })
  where?: ClaimWhere | null;
  @Field(() => [ClaimDimensionEnum], {
    defaultValue: [],
    description: 'What groups are told apart by; none: one group of all.',
  })
  groupBy: ClaimDimension[];
  @Field(() => String, {
    nullable: true,
    description: 'For QUALIFIER: its name, such as mode, position, form, purpose.',
  })
  qualifier?: string | null;
  @Field(() => ClaimEndEnum, {
    nullable: true,
    defaultValue: 'OBJECT',
    description: 'For PROVINCE, PREFECTURE, COUNTY and TOWNSHIP: whose place it is.',
  })
  placeOf?: PlaceOf | null;
  @Field(() => ClaimGroupOrderEnum, { nullable: true, defaultValue: 'CLAIMS' })
  orderBy?: ClaimGroupOrder | null;
  @Field(() => OrderDirectionEnum, { nullable: true, defaultValue: 'DESC' })
  direction?: 'ASC' | 'DESC' | null;
  @Field(() => Int, {
    nullable: true,
    defaultValue: 1,
    description: 'Only groups of at least so many of what they are sorted by.',
  })
  min?: number | null;
}

@Resolver()
export class ClaimCountsResolver {
  @Query(() => ClaimGroupConnection, {
    description:
      'How many: claims, and the different subjects, objects and articles in them, by what you choose; most first. A claim counts in every group it belongs to.',
  })
  claimCounts(@Args(() => ClaimCountArgs) args: ClaimCountArgs, @Ctx() { loaders }: Context) {
    return claimGroupPage(loaders, args);
  }
}
