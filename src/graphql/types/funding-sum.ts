import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Field, FieldResolver, Info, Int, ObjectType, Resolver, Root, registerEnumType } from 'type-graphql';
import { claimsOfTie } from '../../graph/read/claims.ts';
import type { EntityType } from '../../model/entity-types.ts';
import type { LeftOut } from '../../model/sum-groups.ts';
import type { Bound, Scope } from '../../model/values.ts';
import { PageArgs } from '../args.ts';
import { connectionOf } from '../connection.ts';
import type { Context } from '../context.ts';
import { BoundEnum, EntityTypeEnum, ScopeEnum } from '../enums.ts';
import { heldParams } from '../held.ts';
import type { ClaimFigureRow } from '../lists/claim-figure.ts';
import { claimPage } from '../lists/claim-page.ts';
import type { FundingDimension, FundingSumValue } from '../lists/funding-sums.ts';
import { sortedPage } from '../lists/sorted-page.ts';
import { Decimal } from '../scalars.ts';
import { Article } from './article.ts';
import { ClaimConnection, Figure } from './claim.ts';
import { Entity } from './entity.ts';
import { FigureConnection } from './figure-connection.ts';
import { Place } from './place.ts';

export const FundingDimensionEnum = {
  FUNDER: 'FUNDER',
  FUNDER_TYPE: 'FUNDER_TYPE',
  RECIPIENT: 'RECIPIENT',
  PLACE_LEVEL: 'PLACE_LEVEL',
  PROVINCE: 'PROVINCE',
  ARTICLE: 'ARTICLE',
  YEAR: 'YEAR',
  PURPOSE: 'PURPOSE',
  INSTRUMENT: 'INSTRUMENT',
  KIND: 'KIND',
  BOUND: 'BOUND',
} as const satisfies Record<FundingDimension, FundingDimension>;
registerEnumType(FundingDimensionEnum, {
  name: 'FundingDimension',
  description:
    'What sums are told apart by. PLACE_LEVEL: type of the receiver; PROVINCE: where it is, or is located; YEAR: a single stated year, else none; BOUND: exact, at least, about … apart.',
});

export const LeftOutReasonEnum = {
  PLANNED: 'PLANNED',
  SAID_AGAIN: 'SAID_AGAIN',
  RIVAL: 'RIVAL',
  IN_GROUP_TOTAL: 'IN_GROUP_TOTAL',
} as const;
registerEnumType(LeftOutReasonEnum, {
  name: 'LeftOutReason',
  description:
    'PLANNED: not paid yet. SAID_AGAIN: a later source says the same. RIVAL: a later source says otherwise. IN_GROUP_TOTAL: part of a total stated for a group.',
});

@ObjectType({ simpleResolvers: true, description: 'A figure that is not in a sum, and why.' })
export class FigureLeftOut {
  @Field(() => Figure)
  figure: ClaimFigureRow;
  @Field(() => LeftOutReasonEnum)
  reason: string;
  @Field(() => Figure, { nullable: true, description: 'The figure that is in the sum instead.' })
  instead: ClaimFigureRow | null;
}

@ObjectType({ simpleResolvers: true })
export class FigureLeftOutEdge {
  @Field(() => String)
  cursor: string;
  @Field(() => FigureLeftOut)
  node: LeftOut<ClaimFigureRow>;
}
export const { Connection: FigureLeftOutConnection, ConnectionResolver: FigureLeftOutConnectionResolver } =
  connectionOf('FigureLeftOut', () => FigureLeftOutEdge);

@ObjectType({
  simpleResolvers: true,
  description: 'One sum: of one measure, unit and scope, with what it is made of and what it leaves out.',
})
export class FundingSum {
  @Field(() => String)
  measure: string;
  @Field(() => String)
  unit: string;
  @Field(() => ScopeEnum)
  scope: Scope;
  @Field(() => Decimal)
  total: string;
  @Field(() => BoundEnum, { description: 'What is known of the sum, from what is known of its parts.' })
  bound: Bound;
  @Field(() => Int)
  figureCount: number;
  @Field(() => EntityTypeEnum, { nullable: true })
  funderType: EntityType | null;
  @Field(() => EntityTypeEnum, { nullable: true })
  placeLevel: EntityType | null;
  @Field(() => String, { nullable: true })
  year: string | null;
  @Field(() => String, { nullable: true })
  purpose: string | null;
  @Field(() => String, { nullable: true })
  instrument: string | null;
  @Field(() => String, { nullable: true })
  kind: string | null;
}

@ObjectType({ simpleResolvers: true })
export class FundingSumEdge {
  @Field(() => String)
  cursor: string;
  @Field(() => FundingSum)
  node: FundingSumValue;
}
export const { Connection: FundingSumConnection, ConnectionResolver: FundingSumConnectionResolver } = connectionOf(
  'FundingSum',
  () => FundingSumEdge,
);

@Resolver(() => FundingSum)
export class FundingSumResolver {
  @FieldResolver(() => Entity, { nullable: true })
  funder(@Root() { dimensions }: FundingSumValue, @Ctx() { loaders }: Context) {
    return dimensions.FUNDER ? loaders.entity.load(dimensions.FUNDER) : null;
  }

  @FieldResolver(() => Entity, { nullable: true })
  recipient(@Root() { dimensions }: FundingSumValue, @Ctx() { loaders }: Context) {
    return dimensions.RECIPIENT ? loaders.entity.load(dimensions.RECIPIENT) : null;
  }

  @FieldResolver(() => Place, {
    nullable: true,
    description: 'The province of the receiver; null as well for what lies in none, or in several.',
  })
  province(@Root() { dimensions }: FundingSumValue, @Ctx() { loaders }: Context) {
    return dimensions.PROVINCE ? loaders.entity.load(dimensions.PROVINCE) : null;
  }

  @FieldResolver(() => Article, { nullable: true, description: 'What this article alone states.' })
  article(@Root() { dimensions }: FundingSumValue, @Ctx() { loaders }: Context) {
    return dimensions.ARTICLE ? loaders.article.load(dimensions.ARTICLE) : null;
  }

  @FieldResolver(() => FigureConnection, { description: 'The figures added, those of the latest source first.' })
  figures(@Root() { figures }: FundingSumValue, @Args(() => PageArgs) args: PageArgs) {
    return sortedPage(figures, args, ({ id }) => id);
  }

  @FieldResolver(() => FigureLeftOutConnection, {
    description: 'The figures that are not in the sum, those of the latest source first.',
  })
  leftOut(@Root() { leftOut }: FundingSumValue, @Args(() => PageArgs) args: PageArgs) {
    return sortedPage(leftOut, args, ({ figure }) => figure.id);
  }

  @FieldResolver(() => ClaimConnection, { description: 'The claims whose figures are added.' })
  claims(
    @Root() group: FundingSumValue,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const held = [...new Set(group.figures.map(({ claim }) => claim))];
    const filter = { kinds: null, ...heldParams(null, null) };
    return claimPage(loaders, claimsOfTie, { id: group.key, held }, args, filter, info);
  }
}
