/** One thing wrong with an input: which file, where in it (JSON path), what was wrong and what was expected. */
export interface Fault {
  readonly file: string;
  readonly path: string;
  readonly reason: string;
}
