import type { EntityType } from '../../model/entity-types.ts';
import type { ClaimKind } from '../../model/kinds.ts';
import type { Assertion, Ending } from '../../model/values.ts';

/** A figure that a claim must state. */
export interface FigureTest {
  readonly measures: readonly string[] | null;
  readonly unit: string | null;
  readonly least: number;
  readonly most: number;
}

/** What is asked of one claim; each part is off where it is null. */
export interface ClaimTest {
  readonly kinds: readonly ClaimKind[] | null;
  /** The subject is one of these; or of one of these types. */
  readonly subjects: readonly string[] | null;
  readonly subjectTypes: readonly EntityType[] | null;
  readonly objects: readonly string[] | null;
  readonly objectTypes: readonly EntityType[] | null;
  /** Each of these has a role in it, or a group of it stands at an end of a kind that its members inherit. */
  readonly about: readonly { readonly id: string; readonly groups: readonly string[] }[] | null;
  /** One of these has a role in it. */
  readonly involved: readonly string[] | null;
  readonly involvedTypes: readonly EntityType[] | null;
  readonly articles: readonly string[] | null;
  readonly within: string | null;
  /** Held then. */
  readonly from: number | null;
  readonly to: number | null;
  readonly certain: boolean;
  /** Held at some time between these days. */
  readonly heldFrom: number | null;
  readonly heldTo: number | null;
  readonly qualifiers: readonly QualifierTest[] | null;
  readonly roles: readonly string[] | null;
  readonly assertions: readonly Assertion[] | null;
  readonly endings: readonly Ending[] | null;
  readonly dated: boolean | null;
  readonly hasFigures: boolean | null;
  readonly figure: FigureTest | null;
  readonly knownOn: string | null;
}

export interface QualifierTest {
  readonly name: string;
  readonly among: readonly string[] | null;
  readonly part: string | null;
  readonly lacks: string | null;
}

/** One way to pass: each of these holds, or does not, as it says. */
export type ClaimWay = readonly (ClaimTest & { readonly holds: boolean })[];

/** What the tests of a condition look at besides the claim itself; the rest is not read. */
export interface ClaimReads {
  readonly fillers: boolean;
  readonly figures: boolean;
  readonly articles: boolean;
  /** The places that are asked about. */
  readonly places: readonly string[];
}

/** What a condition is to the statements; nothing is asked where there are no ways. */
export interface ClaimParams {
  readonly ways: readonly ClaimWay[] | null;
  readonly reads: ClaimReads;
}

export const EVERY_CLAIM: ClaimParams = Object.freeze({
  ways: null,
  reads: Object.freeze({ fillers: false, figures: false, articles: false, places: [] }),
});

const FILLERS = [
  'subjects',
  'subjectTypes',
  'objects',
  'objectTypes',
  'about',
  'involved',
  'involvedTypes',
  'roles',
] as const;

/** What must be read of a claim to test it in these ways. */
export function claimParams(ways: readonly ClaimWay[]): ClaimParams {
  const tests = ways.flat();
  return {
    ways,
    reads: {
      fillers: tests.some((test) => FILLERS.some((name) => test[name] !== null)),
      figures: tests.some(({ hasFigures, figure }) => hasFigures !== null || figure !== null),
      articles: tests.some(({ articles }) => articles !== null),
      places: [...new Set(tests.flatMap(({ within }) => within ?? []))],
    },
  };
}
