import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, ObjectType, Resolver, Root } from 'type-graphql';
import type { EntityColumns } from '../../graph/read/columns.ts';
import { tiesOf } from '../../graph/read/ties.ts';
import { ENTITY_TYPES } from '../../model/entity-types.ts';
import { AsOfArgs } from '../args.ts';
import type { Context } from '../context.ts';
import { kindPage, postingPage } from '../lists/tie-page.ts';
import { Entity } from './entity.ts';
import { PostingConnection, TieConnection } from './tie.ts';

@ObjectType({ implements: Entity, simpleResolvers: true, description: ENTITY_TYPES.OFFICIAL.doc })
export class Official extends Entity {}

@Resolver(() => Official)
export class OfficialResolver {
  @FieldResolver(() => PostingConnection, { description: 'Where the person was posted.' })
  postings(
    @Root() official: EntityColumns,
    @Args(() => AsOfArgs) args: AsOfArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return postingPage(context, tiesOf('POSTED_TO', 'FORWARD'), official, args, info);
  }

  @FieldResolver(() => TieConnection, { description: 'Offices the person holds or held.' })
  offices(
    @Root() official: EntityColumns,
    @Args(() => AsOfArgs) args: AsOfArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return kindPage(context, tiesOf('HOLDS_OFFICE', 'FORWARD'), official, args, info);
  }
}
