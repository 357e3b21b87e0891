import { Args, Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { JudgementColumns } from '../../graph/read/judgements.ts';
import type { MentionColumns } from '../../graph/read/mentions.ts';
import type { EntityType } from '../../model/entity-types.ts';
import { PageArgs } from '../args.ts';
import { connectionOf } from '../connection.ts';
import type { Context } from '../context.ts';
import { EntityTypeEnum } from '../enums.ts';
import { sortedPage } from '../lists/sorted-page.ts';
import type { Page } from '../paging.ts';
import { Article } from './article.ts';
import { Entity } from './entity.ts';
import { Judgement, JudgementConnection } from './judgement.ts';
import { Node } from './node.ts';

interface OccurrenceValue {
  readonly start: number;
  readonly end: number;
  readonly as: string;
  readonly article: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'One place in the text that names an entity, in Unicode code points, end-exclusive.',
})
export class Occurrence {
  @Field(() => Int)
  start: number;
  @Field(() => Int)
  end: number;
  @Field(() => String, { description: 'The words that stand there, as the extraction has them.' })
  as: string;
}

@Resolver(() => Occurrence)
export class OccurrenceResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: "The exact words, where the article's text has been supplied and has the hash that was extracted.",
  })
  async quote(
    @Root() { article, start, end }: OccurrenceValue,
    @Ctx() { loaders, texts }: Context,
  ): Promise<string | null> {
    const row = (await loaders.article.load(article))!;
    return (await texts.text(row.key, row.textSha256))?.slice(start, end) ?? null;
  }
}

@ObjectType({ simpleResolvers: true })
export class OccurrenceEdge {
  @Field(() => String)
  cursor: string;
  @Field(() => Occurrence)
  node: OccurrenceValue;
}
export const { Connection: OccurrenceConnection, ConnectionResolver: OccurrenceConnectionResolver } = connectionOf(
  'Occurrence',
  () => OccurrenceEdge,
);

@ObjectType({ implements: Node, simpleResolvers: true, description: 'An entity as one article names it.' })
export class Mention extends Node {
  @Field(() => EntityTypeEnum)
  type: EntityType;
  @Field(() => String, { description: 'Its full name, as the extraction has it.' })
  name: string;
  @Field(() => [String], { description: 'Every name that the article uses for it.' })
  names: readonly string[];
}

@Resolver(() => Mention)
export class MentionResolver {
  @FieldResolver(() => Article)
  article(@Root() mention: MentionColumns, @Ctx() { loaders }: Context) {
    return loaders.article.load(mention.article);
  }

  @FieldResolver(() => Entity, { description: 'The entity that it means.' })
  entity(@Root() mention: MentionColumns, @Ctx() { loaders }: Context) {
    return loaders.entity.load(mention.entity);
  }

  @FieldResolver(() => OccurrenceConnection, { description: 'Where the article names it, in the order of its text.' })
  occurrences(
    @Root() { starts, ends, words, article }: MentionColumns,
    @Args(() => PageArgs) args: PageArgs,
  ): Page<{ cursor: string; node: OccurrenceValue }> {
    const keyOf = ({ start, end }: OccurrenceValue) => `${start} ${end}`;
    const found = starts.map((start, i) => ({ start, end: ends[i]!, as: words[i]!, article }));
    const once = new Map(found.map((occurrence) => [keyOf(occurrence), occurrence]));
    const inOrder = [...once.values()].sort((a, b) => a.start - b.start || a.end - b.end);
    return sortedPage(inOrder, args, keyOf);
  }

  @FieldResolver(() => JudgementConnection, {
    description:
      "Why it means that entity: the import's judgement, then those of editors, which win; withdrawn ones too.",
  })
  async judgements(
    @Root() mention: MentionColumns,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: Context,
  ): Promise<Page<{ cursor: string; node: JudgementColumns }>> {
    return sortedPage(await loaders.judgementsOf.load(mention.id), args, ({ id }) => id);
  }
}

@Resolver(() => Judgement)
export class JudgementMentionResolver {
  @FieldResolver(() => Mention, {
    nullable: true,
    description: 'The mention it is of; null where it is of two entities, or no article has the mention any more.',
  })
  mention(@Root() { mention }: JudgementColumns, @Ctx() { loaders }: Context) {
    return mention === null ? null : loaders.mention.load(mention);
  }
}

@ObjectType({ simpleResolvers: true })
export class MentionEdge {
  @Field(() => String)
  cursor: string;
  @Field(() => Mention)
  node: MentionColumns;
}
export const { Connection: MentionConnection, ConnectionResolver: MentionConnectionResolver } = connectionOf(
  'Mention',
  () => MentionEdge,
);
