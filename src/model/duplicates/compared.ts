import type { EntityType } from '../entity-types.ts';

/** An entity as it is looked at for duplicates, by its names alone. */
export interface Compared {
  readonly id: string;
  readonly type: EntityType;
  readonly isGroup: boolean;
  readonly code: string | null;
  readonly name: string;
  /** Its name among them. */
  readonly names: readonly string[];
}

/** What surrounds an entity. */
export interface Surroundings {
  /** Entities that tell it apart: the place around it, its organisation. */
  readonly owners: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** Entities that a claim names beside it, with how: "HOLDS_OFFICE OBJECT", "POSTED_TO SENDER". */
  readonly beside: ReadonlyMap<string, ReadonlySet<string>>;
}

/** How two names of two entities resemble each other; the most telling first. */
export const RESEMBLANCES = [
  'SAME_NAME',
  'NAME_WITH_OWNER',
  'ONE_CHARACTER',
  'SHARED_NAME',
  'ABBREVIATION',
  'CONTAINED',
] as const;
export type Resemblance = (typeof RESEMBLANCES)[number];

/** Two entities whose names are reason enough to look at what surrounds them. */
export interface Candidate {
  readonly left: Compared;
  readonly right: Compared;
  readonly resemblance: Resemblance;
  /** The two names that resemble each other, in normal form. */
  readonly names: readonly [left: string, right: string];
  /** Entities of the type that go by the shared name. */
  readonly bearers: number;
}

/** A proposal that two entities are one. */
export interface Suggestion {
  readonly left: string;
  readonly right: string;
  /** From 0 to 1: for ranking, not a probability. */
  readonly score: number;
  readonly reasons: readonly string[];
}
