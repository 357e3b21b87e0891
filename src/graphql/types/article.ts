import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Field, FieldResolver, Info, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { claimsOfArticle } from '../../graph/read/claims.ts';
import type { ArticleColumns } from '../../graph/read/columns.ts';
import { ArticleClaimArgs } from '../args.ts';
import { connectionOf } from '../connection.ts';
import type { Context } from '../context.ts';
import { heldParams } from '../held.ts';
import { claimPage } from '../lists/claim-page.ts';
import { PartialDate } from '../scalars.ts';
import { ClaimConnection } from './claim.ts';
import { Coverage, coverageOf } from './coverage.ts';
import { Node } from './node.ts';

@ObjectType({ implements: Node, simpleResolvers: true, description: 'An article that facts are taken from.' })
export class Article extends Node {
  @Field(() => String)
  title: string;
  @Field(() => String, { nullable: true })
  publisher: string | null;
  @Field(() => [String])
  authors: readonly string[];
  @Field(() => PartialDate, { nullable: true })
  publishedOn: string | null;
  @Field(() => String, { nullable: true })
  url: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'What a reader must know of this text: a scan, a reprint, a damaged page.',
  })
  note: string | null;
  @Field(() => String, { description: 'SHA-256 of the text file, in hexadecimal: positions count in that text.' })
  textSha256: string;
  @Field(() => Int, { description: 'Length of the text, in Unicode code points.' })
  textLength: number;
}

@Resolver(() => Article)
export class ArticleResolver {
  @FieldResolver(() => ClaimConnection, { description: 'What the article says, in the order of its text.' })
  claims(
    @Root() article: ArticleColumns,
    @Args(() => ArticleClaimArgs) args: ArticleClaimArgs,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const filter = { kinds: args.kinds ?? null, ...heldParams(null, null) };
    return claimPage(loaders, claimsOfArticle, article.id, args, filter, info);
  }
}

@Resolver(() => Article)
export class ArticleCoverageResolver {
  @FieldResolver(() => Coverage, { description: 'How much of its text the claims rest on.' })
  async coverage(@Root() { id, key, textSha256, textLength }: ArticleColumns, @Ctx() { loaders, texts }: Context) {
    const [evidence, text] = await Promise.all([loaders.evidenceIn.load(id), texts.text(key, textSha256)]);
    return coverageOf(evidence, textLength, text);
  }
}

@ObjectType({ simpleResolvers: true })
export class ArticleEdge {
  @Field(() => String)
  cursor: string;
  @Field(() => Article)
  node: ArticleColumns;
}
export const { Connection: ArticleConnection, ConnectionResolver: ArticleConnectionResolver } = connectionOf(
  'Article',
  () => ArticleEdge,
);
