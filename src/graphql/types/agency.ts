import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, ObjectType, Resolver, Root } from 'type-graphql';
import type { EntityColumns } from '../../graph/read/columns.ts';
import { postingsSent, tiesOf } from '../../graph/read/ties.ts';
import { ENTITY_TYPES } from '../../model/entity-types.ts';
import { AsOfArgs, AssistanceArgs } from '../args.ts';
import type { Context } from '../context.ts';
import { allAtOtherEnd, assistancePage, fundingPage, kindPage, sentPostingPage } from '../lists/tie-page.ts';
import { Entity } from './entity.ts';
import { AssistanceConnection, FundingConnection, PostingConnection, TieConnection } from './tie.ts';

@ObjectType({ implements: Entity, simpleResolvers: true, description: ENTITY_TYPES.AGENCY.doc })
export class Agency extends Entity {}

@Resolver(() => Agency)
export class AgencyResolver {
  @FieldResolver(() => AssistanceConnection, { description: 'Whom it helps.' })
  assists(
    @Root() agency: EntityColumns,
    @Args(() => AssistanceArgs) args: AssistanceArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return assistancePage(context, tiesOf('ASSISTS', 'FORWARD'), agency, args, info);
  }

  @FieldResolver(() => PostingConnection, { description: 'Persons it sent, with where each was posted on the tie.' })
  postedOfficials(
    @Root() agency: EntityColumns,
    @Args(() => AsOfArgs) args: AsOfArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return sentPostingPage(context, postingsSent, agency, args, info);
  }

  @FieldResolver(() => FundingConnection, { description: 'To whom it gave money.' })
  funded(
    @Root() agency: EntityColumns,
    @Args(() => AsOfArgs) args: AsOfArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return fundingPage(context, tiesOf('FUNDED', 'FORWARD'), agency, args, info);
  }

  @FieldResolver(() => TieConnection, { description: 'Its members.' })
  members(
    @Root() agency: EntityColumns,
    @Args(() => AsOfArgs) args: AsOfArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return kindPage(context, tiesOf('MEMBER_OF', 'BACKWARD'), agency, args, info);
  }

  @FieldResolver(() => [Agency], { description: 'The bodies it is a standing part of.' })
  partOf(@Root() agency: EntityColumns, @Ctx() { loaders }: Context) {
    return allAtOtherEnd(loaders, tiesOf('PART_OF', 'FORWARD'), agency.id, ['AGENCY']);
  }
}
