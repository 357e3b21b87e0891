import { AppError } from '../../errors.ts';
import type { EntityType } from '../../model/entity-types.ts';
import type { Reader } from '../database.ts';
import { type Condition, isEverything, type Test } from './condition.ts';
import { CANDIDATES, type CandidatesName } from './entity-candidates.ts';
import { type ListedEntity, scanOf } from './entity-lists.ts';
import { ENTITY_TESTS } from './entity-tests.ts';

/** Most entities that one part of a question is answered with. */
export const MAX_SET = 10_000;
const TEST_BATCH = 2_000;

type Types = readonly EntityType[] | null;

/** Sort keys between which a walk of an index stays. */
export const EVERY_KEY = Object.freeze({ low: '', high: '\u{10ffff}' });

/**
 * Answers what entities pass a condition, by sets of ids: the innermost parts first, each part by a statement of its own,
 * and only for those that are still in question.
 */
export class EntitySelection {
  readonly #reader: Reader;
  readonly #known = new Map<Test, Map<string, boolean>>();

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** The condition with every nested question answered. */
  async prepare(condition: Condition): Promise<Condition> {
    if ('all' in condition) return { all: await this.#prepareAll(condition.all) };
    if ('any' in condition) return { any: await this.#prepareAll(condition.any) };
    if ('not' in condition) return { not: await this.prepare(condition.not) };
    if (!condition.other) return condition;
    const { other, ...test } = condition;
    const found = await this.all(await this.prepare(other.condition), other.types);
    const given = test.params.others as readonly string[] | null;
    const others = given === null ? found : found.filter((id) => given.includes(id));
    return { ...test, params: { ...test.params, others }, from: test.from === 'mentioned' ? 'tied' : test.from };
  }

  /** Those of the entities that pass, in their order. */
  async filter(condition: Condition, ids: readonly string[]): Promise<readonly string[]> {
    if (ids.length === 0) return ids;
    if ('all' in condition) {
      let left = ids;
      for (const part of condition.all) left = await this.filter(part, left);
      return left;
    }
    if ('any' in condition) {
      const passed = new Set<string>();
      for (const part of condition.any) {
        for (const id of await this.filter(part, without(ids, passed))) passed.add(id);
      }
      return ids.filter((id) => passed.has(id));
    }
    if ('not' in condition) return without(ids, new Set(await this.filter(condition.not, ids)));
    const known = await this.#tested(condition, ids);
    return ids.filter((id) => known.get(id));
  }

  /** What is known of a test: a page and its count ask the same of the same entities. */
  async #tested(test: Test, ids: readonly string[]): Promise<ReadonlyMap<string, boolean>> {
    const known = this.#known.get(test) ?? new Map<string, boolean>();
    this.#known.set(test, known);
    const asked = ids.filter((id) => !known.has(id));
    for (let at = 0; at < asked.length; at += TEST_BATCH) {
      const batch = asked.slice(at, at + TEST_BATCH);
      const rows = await this.#reader.run(ENTITY_TESTS[test.test], { ...test.params, ids: batch });
      for (const id of batch) known.set(id, false);
      for (const { id } of rows) known.set(id, true);
    }
    return known;
  }

  /** Every entity that passes, where they can be found from what the condition names; null where they cannot. */
  async find(condition: Condition, types: Types): Promise<readonly string[] | null> {
    const candidates = await this.#candidates(condition, types);
    return candidates === null ? null : this.filter(condition, candidates);
  }

  /**
   * Every entity that passes.
   * @throws AppError LIMIT where there are too many.
   */
  async all(condition: Condition, types: Types): Promise<readonly string[]> {
    const found = await this.find(condition, types);
    if (found !== null) return found;
    const passed: string[] = [];
    for await (const rows of this.scan(condition, types)) {
      for (const { id } of rows) passed.push(id);
      if (passed.length > MAX_SET) {
        throw new AppError(
          'LIMIT',
          `More than ${MAX_SET} entities pass an inner condition; narrow it by types, within, name, article or ties`,
        );
      }
    }
    return passed;
  }

  /** Walks all entities in their natural order, a batch of those that pass at a time. */
  async *scan(condition: Condition, types: Types): AsyncGenerator<readonly ListedEntity[]> {
    const scan = scanOf(types?.length === 1 ? types[0]! : null).NAME.ascending;
    let last: ListedEntity | null = null;
    for (;;) {
      const rows: readonly ListedEntity[] = await this.#reader.run(scan, {
        ...keyRange(condition),
        ...(last === null ? {} : { low: last.key }),
        types,
        afterSort: last?.key ?? null,
        afterId: last?.id ?? null,
        limit: TEST_BATCH,
      });
      yield await this.passing(condition, rows);
      if (rows.length < TEST_BATCH) return;
      last = rows.at(-1)!;
    }
  }

  async passing(condition: Condition, rows: readonly ListedEntity[]): Promise<readonly ListedEntity[]> {
    if (isEverything(condition)) return rows;
    const passed = new Set(
      await this.filter(
        condition,
        rows.map(({ id }) => id),
      ),
    );
    return rows.filter(({ id }) => passed.has(id));
  }

  #prepareAll(conditions: readonly Condition[]): Promise<Condition[]> {
    return Promise.all(conditions.map((part) => this.prepare(part)));
  }

  async #candidates(condition: Condition, types: Types): Promise<readonly string[] | null> {
    if ('not' in condition) return null;
    if ('any' in condition) {
      const union = new Set<string>();
      for (const part of condition.any) {
        const found = await this.#candidates(part, types);
        if (found === null) return null;
        for (const id of found) union.add(id);
      }
      return union.size > MAX_SET ? null : [...union];
    }
    if ('all' in condition) {
      for (const part of [...condition.all].sort((a, b) => cost(a) - cost(b))) {
        const found = await this.#candidates(part, types);
        if (found !== null) return found;
      }
      return null;
    }
    if (condition.from === null || (condition.from === 'mentioned' && isSmall(types))) return null;
    const rows = await this.#reader.run(CANDIDATES[condition.from], { ...condition.params, types, most: MAX_SET + 1 });
    return rows.length > MAX_SET ? null : rows.map(({ id }) => id);
  }
}

const without = (ids: readonly string[], gone: ReadonlySet<string>): readonly string[] =>
  ids.filter((id) => !gone.has(id));

/** Types of which there are so many that finding those with a mention is quicker than walking all. */
const LARGE: ReadonlySet<EntityType> = new Set(['TOWNSHIP', 'VILLAGE']);
const isSmall = (types: Types): boolean => types?.length === 1 && !LARGE.has(types[0]!);

const COSTS: readonly CandidatesName[] = ['among', 'name', 'article', 'tied', 'within', 'mentioned'];
const cost = (condition: Condition): number =>
  'test' in condition && condition.from !== null ? COSTS.indexOf(condition.from) : COSTS.length;

/** Divisions sort by their code, so a code narrows the walk. */
export function keyRange(condition: Condition): { readonly low: string; readonly high: string } {
  const tests: readonly Test[] = 'all' in condition ? condition.all.filter((part) => 'test' in part) : [];
  const code = tests.find(({ test }) => test === 'code')?.params.code as string | undefined;
  return code === undefined ? EVERY_KEY : { low: code, high: `${code}${EVERY_KEY.high}` };
}
