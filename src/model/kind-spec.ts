import type { EntityType } from './entity-types.ts';

/** A role besides subject and object: who or what may fill it, and what it means. */
export interface RoleSpec {
  readonly types: readonly EntityType[];
  readonly doc: string;
  readonly required?: boolean;
  /** The tie carries the fillers, claim by claim, so that lists need not read the claims. */
  readonly onTie?: boolean;
}

/** A text that tells more of a claim, in the article's own terms. */
export interface QualifierSpec {
  readonly zh: string;
  readonly doc: string;
  /** Preferred terms; others are accepted. */
  readonly terms?: readonly string[];
  /** The tie carries the value, claim by claim, so that lists need not read the claims. */
  readonly onTie?: boolean;
}

/** The name of a tie read in one direction. */
export interface ReadingSpec {
  readonly zh: string;
  readonly en: string;
}

/**
 * One kind of claim: the only declaration of it. Sentences are templates: `{name}` stands for a role or a qualifier, and a
 * part in square brackets is left out where one of its names has no value.
 */
export interface KindSpec {
  readonly doc: string;
  /** state: holds over a time; event: happens at a time, or again and again over one. */
  readonly temporal: 'state' | 'event';
  readonly subject: readonly EntityType[];
  readonly object: readonly EntityType[];
  readonly forward: ReadingSpec;
  readonly backward: ReadingSpec;
  readonly roles?: Readonly<Record<string, RoleSpec>>;
  readonly qualifiers?: Readonly<Record<string, QualifierSpec>>;
  /** Both ends play the same part: the tie has no direction. */
  readonly symmetric?: boolean;
  /** Says where something belongs, not what it does: what it connects is seldom telling. */
  readonly structural?: boolean;
  /** A claim about a group holds for its named members as well. */
  readonly inherited?: boolean;
  readonly sentence: ReadingSpec;
}

export const defineKind = <const S extends KindSpec>(spec: S): Readonly<S> => Object.freeze(spec);
