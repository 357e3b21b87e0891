import { Args, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { EntityColumns } from '../../graph/read/columns.ts';
import { PageArgs } from '../args.ts';
import type { Context } from '../context.ts';
import { judgementPage } from '../lists/judgement-page.ts';
import { mentionPage } from '../lists/mention-page.ts';
import { Entity } from './entity.ts';
import { JudgementConnection } from './judgement.ts';
import { MentionConnection } from './mention.ts';

/** Why an entity is what it is. */
@Resolver(() => Entity)
export class EntityIdentityResolver {
  @FieldResolver(() => [ID], { description: 'Ids of the entities that were merged into this one: they lead here.' })
  async formerIds(@Root() entity: EntityColumns, @Ctx() { loaders }: Context): Promise<string[]> {
    return (await loaders.formerIds.load(entity.id)).map(({ id }) => id);
  }

  @FieldResolver(() => MentionConnection, {
    description: 'Where articles name it, each with the judgement that it is this entity; oldest article first.',
  })
  mentions(@Root() entity: EntityColumns, @Args(() => PageArgs) args: PageArgs, @Ctx() { loaders }: Context) {
    return mentionPage(loaders, entity.id, args);
  }

  @FieldResolver(() => JudgementConnection, {
    description: 'What editors judged of it and of those merged into it, oldest first; what was withdrawn too.',
  })
  judgements(@Root() entity: EntityColumns, @Args(() => PageArgs) args: PageArgs, @Ctx() { loaders }: Context) {
    return judgementPage(loaders, entity.id, args);
  }
}
