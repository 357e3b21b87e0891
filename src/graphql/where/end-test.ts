import type { Condition, Test } from '../../graph/read/condition.ts';
import { EntitySelection } from '../../graph/read/select-entities.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import type { EntityType } from '../../model/entity-types.ts';
import { canonicalWhere } from './canonical-where.ts';
import { type Budget, entityCondition } from './conditions.ts';
import type { EntityWhere } from './entity-where.ts';

/** What may stand at one end: one of these, or of these types; anything where both are null. */
export interface EndTest {
  readonly ids: readonly string[] | null;
  readonly types: readonly EntityType[] | null;
}

/** Only what is mentioned stands in a claim: mostly few, where the rest are many. */
const MENTIONED: Test = { test: 'mentioned', params: {}, from: 'mentioned' };

/** One of the entities given, if any are, and such as the condition asks; types alone need no look at entities. */
export async function endTest(
  loaders: Loaders,
  given: readonly string[] | null,
  where: EntityWhere | null | undefined,
  budget: Budget,
  depth: number,
): Promise<EndTest> {
  if (!where) return { ids: given, types: null };
  const { types = null, ...rest } = (await canonicalWhere(loaders, where))!;
  const asked = Object.values(rest).some((value) => value !== null && value !== undefined);
  if (!asked) return { ids: given, types };
  const selection = new EntitySelection(loaders);
  const own = await selection.prepare(entityCondition(rest, budget, depth));
  const among: Condition = given === null ? MENTIONED : { test: 'among', params: { list: given }, from: 'among' };
  return { ids: await selection.all({ all: [among, own] }, types), types: null };
}
