import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  Info,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
  registerEnumType,
} from 'type-graphql';
import { claimsOfTie } from '../../graph/read/claims.ts';
import type { FigureRow } from '../../graph/read/figures.ts';
import { compareDecimals } from '../../model/decimal.ts';
import type { EntityType } from '../../model/entity-types.ts';
import { type LeftOut, type SumGroup, sumGroups } from '../../model/sum-groups.ts';
import type { Bound, Scope } from '../../model/values.ts';
import { PageArgs } from '../args.ts';
import { connectionOf } from '../connection.ts';
import type { Context } from '../context.ts';
import { BoundEnum, EntityTypeEnum, ScopeEnum } from '../enums.ts';
import { heldParams } from '../held.ts';
import { type ClaimFigureRow, claimFigure, qualifierOf } from '../lists/claim-figure.ts';
import { claimPage } from '../lists/claim-page.ts';
import { groupsOfEntities } from '../lists/groups-of.ts';
import { sortedPage } from '../lists/sorted-page.ts';
import { Decimal } from '../scalars.ts';
import { ClaimConnection, Figure } from '../types/claim.ts';
import { Entity } from '../types/entity.ts';
import { canonicalScope } from '../where/canonical-where.ts';
import { FigureWhere, readFigures } from '../where/figure-where.ts';

export const FundingDimensionEnum = {
  FUNDER: 'FUNDER',
  FUNDER_TYPE: 'FUNDER_TYPE',
  RECIPIENT: 'RECIPIENT',
  PLACE_LEVEL: 'PLACE_LEVEL',
  YEAR: 'YEAR',
  PURPOSE: 'PURPOSE',
  INSTRUMENT: 'INSTRUMENT',
  KIND: 'KIND',
  BOUND: 'BOUND',
} as const;
type Dimension = keyof typeof FundingDimensionEnum;
registerEnumType(FundingDimensionEnum, {
  name: 'FundingDimension',
  description:
    'What sums are told apart by. PLACE_LEVEL: type of the receiver; YEAR: a single stated year, else none; BOUND: exact, at least, about … apart.',
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

type Row = ClaimFigureRow;
type Group = SumGroup<Row> & { readonly dimensions: Readonly<Partial<Record<Dimension, string>>> };

@ObjectType({ simpleResolvers: true, description: 'A figure that is not in a sum, and why.' })
export class FigureLeftOut {
  @Field(() => Figure)
  figure: Row;
  @Field(() => LeftOutReasonEnum)
  reason: string;
  @Field(() => Figure, { nullable: true, description: 'The figure that is in the sum instead.' })
  instead: Row | null;
}

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
  @Field(() => [Figure], { description: 'The figures added.' })
  figures: readonly Row[];
  @Field(() => [FigureLeftOut])
  leftOut: readonly LeftOut<Row>[];
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
  node: FundingSum;
}
export const { Connection: FundingSumConnection, ConnectionResolver: FundingSumConnectionResolver } = connectionOf(
  'FundingSum',
  () => FundingSumEdge,
);

@Resolver(() => FundingSum)
export class FundingSumResolver {
  @FieldResolver(() => Entity, { nullable: true })
  funder(@Root() { dimensions }: Group, @Ctx() { loaders }: Context) {
    return dimensions.FUNDER ? loaders.entity.load(dimensions.FUNDER) : null;
  }

  @FieldResolver(() => Entity, { nullable: true })
  recipient(@Root() { dimensions }: Group, @Ctx() { loaders }: Context) {
    return dimensions.RECIPIENT ? loaders.entity.load(dimensions.RECIPIENT) : null;
  }

  @FieldResolver(() => ClaimConnection, { description: 'The claims whose figures are added.' })
  claims(
    @Root() group: Group,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const held = [...new Set(group.figures.map(({ claim }) => claim))];
    const filter = { kinds: null, ...heldParams(null, null) };
    return claimPage(loaders, claimsOfTie, { id: group.key, held }, args, filter, info);
  }
}

@Resolver()
export class FundingQueryResolver {
  @Query(() => FundingSumConnection, {
    description:
      'Money (or any measure) summed by what you choose, largest first; only figures of one measure, unit and scope are added.',
  })
  async funding(
    @Arg('where', () => FigureWhere, { nullable: true }) where: FigureWhere | null | undefined,
    @Arg('groupBy', () => [FundingDimensionEnum], { defaultValue: [] }) groupBy: Dimension[],
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: Context,
  ) {
    const rows = await readFigures(loaders, {
      ...(await canonicalScope(loaders, where ?? {})),
      kinds: where?.kinds ?? ['FUNDED'],
      measures: where?.measures ?? ['资金'],
    });
    const figures = rows.map(claimFigure);
    const groupsOf = await groupsOfEntities(loaders, [...new Set(figures.map(({ object }) => object))]);
    const groups = sumGroups(
      figures,
      (figure) => JSON.stringify(groupBy.map((dimension) => dimensionOf(figure, dimension))),
      groupsOf,
    );
    const sums = groups.map((group) => described(group, groupBy));
    sums.sort(
      (a, b) =>
        a.measure.localeCompare(b.measure) ||
        a.unit.localeCompare(b.unit) ||
        compareDecimals(b.total, a.total) ||
        (a.key < b.key ? -1 : 1),
    );
    return sortedPage(sums, args, ({ key }) => key);
  }
}

function described(group: SumGroup<Row>, groupBy: readonly Dimension[]) {
  const one = group.figures[0] ?? group.leftOut[0]!.figure;
  const dimensions = Object.fromEntries(groupBy.map((dimension) => [dimension, dimensionOf(one, dimension)]));
  return {
    ...group,
    dimensions,
    measure: one.measure,
    unit: one.unit,
    scope: one.scope,
    figureCount: group.figures.length,
    funderType: dimensions.FUNDER_TYPE ?? null,
    placeLevel: dimensions.PLACE_LEVEL ?? null,
    year: dimensions.YEAR || null,
    purpose: dimensions.PURPOSE || null,
    instrument: dimensions.INSTRUMENT || null,
    kind: dimensions.KIND ?? null,
  };
}

function yearOf(row: FigureRow): string {
  const [from, to] = [row.since ?? row.claimSince, row.until ?? row.claimUntil];
  return from !== null && to !== null && from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : '';
}

function dimensionOf(row: FigureRow, dimension: Dimension): string {
  switch (dimension) {
    case 'FUNDER':
      return row.subject;
    case 'FUNDER_TYPE':
      return row.subjectType;
    case 'RECIPIENT':
      return row.object;
    case 'PLACE_LEVEL':
      return row.objectType;
    case 'YEAR':
      return yearOf(row);
    case 'PURPOSE':
      return qualifierOf(row, 'purpose');
    case 'INSTRUMENT':
      return qualifierOf(row, 'instrument');
    case 'KIND':
      return row.kind;
    case 'BOUND':
      return row.bound;
    default:
      return dimension satisfies never;
  }
}
