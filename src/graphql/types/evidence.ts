import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { CodePoints } from '../../model/code-points.ts';
import type { Context } from '../context.ts';
import { inBounds } from '../in-bounds.ts';
import { Article } from './article.ts';
import { Node } from './node.ts';

export interface EvidenceValue {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** Id of the article. */
  readonly article: string;
}

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: "A stretch of an article's text, in Unicode code points, end-exclusive.",
})
export class Evidence extends Node {
  @Field(() => Int)
  start: number;
  @Field(() => Int)
  end: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A stretch of text as JavaScript and browsers count, in UTF-16 code units.',
})
export class Utf16Range {
  @Field(() => Int)
  start: number;
  @Field(() => Int)
  end: number;
}

@ObjectType({ simpleResolvers: true, description: 'What stands around the words, in the text.' })
export class QuoteContext {
  @Field(() => String)
  before: string;
  @Field(() => String)
  after: string;
}

const MAX_CONTEXT = 1000;

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => Article)
  article(@Root() evidence: EvidenceValue, @Ctx() { loaders }: Context) {
    return loaders.article.load(evidence.article);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The exact words, where the article's text has been supplied and has the hash that was extracted.",
  })
  async quote(
    @Root() { article, start, end }: EvidenceValue,
    @Ctx() { loaders, texts }: Context,
  ): Promise<string | null> {
    return (await textOf(article, loaders, texts))?.slice(start, end) ?? null;
  }

  @FieldResolver(() => QuoteContext, {
    nullable: true,
    description: 'The text before and after the words, at most 1000 characters each; null where there is no quote.',
  })
  async context(
    @Root() { article, start, end }: EvidenceValue,
    @Arg('characters', () => Int, { nullable: true, defaultValue: 60 }) characters: number | null,
    @Ctx() { loaders, texts }: Context,
  ): Promise<QuoteContext | null> {
    const most = inBounds('characters', characters ?? 60, 0, MAX_CONTEXT);
    const text = await textOf(article, loaders, texts);
    if (text === null) return null;
    return {
      before: text.slice(Math.max(0, start - most), start),
      after: text.slice(end, Math.min(text.length, end + most)),
    };
  }

  @FieldResolver(() => Utf16Range, {
    nullable: true,
    description: 'The same stretch for a browser; null where there is no quote, as only the text tells.',
  })
  async utf16(
    @Root() { article, start, end }: EvidenceValue,
    @Ctx() { loaders, texts }: Context,
  ): Promise<Utf16Range | null> {
    const text = await textOf(article, loaders, texts);
    return text && { start: text.unit(start), end: text.unit(end) };
  }
}

async function textOf(
  article: string,
  loaders: Context['loaders'],
  texts: Context['texts'],
): Promise<CodePoints | null> {
  const row = (await loaders.article.load(article))!;
  return texts.text(row.key, row.textSha256);
}
