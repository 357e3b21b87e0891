import { Args, Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { ChangeKind } from '../../graph/change-record.ts';
import type { ChangeColumns } from '../../graph/read/changes.ts';
import { PageArgs } from '../args.ts';
import { connectionOf } from '../connection.ts';
import type { Context } from '../context.ts';
import { ChangeKindEnum } from '../enums.ts';
import { sortedPage } from '../lists/sorted-page.ts';
import { DateTime } from '../scalars.ts';
import { Article } from './article.ts';
import { Cut } from './cut.ts';
import { EntityConnection } from './entity-connections.ts';
import { Import } from './import.ts';
import { Judgement } from './judgement.ts';
import { Node } from './node.ts';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'One committed change of the graph. It tells what changed when; what holds now is asked of the rest.',
})
export class Change extends Node {
  @Field(() => Int, { description: 'The version of the graph that it made; rises by one with every change.' })
  sequence: number;
  @Field(() => DateTime)
  at: string;
  @Field(() => ChangeKindEnum)
  kind: ChangeKind;
  @Field(() => String, { nullable: true, description: 'Key of the article that changed; stays when it is removed.' })
  articleKey: string | null;
  @Field(() => Int, { description: 'How many entities it bears on.' })
  entityCount: number;
  @Field(() => Int)
  claimsAdded: number;
  @Field(() => Int, { description: 'Claims that say the same, of which something else follows.' })
  claimsChanged: number;
  @Field(() => Int)
  claimsRemoved: number;
}

@Resolver(() => Change)
export class ChangeResolver {
  @FieldResolver(() => Article, { nullable: true, description: 'The article as it is now; null once it is removed.' })
  article(@Root() { articleKey }: ChangeColumns, @Ctx() { loaders }: Context) {
    return articleKey === null ? null : loaders.article.load(`article:${articleKey}`);
  }

  @FieldResolver(() => Import, { nullable: true, description: 'The record of what was done to the article.' })
  import(@Root() change: ChangeColumns, @Ctx() { loaders }: Context) {
    return change.import === null ? null : loaders.import.load(change.import);
  }

  @FieldResolver(() => [Judgement], { description: 'The judgements made or withdrawn: one, or two about a mention.' })
  async judgements(@Root() { judgements }: ChangeColumns, @Ctx() { loaders }: Context) {
    return (await loaders.judgement.loadMany(judgements)).filter((row) => row !== null);
  }

  @FieldResolver(() => [ID], {
    description:
      'Entities whose claims, ties or mentions it bears on, by the ids of then, those judged one with them too; at most 1000.',
  })
  entityIds(@Root() { entities }: ChangeColumns): readonly string[] {
    return entities;
  }

  @FieldResolver(() => EntityConnection, { description: 'Those of them that are still there, as they are now.' })
  async entities(@Root() change: ChangeColumns, @Args(() => PageArgs) args: PageArgs, @Ctx() { loaders }: Context) {
    const rows = await Promise.all(change.entities.map((id) => loaders.entityByAnyId.load(id)));
    const found = new Map(rows.flatMap((row) => (row === null ? [] : [[row.id, row] as const])));
    return sortedPage([...found.values()], args, ({ id }) => id);
  }

  @FieldResolver(() => Cut, { nullable: true, description: 'Where it bears on more than it lists.' })
  cut(@Root() { cut, entities, entityCount }: ChangeColumns): Cut | null {
    if (!cut) return null;
    const reason = 'A change lists the first 1000 entities it bears on, and as many places around them.';
    return { shown: entities.length, total: entityCount, reason };
  }
}

@ObjectType({ simpleResolvers: true })
export class ChangeEdge {
  @Field(() => String)
  cursor: string;
  @Field(() => Change)
  node: ChangeColumns;
}
export const { Connection: ChangeConnection, ConnectionResolver: ChangeConnectionResolver } = connectionOf(
  'Change',
  () => ChangeEdge,
);
