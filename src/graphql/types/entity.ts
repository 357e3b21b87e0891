import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Field, FieldResolver, Info, Int, InterfaceType, ObjectType, Resolver, Root } from 'type-graphql';
import { articlesOfEntity } from '../../graph/read/articles.ts';
import { claimsOfEntity } from '../../graph/read/claims.ts';
import type { EntityColumns } from '../../graph/read/columns.ts';
import type { EntityType } from '../../model/entity-types.ts';
import { type ClaimKind, claimKinds } from '../../model/kinds.ts';
import { CountArgs, PageArgs } from '../args.ts';
import type { Context } from '../context.ts';
import { asksMoreOfClaims, EntityClaimArgs } from '../entity-claim-args.ts';
import { asksMore, EntityTieArgs, tieWhereOf } from '../entity-tie-args.ts';
import { ClaimKindEnum, DirectionEnum, EntityTypeEnum } from '../enums.ts';
import { heldParams } from '../held.ts';
import { articlePage } from '../lists/article-page.ts';
import { claimPage } from '../lists/claim-page.ts';
import { askedClaimPage } from '../lists/found-claim-page.ts';
import { askedTiePage } from '../lists/found-tie-page.ts';
import { tiePage } from '../lists/tie-page.ts';
import { ArticleConnection } from './article.ts';
import { ClaimConnection } from './claim.ts';
import { Node, typeNameOf } from './node.ts';
import { TieConnection } from './tie.ts';

@ObjectType({ simpleResolvers: true, description: 'How many ties of one kind an entity has in one direction.' })
export class TieCount {
  @Field(() => ClaimKindEnum)
  kind: ClaimKind;
  @Field(() => DirectionEnum)
  direction: 'FORWARD' | 'BACKWARD';
  @Field(() => Int)
  count: number;
}

@InterfaceType({ implements: Node, resolveType: typeNameOf, description: 'Anything that facts are about.' })
export abstract class Entity extends Node {
  @Field(() => EntityTypeEnum)
  type: EntityType;
  @Field(() => String, { description: 'Canonical full name.' })
  name: string;
  @Field(() => [String], { description: 'Every name: canonical, short, former, as mentioned.' })
  names: readonly string[];
  @Field(() => Boolean, {
    description: 'A collective: 281 work teams, the four counties. Its type is that of its members.',
  })
  isGroup: boolean;
}

@Resolver(() => Entity)
export class EntityResolver {
  @FieldResolver(() => [TieCount], { description: 'How many ties of each kind and direction, without loading them.' })
  async tieCounts(
    @Root() entity: EntityColumns,
    @Args(() => CountArgs) { asOf, certainty }: CountArgs,
    @Ctx() { loaders }: Context,
  ): Promise<TieCount[]> {
    const rows = await loaders.tieCounts({ ...heldParams(asOf, certainty) }, entity.id);
    return rows
      .map(({ kind, forward, count }) => ({
        kind,
        direction: forward ? ('FORWARD' as const) : ('BACKWARD' as const),
        count,
      }))
      .sort((a, b) => claimKinds.indexOf(a.kind) - claimKinds.indexOf(b.kind) || (a.direction < b.direction ? 1 : -1));
  }

  @FieldResolver(() => TieConnection, { description: 'Ties to other entities.' })
  ties(
    @Root() entity: EntityColumns,
    @Args(() => EntityTieArgs) args: EntityTieArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    if (!asksMore(args)) return tiePage(context, entity, args, info);
    return askedTiePage(context.loaders, entity.id, tieWhereOf(args), args, args.orderDirection === 'DESC');
  }

  @FieldResolver(() => ClaimConnection, {
    description: 'Claims with this entity in any role, and those it inherits from a group it belongs to.',
  })
  claims(
    @Root() entity: EntityColumns,
    @Args(() => EntityClaimArgs) args: EntityClaimArgs,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    if (asksMoreOfClaims(args)) return askedClaimPage(loaders, entity.id, args);
    const { kinds, knownOn, asOf, certainty } = args;
    const filter = { kinds: kinds ?? null, knownOn: knownOn ?? null, ...heldParams(asOf, certainty) };
    return claimPage(loaders, claimsOfEntity, entity.id, args, filter, info);
  }

  @FieldResolver(() => ArticleConnection, { description: 'Articles that mention this entity.' })
  articles(@Root() entity: EntityColumns, @Args(() => PageArgs) args: PageArgs, @Ctx() { loaders }: Context) {
    return articlePage(loaders, articlesOfEntity, entity.id, args);
  }
}
