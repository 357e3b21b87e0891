import { Args, Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { ImportAction } from '../../graph/import-record.ts';
import type { ArticleColumns } from '../../graph/read/columns.ts';
import { type ImportColumns, importsOfArticle } from '../../graph/read/imports.ts';
import { PageArgs } from '../args.ts';
import { connectionOf } from '../connection.ts';
import type { Context } from '../context.ts';
import { ImportActionEnum } from '../enums.ts';
import { importPage } from '../lists/import-page.ts';
import { DateTime } from '../scalars.ts';
import { Article } from './article.ts';
import { Claim, type ClaimValue } from './claim.ts';
import { Node } from './node.ts';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'One change of one article: what came, when and from which file. What changed nothing left no import.',
})
export class Import extends Node {
  @Field(() => Int, { description: 'The version of the graph that this import made; rises from import to import.' })
  sequence: number;
  @Field(() => DateTime)
  at: string;
  @Field(() => String, { nullable: true, description: 'Name of the extraction file, without its folder.' })
  file: string | null;
  @Field(() => String, { nullable: true, description: 'SHA-256 of the extraction file, in hexadecimal.' })
  sha256: string | null;
  @Field(() => String, { description: 'Key of the article; stays when the article is removed.' })
  articleKey: string;
  @Field(() => String, { nullable: true, description: 'Who made the extraction; null where the article was removed.' })
  extractor: string | null;
  @Field(() => String, { nullable: true })
  extractorVersion: string | null;
  @Field(() => ImportActionEnum)
  action: ImportAction;
  @Field(() => Int, { description: 'Claims that came. A claim whose content was corrected went and came.' })
  claimsAdded: number;
  @Field(() => Int, { description: 'Claims that went.' })
  claimsRemoved: number;
  @Field(() => Int, {
    description: "Claims that say the same, of which the article's date or the words of its text make something else.",
  })
  claimsChanged: number;
  @Field(() => Int)
  mentionsAdded: number;
  @Field(() => Int)
  mentionsRemoved: number;
  @Field(() => Int, { description: 'Mentions with other names, other places in the text or another meaning.' })
  mentionsChanged: number;
}

@Resolver(() => Import)
export class ImportResolver {
  @FieldResolver(() => Article, { nullable: true, description: 'Null once the article is removed.' })
  article(@Root() { articleKey }: ImportColumns, @Ctx() { loaders }: Context) {
    return loaders.article.load(`article:${articleKey}`);
  }

  @FieldResolver(() => Import, { nullable: true, description: 'The import of the same article before this one.' })
  previous(@Root() { previous }: ImportColumns, @Ctx() { loaders }: Context) {
    return previous === null ? null : loaders.import.load(previous);
  }

  @FieldResolver(() => Import, { nullable: true, description: 'The import that this one undid.' })
  reverts(@Root() { reverts }: ImportColumns, @Ctx() { loaders }: Context) {
    return reverts === null ? null : loaders.import.load(reverts);
  }
}

@ObjectType({ simpleResolvers: true })
export class ImportEdge {
  @Field(() => String)
  cursor: string;
  @Field(() => Import)
  node: ImportColumns;
}
export const { Connection: ImportConnection, ConnectionResolver: ImportConnectionResolver } = connectionOf(
  'Import',
  () => ImportEdge,
);

@Resolver(() => Article)
export class ArticleImportsResolver {
  @FieldResolver(() => ImportConnection, { description: 'How it came to be what it is, newest first.' })
  imports(@Root() article: ArticleColumns, @Args(() => PageArgs) args: PageArgs, @Ctx() { loaders }: Context) {
    return importPage(loaders, importsOfArticle, article.key, args);
  }
}

@Resolver(() => Claim)
export class ClaimImportResolver {
  @FieldResolver(() => Import, { nullable: true, description: 'The import that brought it.' })
  importedBy(@Root() claim: ClaimValue, @Ctx() { loaders }: Context) {
    return loaders.importOf.load(claim.id);
  }
}
