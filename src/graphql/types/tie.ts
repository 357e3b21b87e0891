import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Field, FieldResolver, Info, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { claimsOfTie } from '../../graph/read/claims.ts';
import type { EntityColumns, FigureColumns } from '../../graph/read/columns.ts';
import type { Direction } from '../../graph/read/ties.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import type { ClaimKind } from '../../model/kinds.ts';
import { AsOfArgs } from '../args.ts';
import { connectionOf } from '../connection.ts';
import type { Context } from '../context.ts';
import { ClaimKindEnum, DirectionEnum } from '../enums.ts';
import { heldParams } from '../held.ts';
import { claimPage } from '../lists/claim-page.ts';
import { MAX_PAGE } from '../paging.ts';
import { PartialDate } from '../scalars.ts';
import type { BriefTieValue, TieValue } from '../tie-value.ts';
import { ClaimConnection, Figure } from './claim.ts';
import { Cut, cutAt } from './cut.ts';
import { Entity } from './entity.ts';
import { Node } from './node.ts';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'All accepted claims of one kind from one entity to another, as one link.',
})
export class Tie extends Node {
  @Field(() => ClaimKindEnum)
  kind: ClaimKind;
  @Field(() => PartialDate, { nullable: true, description: 'Earliest stated beginning.' })
  since: string | null;
  @Field(() => PartialDate, { nullable: true, description: 'Latest stated end, where every claim states one.' })
  until: string | null;
  @Field(() => Int)
  claimCount: number;
  @Field(() => Int, { description: 'Independent articles; a reprint counts once.' })
  articleCount: number;
}

@Resolver(() => Tie)
export class TieResolver {
  @FieldResolver(() => Entity)
  subject(@Root() tie: BriefTieValue, @Ctx() { loaders }: Context) {
    return loaders.entity.load(tie.subjectId);
  }

  @FieldResolver(() => Entity)
  object(@Root() tie: BriefTieValue, @Ctx() { loaders }: Context) {
    return loaders.entity.load(tie.objectId);
  }

  @FieldResolver(() => [Entity], {
    description:
      'Groups through which the tie holds, where claims speak of a group that an end belongs to; empty where all speak of the ends themselves. At most 100: `cut` says where there are more.',
  })
  through(@Root() tie: TieValue, @Ctx() { loaders }: Context) {
    return Promise.all(tie.groupIds.slice(0, MAX_PAGE).map((id) => loaders.entity.load(id)));
  }

  @FieldResolver(() => Cut, { nullable: true, description: 'Where it holds through more groups than it lists.' })
  cut(@Root() { groupIds }: TieValue): Cut | null {
    return cutAt(MAX_PAGE, groupIds.length, 'The first 100 groups are listed; the claims of the tie name them all.');
  }

  @FieldResolver(() => ClaimConnection, { description: 'Why: the claims it is made of.' })
  claims(
    @Root() tie: TieValue,
    @Args(() => AsOfArgs) args: AsOfArgs,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const parent = { id: tie.id, held: tie.claimIds };
    const filter = { kinds: null, ...heldParams(args.asOf, args.certainty) };
    return claimPage(loaders, claimsOfTie, parent, args, filter, info);
  }
}

@ObjectType({ simpleResolvers: true })
export class TieEdge {
  @Field(() => String)
  cursor: string;
  @Field(() => Entity, { description: 'The entity at the other end.' })
  node: EntityColumns;
  @Field(() => DirectionEnum, { description: 'FORWARD where the entity that was asked is the subject.' })
  direction: Direction;
  @Field(() => Tie)
  tie: TieValue;
}
export const { Connection: TieConnection, ConnectionResolver: TieConnectionResolver } = connectionOf(
  'Tie',
  () => TieEdge,
);

@ObjectType({ simpleResolvers: true })
export class AssistanceEdge {
  @Field(() => String)
  cursor: string;
  @Field(() => Entity, { description: 'The entity at the other end.' })
  node: EntityColumns;
  @Field(() => Tie)
  tie: TieValue;
  @Field(() => [String], { description: "Modes of assistance, in the articles' own terms." })
  modes: readonly string[];
  @Field(() => PartialDate, { nullable: true })
  since: string | null;
  @Field(() => PartialDate, { nullable: true })
  until: string | null;
}
export const { Connection: AssistanceConnection, ConnectionResolver: AssistanceConnectionResolver } = connectionOf(
  'Assistance',
  () => AssistanceEdge,
);

@ObjectType({ simpleResolvers: true })
export class PostingEdge {
  @Field(() => String)
  cursor: string;
  @Field(() => Entity, { description: 'The person, where a place is asked; the place, where a person is asked.' })
  node: EntityColumns;
  @Field(() => Tie)
  tie: TieValue;
  @Field(() => [String])
  positions: readonly string[];
  @Field(() => PartialDate, { nullable: true })
  since: string | null;
  @Field(() => PartialDate, { nullable: true })
  until: string | null;
}
export const { Connection: PostingConnection, ConnectionResolver: PostingConnectionResolver } = connectionOf(
  'Posting',
  () => PostingEdge,
);

@Resolver(() => PostingEdge)
export class PostingEdgeResolver {
  @FieldResolver(() => [Entity], { description: 'Who sent the person.' })
  sentBy(@Root() edge: { readonly senderIds: readonly string[] }, @Ctx() { loaders }: Context) {
    return Promise.all(edge.senderIds.map((id) => loaders.entity.load(id)));
  }
}

@ObjectType({ simpleResolvers: true })
export class FundingEdge {
  @Field(() => String)
  cursor: string;
  @Field(() => Entity, { description: 'The entity at the other end.' })
  node: EntityColumns;
  @Field(() => Tie)
  tie: TieValue;
  @Field(() => [String])
  purposes: readonly string[];
  @Field(() => [String], { description: 'Kinds of money: 捐赠, 中央补助 …' })
  instruments: readonly string[];
}
export const { Connection: FundingConnection, ConnectionResolver: FundingConnectionResolver } = connectionOf(
  'Funding',
  () => FundingEdge,
);

interface FundingClaims {
  readonly claimIds: readonly string[];
}

const figuresOf = async ({ claimIds }: FundingClaims, loaders: Loaders): Promise<readonly FigureColumns[]> =>
  (await Promise.all(claimIds.map((id) => loaders.figures.load(id)))).flat();

@Resolver(() => FundingEdge)
export class FundingEdgeResolver {
  @FieldResolver(() => [Figure], {
    description:
      "The claims' figures; those stated for a group stay the group's. At most 100: `cut` says where there are more.",
  })
  async figures(@Root() edge: FundingClaims, @Ctx() { loaders }: Context) {
    return (await figuresOf(edge, loaders)).slice(0, MAX_PAGE);
  }

  @FieldResolver(() => Cut, { nullable: true, description: 'Where the claims state more figures than are listed.' })
  async cut(@Root() edge: FundingClaims, @Ctx() { loaders }: Context): Promise<Cut | null> {
    const { length } = await figuresOf(edge, loaders);
    return cutAt(
      MAX_PAGE,
      length,
      'The first 100 figures are listed; ask for tie { claims { … figures } } page by page.',
    );
  }
}
