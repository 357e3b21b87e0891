import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { allImports, importsOfArticle } from '../../graph/read/imports.ts';
import { PageArgs } from '../args.ts';
import type { Context } from '../context.ts';
import { importPage } from '../lists/import-page.ts';
import { ImportConnection } from '../types/import.ts';

@Resolver()
export class ImportsResolver {
  @Query(() => ImportConnection, { description: 'All imports, or those of one article, newest first.' })
  imports(
    @Arg('article', () => ID, { nullable: true, description: 'Also one that has been removed.' })
    article: string | null | undefined,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: Context,
  ) {
    return article === undefined || article === null
      ? importPage(loaders, allImports, '', args)
      : importPage(loaders, importsOfArticle, article.replace(/^article:/, ''), args);
  }
}
