import { compareDecimals } from './decimal.ts';
import type { FigureDisagreement } from './disagreements.ts';
import { overlap } from './figures.ts';
import { groupBy } from './group-by.ts';
import { type ArticleFigure, addedFigures, disagreement, exceed, fallShort, sumOf } from './part-disagreements.ts';

/** What an article states to be part of what: stages of a project, sorts of a measure. */
export interface StatedPart {
  readonly article: string;
  readonly part: string;
  readonly whole: string;
}

/** A total of a whole, and one figure for each of its parts. */
interface Split<F> {
  readonly total: F;
  readonly parts: readonly F[];
}

/**
 * Totals of a whole in one claim against what other claims of the same article say of its parts.
 *
 * Most parts that an article names are not all there are, and may overlap; so the parts must be known to make up the whole:
 * where the same claims give figures of two measures, and in one of them the parts add up to the total exactly, they must in
 * the other.
 */
export function wholeDisagreements<F extends ArticleFigure>(
  figures: readonly F[],
  stated: readonly StatedPart[],
  entitiesOf: (claim: string) => readonly string[],
): FigureDisagreement<F>[] {
  const found = new Map<string, FigureDisagreement<F>>();
  const byArticle = new Map(groupBy(addedFigures(figures), (f) => [f.article]).map((list) => [list[0]!.article, list]));
  for (const group of groupBy(stated, ({ article, whole }) => [article, whole])) {
    const { article, whole } = group[0]!;
    const parts = new Set(group.map(({ part }) => part));
    const list = byArticle.get(article) ?? [];
    const isOf = (f: F, entity: string) => entitiesOf(f.claim).includes(entity);
    const totals = list.filter((f) => isOf(f, whole) && ![...parts].some((part) => isOf(f, part)));
    for (const claim of groupBy(totals, (f) => [f.claim])) {
      // Parts and total speak of the same place, or of the same helper.
      for (const shared of entitiesOf(claim[0]!.claim).filter((id) => id !== whole)) {
        const others = list.filter((f) => isOf(f, shared));
        for (const one of contradicted(claim.flatMap((total) => split(total, [...parts], others, isOf)))) {
          const told = disagreement(one.total, one.parts);
          found.set(told.figures.map(({ id }) => id).join(' '), told);
        }
      }
    }
  }
  return [...found.values()];
}

/** The total with the one figure that each part has; nothing where fewer than two parts have one, or a part has several. */
function split<F extends ArticleFigure>(
  total: F,
  parts: readonly string[],
  figures: readonly F[],
  isOf: (figure: F, entity: string) => boolean,
): Split<F>[] {
  const alike = figures.filter(
    (f) =>
      f.claim !== total.claim && f.measure === total.measure && f.unit === total.unit && overlap(f.days, total.days),
  );
  const each = parts.map((part) => alike.filter((f) => isOf(f, part)));
  // In the order of the text.
  const told = alike.filter((f) => each.some((list) => list.includes(f)));
  const isClear = each.every(({ length }) => length <= 1) && told.length === each.flat().length;
  return isClear && told.length >= 2 ? [{ total, parts: told }] : [];
}

/** Those splits of one total claim that do not add up, where another one of the same claims does. */
function contradicted<F extends ArticleFigure>(splits: readonly Split<F>[]): Split<F>[] {
  const claimsOf = ({ parts }: Split<F>) => parts.map(({ claim }) => claim).join(' ');
  const whole = new Set(splits.filter(addUp).map(claimsOf));
  return splits.filter(
    (one) => whole.has(claimsOf(one)) && (exceed(one.total, one.parts) || fallShort(one.total, one.parts)),
  );
}

const addUp = ({ total, parts }: Split<ArticleFigure>): boolean =>
  [total, ...parts].every(({ bound }) => bound === 'EXACT') && compareDecimals(sumOf(parts), total.value) === 0;
