import { addDecimals, compareDecimals, decimalsApart } from './decimal.ts';
import type { FigureDisagreement } from './disagreements.ts';
import { overlap, type StatedFigure } from './figures.ts';
import { groupBy } from './group-by.ts';
import type { ClaimFigure } from './sum-groups.ts';
import { isAdded } from './values.ts';

/** A figure with the article that states it. */
export interface ArticleFigure extends ClaimFigure {
  readonly article: string;
  readonly kind: string;
}

/** A group as one source states its size; null where it does not. */
export type SizeOf = (group: string, source: string) => number | null;

/** Figures that can be a total or a part of one, each source told once: a reprint states nothing anew. */
export function addedFigures<F extends ArticleFigure>(figures: readonly F[]): F[] {
  const articles = new Map<string, string>();
  return figures.filter(({ source, article, scope, measure, assertion }) => {
    if (!articles.has(source)) articles.set(source, article);
    return articles.get(source) === article && scope === 'TOTAL' && assertion !== 'PLANNED' && isAdded(measure);
  });
}

/**
 * Totals for a group against the same article's figures of the same kind for its members: parts may never exceed the total,
 * and where each of the members has one they must add up to it.
 */
export function groupDisagreements<F extends ArticleFigure>(
  figures: readonly F[],
  groupsOf: (entity: string) => readonly string[],
  sizeOf: SizeOf,
): FigureDisagreement<F>[] {
  const found: FigureDisagreement<F>[] = [];
  const same = (f: F) => [f.article, f.kind, f.subject, f.topic, f.measure, f.unit];
  for (const list of groupBy(addedFigures(figures), same)) {
    for (const total of list) {
      const parts = list.filter(
        (part) => part !== total && groupsOf(part.object).includes(total.object) && overlap(part.days, total.days),
      );
      if (parts.length < 2) continue;
      const members = new Set(parts.map(({ object }) => object)).size;
      const all = members === parts.length && members === sizeOf(total.object, total.source);
      if (exceed(total, parts) || (all && fallShort(total, parts))) found.push(disagreement(total, parts));
    }
  }
  return found;
}

/** Is the total below what the parts are at least? */
export const exceed = (total: StatedFigure, parts: readonly StatedFigure[]): boolean =>
  compareDecimals(sumOf(parts), total.value) > 0 &&
  ['EXACT', 'AT_MOST', 'JUST_UNDER'].includes(total.bound) &&
  parts.every(({ bound }) => bound === 'EXACT' || bound === 'AT_LEAST');

/** Is the total above what the parts are at most? That only tells where they are all the parts there are. */
export const fallShort = (total: StatedFigure, parts: readonly StatedFigure[]): boolean =>
  compareDecimals(sumOf(parts), total.value) < 0 &&
  ['EXACT', 'AT_LEAST'].includes(total.bound) &&
  parts.every(({ bound }) => ['EXACT', 'AT_MOST', 'JUST_UNDER'].includes(bound));

export const sumOf = (parts: readonly StatedFigure[]): string => addDecimals(parts.map(({ value }) => value));

/** The total first, then its parts. */
export const disagreement = <F extends StatedFigure>(total: F, parts: readonly F[]): FigureDisagreement<F> => ({
  type: 'PARTS',
  figures: [total, ...parts],
  detail: `stated ${total.value}, parts ${sumOf(parts)} ${total.unit}`,
  difference: decimalsApart(sumOf(parts), total.value),
});
