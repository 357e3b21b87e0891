import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import type { EntityType } from '../../model/entity-types.ts';
import type { Context } from '../context.ts';
import { EntityTypeEnum } from '../enums.ts';
import { searchPage } from '../lists/search-page.ts';
import { SearchConnection } from '../types/search.ts';

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, {
    description:
      'Entities by any of their names or a part of one, in simplified or traditional characters, by pinyin or its initials, or by division code. First those whose name is the text, then those it begins, those that hold it, and those that hold pieces of it; among equals those with more ties.',
  })
  search(
    @Arg('text', () => String) text: string,
    @Arg('types', () => [EntityTypeEnum], { nullable: true }) types: EntityType[] | null | undefined,
    @Arg('within', () => ID, { nullable: true, description: 'Only what lies in this place, at any depth.' })
    within: string | null | undefined,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) first: number | null | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SearchConnection> {
    const args = {
      text,
      types: types ?? null,
      within: within ?? null,
      first: first ?? null,
      after: after ?? null,
    };
    return searchPage(context, args, info);
  }
}
