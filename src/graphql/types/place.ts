import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Field, FieldResolver, Info, InterfaceType, ObjectType, Resolver, Root } from 'type-graphql';
import type { EntityColumns } from '../../graph/read/columns.ts';
import { enclosingInBrief } from '../../graph/read/places.ts';
import { tiesIntoParts, tiesOf } from '../../graph/read/ties.ts';
import { NO_PARAMS } from '../../loaders/params-key.ts';
import { PageArgs, PartArgs, PlaceAsOfArgs, PlaceAssistanceArgs } from '../args.ts';
import { connectionOf } from '../connection.ts';
import type { Context } from '../context.ts';
import { isBriefEntity } from '../lists/brief-page.ts';
import { partPage } from '../lists/part-page.ts';
import { sortedPage } from '../lists/sorted-page.ts';
import { assistancePage, fundingPage, postingPage } from '../lists/tie-page.ts';
import { DivisionCode } from '../scalars.ts';
import { Entity } from './entity.ts';
import { typeNameOf } from './node.ts';
import { AssistanceConnection, FundingConnection, PostingConnection } from './tie.ts';

@InterfaceType({
  implements: Entity,
  resolveType: typeNameOf,
  description: 'A place in the national division table, or a named place within one.',
})
export abstract class Place extends Entity {
  @Field(() => DivisionCode, {
    nullable: true,
    description: 'Code in the national division table; null for places outside it and for those not told apart.',
  })
  code: string | null;
  @Field(() => Boolean, { description: 'Several divisions go by this name here, and which one is meant is not known.' })
  unsure: boolean;
}

@ObjectType({ simpleResolvers: true })
export class PlaceEdge {
  @Field(() => String)
  cursor: string;
  @Field(() => Place)
  node: EntityColumns;
}
export const { Connection: PlaceConnection, ConnectionResolver: PlaceConnectionResolver } = connectionOf(
  'Place',
  () => PlaceEdge,
);

@Resolver(() => Place)
export class PlaceResolver {
  @FieldResolver(() => [Place], { description: 'Enclosing divisions, nearest first.' })
  async within(@Root() place: EntityColumns, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    const rows = await (isBriefEntity(info)
      ? loaders.list(enclosingInBrief, NO_PARAMS, place.id)
      : loaders.enclosing.load(place.id));
    return [...rows].sort((a, b) => a.depth - b.depth);
  }

  @FieldResolver(() => PlaceConnection, {
    description: 'The divisions that an unsure place may be, in order of code; empty for every other place.',
  })
  async candidates(@Root() place: EntityColumns, @Args(() => PageArgs) args: PageArgs, @Ctx() { loaders }: Context) {
    const found = place.unsure ? await loaders.candidates.load(place.id) : [];
    return sortedPage(found, args, ({ id }) => id);
  }

  @FieldResolver(() => PlaceConnection, { description: 'Places directly inside this one, in order of code.' })
  parts(
    @Root() place: EntityColumns,
    @Args(() => PartArgs) args: PartArgs,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return partPage(loaders, place.id, args, info);
  }

  @FieldResolver(() => AssistanceConnection, {
    description: 'Who helps this place; with includeParts also whoever helps a place inside it.',
  })
  assistedBy(
    @Root() place: EntityColumns,
    @Args(() => PlaceAssistanceArgs) args: PlaceAssistanceArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return assistancePage(
      context,
      args.includeParts ? tiesIntoParts('ASSISTS') : tiesOf('ASSISTS', 'BACKWARD'),
      place,
      args,
      info,
    );
  }

  @FieldResolver(() => PostingConnection, { description: 'Persons posted here.' })
  posted(
    @Root() place: EntityColumns,
    @Args(() => PlaceAsOfArgs) args: PlaceAsOfArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return postingPage(
      context,
      args.includeParts ? tiesIntoParts('POSTED_TO') : tiesOf('POSTED_TO', 'BACKWARD'),
      place,
      args,
      info,
    );
  }

  @FieldResolver(() => FundingConnection, { description: 'Who gave this place money.' })
  fundedBy(
    @Root() place: EntityColumns,
    @Args(() => PlaceAsOfArgs) args: PlaceAsOfArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return fundingPage(
      context,
      args.includeParts ? tiesIntoParts('FUNDED') : tiesOf('FUNDED', 'BACKWARD'),
      place,
      args,
      info,
    );
  }
}
