import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { allArticles } from '../../graph/read/articles.ts';
import { PageArgs } from '../args.ts';
import type { Context } from '../context.ts';
import { articlePage } from '../lists/article-page.ts';
import { ArticleConnection } from '../types/article.ts';

@Resolver()
export class ArticlesResolver {
  @Query(() => ArticleConnection, { description: 'All articles, oldest first.' })
  articles(@Args(() => PageArgs) args: PageArgs, @Ctx() { loaders }: Context) {
    return articlePage(loaders, allArticles, '', args);
  }
}
