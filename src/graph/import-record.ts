/**
 * What an import did to its article. CREATED and REMOVED: it came and went; CHANGED: it was there before and after;
 * REVERTED: it was put back to what it was before an earlier import.
 */
export const IMPORT_ACTIONS = ['CREATED', 'CHANGED', 'REMOVED', 'REVERTED'] as const;
export type ImportAction = (typeof IMPORT_ACTIONS)[number];

/** The file an article comes from; null for what came from no file. */
export interface ImportSource {
  /** Base name: where the file lay is nobody's business. */
  readonly file: string | null;
  readonly sha256: string | null;
}

/** The import to be undone. */
export interface Revert {
  readonly id: string;
  /** Undo it although later imports of the article have come; what they changed goes as well. */
  readonly force: boolean;
}

/** What tells a recorded import. */
export interface ImportMark {
  readonly id: string;
  readonly sequence: number;
}

/** Lists of imports are newest first, and pages are read in rising order of this key. */
export const newestFirst = (sequence: number): string => String(Number.MAX_SAFE_INTEGER - sequence).padStart(16, '0');
