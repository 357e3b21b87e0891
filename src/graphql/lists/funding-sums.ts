import type { FigureRow } from '../../graph/read/figures.ts';
import { provinces } from '../../graph/read/places.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import { compareDecimals } from '../../model/decimal.ts';
import { type SumGroup, sumGroups } from '../../model/sum-groups.ts';
import { type FigureWhere, readFigures } from '../where/figure-where.ts';
import { type ClaimFigureRow, claimFigure, qualifierOf } from './claim-figure.ts';
import { groupsOfEntities } from './groups-of.ts';

/** What sums can be told apart by. */
export type FundingDimension =
  | 'FUNDER'
  | 'FUNDER_TYPE'
  | 'RECIPIENT'
  | 'PLACE_LEVEL'
  | 'PROVINCE'
  | 'ARTICLE'
  | 'YEAR'
  | 'PURPOSE'
  | 'INSTRUMENT'
  | 'KIND'
  | 'BOUND';

/** A sum as resolvers get it. */
export type FundingSumValue = ReturnType<typeof described>;

/** All sums of what the condition chooses: by measure and unit, largest first. */
export async function fundingSums(
  loaders: Loaders,
  where: FigureWhere,
  groupBy: readonly FundingDimension[],
): Promise<FundingSumValue[]> {
  const rows = await readFigures(loaders, {
    ...where,
    kinds: where.kinds ?? ['FUNDED'],
    measures: where.measures ?? ['资金'],
  });
  const figures = rows.map(claimFigure);
  const recipients = [...new Set(figures.map(({ object }) => object))];
  const groupsOf = await groupsOfEntities(loaders, recipients);
  const provinceOf = groupBy.includes('PROVINCE') ? await provincesOf(loaders, recipients) : new Map<string, string>();
  const dimensionsOf = (figure: FigureRow) => groupBy.map((dimension) => dimensionOf(figure, dimension, provinceOf));
  const groups = sumGroups(figures, (figure) => JSON.stringify(dimensionsOf(figure)), groupsOf);
  return groups
    .map((group) => described(group, groupBy, dimensionsOf))
    .sort(
      (a, b) =>
        a.measure.localeCompare(b.measure) ||
        a.unit.localeCompare(b.unit) ||
        compareDecimals(b.total, a.total) ||
        (a.key < b.key ? -1 : 1),
    );
}

async function provincesOf(loaders: Loaders, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await loaders.run(provinces, { ids });
  return new Map(rows.map(({ id, province }) => [id, province]));
}

function described(
  group: SumGroup<ClaimFigureRow>,
  groupBy: readonly FundingDimension[],
  dimensionsOf: (figure: FigureRow) => readonly string[],
) {
  const one = group.figures[0] ?? group.leftOut[0]!.figure;
  const values = dimensionsOf(one);
  const dimensions: Readonly<Partial<Record<FundingDimension, string>>> = Object.fromEntries(
    groupBy.map((dimension, i) => [dimension, values[i]!]),
  );
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

function dimensionOf(row: FigureRow, dimension: FundingDimension, provinceOf: ReadonlyMap<string, string>): string {
  switch (dimension) {
    case 'FUNDER':
      return row.subject;
    case 'FUNDER_TYPE':
      return row.subjectType;
    case 'RECIPIENT':
      return row.object;
    case 'PLACE_LEVEL':
      return row.objectType;
    case 'PROVINCE':
      return provinceOf.get(row.object) ?? '';
    case 'ARTICLE':
      return row.article;
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
