import type { EntityType } from '../../model/entity-types.ts';
import type { Params } from '../database.ts';
import type { CandidatesName } from './entity-candidates.ts';
import type { EntityTestName } from './entity-tests.ts';

/** What is asked of an entity: tests, put together. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | Test;

export interface Test {
  readonly test: EntityTestName;
  readonly params: Params;
  /** Where the entities that can pass are found, if they can be found from the condition. */
  readonly from: CandidatesName | null;
  /** The entity at the other end of a tie must pass this; its ids become the parameter `others`. */
  readonly other?: { readonly condition: Condition; readonly types: readonly EntityType[] | null };
}

export const EVERYTHING: Condition = Object.freeze({ all: Object.freeze([]) });

export const isEverything = (condition: Condition): boolean => 'all' in condition && condition.all.every(isEverything);
