import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, ObjectType, Resolver, Root } from 'type-graphql';
import type { EntityColumns } from '../../graph/read/columns.ts';
import { tiesOf } from '../../graph/read/ties.ts';
import { ENTITY_TYPES } from '../../model/entity-types.ts';
import { AsOfArgs, AssistanceArgs } from '../args.ts';
import type { Context } from '../context.ts';
import { assistancePage, fundingPage } from '../lists/tie-page.ts';
import { Entity } from './entity.ts';
import { AssistanceConnection, FundingConnection } from './tie.ts';

@ObjectType({ implements: Entity, simpleResolvers: true, description: ENTITY_TYPES.ENTERPRISE.doc })
export class Enterprise extends Entity {}

@Resolver(() => Enterprise)
export class EnterpriseResolver {
  @FieldResolver(() => AssistanceConnection, { description: 'Whom it helps.' })
  assists(
    @Root() enterprise: EntityColumns,
    @Args(() => AssistanceArgs) args: AssistanceArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return assistancePage(context, tiesOf('ASSISTS', 'FORWARD'), enterprise, args, info);
  }

  @FieldResolver(() => FundingConnection, { description: 'To whom it gave money.' })
  funded(
    @Root() enterprise: EntityColumns,
    @Args(() => AsOfArgs) args: AsOfArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return fundingPage(context, tiesOf('FUNDED', 'FORWARD'), enterprise, args, info);
  }
}
