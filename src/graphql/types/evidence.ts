import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
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
    const row = (await loaders.article.load(article))!;
    return (await texts.text(row.key, row.textSha256))?.slice(start, end) ?? null;
  }
}
