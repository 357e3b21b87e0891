import { Args, ArgsType, Ctx, Field, Query, Resolver, registerEnumType } from 'type-graphql';
import { allArticles } from '../../graph/read/articles.ts';
import { ARTICLE_ORDERS, type ArticleOrder } from '../../graph/read/find-articles.ts';
import { PageArgs } from '../args.ts';
import type { Context } from '../context.ts';
import { OrderDirectionEnum } from '../enums.ts';
import { articlePage } from '../lists/article-page.ts';
import { foundArticlePage } from '../lists/found-article-page.ts';
import { ArticleConnection } from '../types/article.ts';
import { ArticleWhere } from '../where/article-where.ts';

const ArticleOrderEnum = Object.freeze(Object.fromEntries(ARTICLE_ORDERS.map((order) => [order, order])));
registerEnumType(ArticleOrderEnum, {
  name: 'ArticleOrder',
  description: 'What articles are sorted by; equals follow the order of publication.',
  valuesConfig: {
    PUBLISHED: { description: 'By date, as far as it is stated; what bears none comes last.' },
    TITLE: { description: 'By title.' },
    PUBLISHER: { description: 'By publisher; what names none comes first.' },
    CLAIMS: { description: 'By how many claims they make.' },
  },
});

@ArgsType()
export class ArticleArgs extends PageArgs {
  @Field(() => ArticleWhere, { nullable: true })
  where?: ArticleWhere | null;
  @Field(() => ArticleOrderEnum, { nullable: true, defaultValue: 'PUBLISHED' })
  orderBy?: ArticleOrder | null;
  @Field(() => OrderDirectionEnum, { nullable: true, defaultValue: 'ASC' })
  direction?: 'ASC' | 'DESC' | null;
}

@Resolver()
export class ArticlesResolver {
  @Query(() => ArticleConnection, {
    description:
      'Articles by who published them, when, and what they are about; all of them, oldest first, where nothing is asked.',
  })
  articles(@Args(() => ArticleArgs) args: ArticleArgs, @Ctx() { loaders }: Context) {
    const { where, orderBy, direction } = args;
    const plain = !where && (orderBy ?? 'PUBLISHED') === 'PUBLISHED' && direction !== 'DESC';
    return plain ? articlePage(loaders, allArticles, '', args) : foundArticlePage(loaders, args);
  }
}
