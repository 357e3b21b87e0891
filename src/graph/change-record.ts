/**
 * What a transaction did. IMPORT, REMOVAL, REVERT: to one article. MERGE, KEEP_APART, SPLIT, WITHDRAWAL: an editor's judgement
 * of who is who. GAZETTEER: divisions or their names came.
 */
export const CHANGE_KINDS = [
  'IMPORT',
  'REMOVAL',
  'REVERT',
  'MERGE',
  'KEEP_APART',
  'SPLIT',
  'WITHDRAWAL',
  'GAZETTEER',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Most entities, and most places, that a change lists. What has more says how many it has. */
export const MAX_TOUCHED = 1000;

/** The entities a change bears on, and every place that one of them is, lies in or is located in. */
export interface Touched {
  readonly entities: readonly string[];
  readonly entityCount: number;
  readonly places: readonly string[];
  /** One of the lists is not whole. */
  readonly cut: boolean;
}

export const NOTHING_TOUCHED: Touched = Object.freeze({ entities: [], entityCount: 0, places: [], cut: false });

/** What is recorded of a change. */
export interface ChangeFacts {
  readonly kind: ChangeKind;
  readonly touched: Touched;
  readonly articleKey?: string;
  /** Ids of the judgements made or withdrawn. */
  readonly judgements?: readonly string[];
  readonly claimsAdded?: number;
  readonly claimsChanged?: number;
  readonly claimsRemoved?: number;
}

/** Changes sort by this as by their sequence. */
export const changeSort = (sequence: number): string => String(sequence).padStart(16, '0');
