import { type DatedClaimRow, datedClaimsFrom } from '../../graph/read/dated-claims.ts';
import { type GroupSize, groupSizes } from '../../graph/read/figures.ts';
import { entitiesOfClaims, statedParts } from '../../graph/read/stated-parts.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import { compareDecimals, decimalsApart } from '../../model/decimal.ts';
import { dateDisagreements, valueDisagreements } from '../../model/disagreements.ts';
import { compatible } from '../../model/figures.ts';
import { groupBy } from '../../model/group-by.ts';
import { addedFigures, groupDisagreements, type SizeOf } from '../../model/part-disagreements.ts';
import { wholeDisagreements } from '../../model/whole-disagreements.ts';
import { type FigureWhere, MAX_FIGURES, readFigures } from '../where/figure-where.ts';
import { type ClaimFigureRow, claimFigure } from './claim-figure.ts';
import { groupsOfEntities } from './groups-of.ts';

/** What sources say that cannot all be true: by figures, by claims, or by a group. */
export interface DisagreementValue {
  readonly type: 'VALUE' | 'PARTS' | 'DATE' | 'MEMBERSHIP';
  readonly detail: string;
  readonly difference: string | null;
  readonly figures: readonly ClaimFigureRow[];
  readonly claimIds: readonly string[];
  readonly groupId: string | null;
}

/** What tells one disagreement from another, whatever else is found beside it. */
export const disagreementKey = ({ type, detail, figures, claimIds, groupId }: DisagreementValue): string =>
  JSON.stringify([type, detail, figures.map(({ id }) => id), claimIds, groupId]);

/** All disagreements among what the condition chooses, in a fixed order. */
export async function disagreementList(loaders: Loaders, where: FigureWhere): Promise<DisagreementValue[]> {
  const figures = (await readFigures(loaders, where)).map(claimFigure);
  const ends = [...new Set(figures.flatMap(({ subject, object }) => [subject, object]))];
  const groupsOf = await groupsOfEntities(loaders, ends);
  const groups = new Set([...ends, ...(where.about ? [where.about] : []), ...ends.flatMap(groupsOf)]);
  const sizes = await loaders.run(groupSizes, { ids: [...groups] });
  const byFigures = [
    ...valueDisagreements(figures),
    ...groupDisagreements(figures, groupsOf, sizeIn(sizes)),
    ...(await byWholes(loaders, figures)),
  ].map((found) => ({ ...found, claimIds: [...new Set(found.figures.map(({ claim }) => claim))], groupId: null }));
  return [...byFigures, ...(await byDates(loaders, where)), ...byMembership(sizes)];
}

/** An article cannot contradict itself so with less than a total and two parts in each of two measures. */
const MANY_ENOUGH = 3;

async function byWholes(loaders: Loaders, all: readonly ClaimFigureRow[]) {
  const articles = groupBy(addedFigures(all), ({ article }) => [article]).filter(
    (list) =>
      groupBy(list, ({ measure, unit }) => [measure, unit]).filter(({ length }) => length >= MANY_ENOUGH).length >= 2,
  );
  if (articles.length === 0) return [];
  const figures = articles.flat();
  const claims = [...new Set(figures.map(({ claim }) => claim))];
  const [stated, rows] = await Promise.all([
    loaders.run(statedParts, { ids: articles.map(([figure]) => figure!.article) }),
    loaders.run(entitiesOfClaims, { ids: claims }),
  ]);
  const entities = new Map(rows.map((row) => [row.claim, row.entities]));
  return wholeDisagreements(figures, stated, (claim) => entities.get(claim) ?? []);
}

/** The size that a source states of a group, where it states just one and exactly. */
function sizeIn(sizes: readonly GroupSize[]): SizeOf {
  const exact = new Map(
    groupBy(sizes, ({ group, source }) => [group, source]).map((list) => [
      `${list[0]!.group} ${list[0]!.source}`,
      list.every(({ bound, size }) => bound === 'EXACT' && size === list[0]!.size) ? Number(list[0]!.size) : null,
    ]),
  );
  return (group, source) => exact.get(`${group} ${source}`) ?? null;
}

async function byDates(
  loaders: Loaders,
  { about, subject, object, article, kinds }: FigureWhere,
): Promise<DisagreementValue[]> {
  const entity = about ?? subject ?? object;
  const params = { kinds: kinds ?? null, limit: MAX_FIGURES };
  const rows = await (entity
    ? loaders.run(datedClaimsFrom.about, { ...params, start: entity })
    : article
      ? loaders.run(datedClaimsFrom.article, { ...params, start: article })
      : loaders.run(datedClaimsFrom.all, { ...params, start: '' }));
  return dateDisagreements(rows.map((row) => ({ ...row, topic: topicOf(row) }))).map(({ claims, detail }) => ({
    type: 'DATE' as const,
    detail,
    difference: null,
    figures: [],
    claimIds: claims.map(({ id }) => id),
    groupId: null,
  }));
}

/** Claims of one kind between the same two, with the same qualifiers, speak of one thing. */
const topicOf = (row: DatedClaimRow): string =>
  JSON.stringify([
    row.kind,
    row.subject,
    row.object,
    row.qualifierNames.map((name, i) => [name, row.qualifierValues[i]]).sort(),
  ]);

/** Stated sizes of one group that exclude each other, and named members beyond a stated size. */
function byMembership(sizes: readonly GroupSize[]): DisagreementValue[] {
  const stated = sizes.map((row) => ({
    ...row,
    measure: '成员数',
    value: row.size,
    unit: '个',
    scope: 'TOTAL' as const,
  }));
  const told = (group: string, detail: string, difference: string): DisagreementValue => ({
    type: 'MEMBERSHIP',
    detail,
    difference,
    figures: [],
    claimIds: [],
    groupId: group,
  });
  return stated.flatMap((a, i) => [
    ...(a.bound === 'EXACT' && compareDecimals(String(a.named), a.value) > 0
      ? [told(a.group, `${a.article} states ${a.value} and names ${a.named}`, decimalsApart(a.value, String(a.named)))]
      : []),
    ...stated
      .slice(i + 1)
      .filter((b) => a.group === b.group && a.source !== b.source && !compatible(a, b))
      .map((b) =>
        told(
          a.group,
          `${a.article} states ${a.value}, ${b.article} states ${b.value}`,
          decimalsApart(a.value, b.value),
        ),
      ),
  ]);
}
