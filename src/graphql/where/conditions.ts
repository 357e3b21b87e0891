import { AppError } from '../../errors.ts';
import { type Condition, EVERYTHING, type Test } from '../../graph/read/condition.ts';
import type { CandidatesName } from '../../graph/read/entity-candidates.ts';
import type { EntityTestName } from '../../graph/read/entity-tests.ts';
import { normaliseName } from '../../model/normalise-name.ts';
import { parsePartialDate } from '../../model/partial-date.ts';
import type { DateWindow, EntityWhere } from './entity-where.ts';
import { tieCondition } from './tie-condition.ts';

const MAX_DEPTH = 6;
const MAX_TESTS = 50;
export const MAX_IDS = 1_000;

/** Counts what is asked, so that a small document cannot ask for endless work. */
export class Budget {
  #tests = 0;

  spend(depth: number): void {
    if (depth > MAX_DEPTH) throw new AppError('LIMIT', `where is nested ${depth} deep; at most ${MAX_DEPTH}`);
    if (++this.#tests > MAX_TESTS) throw new AppError('LIMIT', `where has more than ${MAX_TESTS} conditions`);
  }
}

export function bounded<T>(name: string, list: readonly T[]): readonly T[] {
  if (list.length > MAX_IDS) throw new AppError('LIMIT', `${name} has ${list.length} entries; at most ${MAX_IDS}`);
  return list;
}

/** What a `where` asks, as tests put together. */
export function entityCondition(
  where: EntityWhere | null | undefined,
  budget: Budget = new Budget(),
  depth = 1,
): Condition {
  if (!where) return EVERYTHING;
  const parts: Condition[] = [];
  const test = (name: EntityTestName, params: Test['params'], from: CandidatesName | null = null) => {
    budget.spend(depth);
    parts.push({ test: name, params, from });
  };
  const inner = (other: EntityWhere) => {
    budget.spend(depth);
    return entityCondition(other, budget, depth + 1);
  };
  if (where.ids) test('among', { list: bounded('ids', where.ids) }, 'among');
  if (where.types) test('type', { list: where.types });
  if (isGiven(where.name)) test('name', { key: normaliseName(where.name) }, 'name');
  if (isGiven(where.codePrefix)) test('code', { code: where.codePrefix });
  if (isGiven(where.within)) test('within', { place: where.within }, 'within');
  if (isGiven(where.article)) test('article', { article: where.article }, 'article');
  if (isGiven(where.minArticles) || isGiven(where.maxArticles)) {
    const least = where.minArticles ?? 0;
    const range = { least, most: where.maxArticles ?? Number.MAX_SAFE_INTEGER };
    // What no article mentions has a name to be found by, but no mention.
    test('articles', range, least > 0 ? 'mentioned' : null);
  }
  const whether = (name: EntityTestName, holds: boolean, from: CandidatesName | null) => {
    budget.spend(depth);
    const asked: Test = { test: name, params: {}, from };
    parts.push(holds ? asked : { not: asked });
  };
  if (isGiven(where.isGroup)) whether('group', where.isGroup, null);
  // Only a mention can be unsure.
  if (isGiven(where.unsure)) whether('unsure', where.unsure, 'mentioned');
  if (isGiven(where.nameContains)) test('namePart', { key: normaliseName(where.nameContains) });
  if (where.firstReported) test('first', daysBetween(where.firstReported), 'mentioned');
  if (where.lastReported) test('last', daysBetween(where.lastReported), 'mentioned');
  for (const tie of where.ties ?? []) parts.push(tieCondition(tie, budget, depth));
  for (const tie of where.noTies ?? []) parts.push({ not: tieCondition(tie, budget, depth) });
  if (where.any) parts.push({ any: where.any.map(inner) });
  if (where.not) parts.push({ not: inner(where.not) });
  return { all: parts };
}

const isGiven = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;

/** Days as texts, which compare as days do. */
export function daysBetween({ after, before }: DateWindow): { readonly after: string; readonly before: string } {
  const day = (text: string, side: 'earliest' | 'latest') =>
    String(parsePartialDate(text)![side])
      .padStart(8, '0')
      .replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  return { after: after ? day(after, 'latest') : '', before: before ? day(before, 'earliest') : '9999-99-99' };
}
