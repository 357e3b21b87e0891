export const PLACE_NAMES_FORMAT = 'bangfu-place-names/1';

/** former: not in use any more; short: in use beside the full one; other: another full name or spelling in use. */
export const PLACE_NAME_STATUSES = ['former', 'short', 'other'] as const;
export type PlaceNameStatus = (typeof PLACE_NAME_STATUSES)[number];

/** A name a place had or has besides the one in the table. Either of one place, or of one that was divided. */
export interface PlaceName {
  readonly name: string;
  readonly status: PlaceNameStatus;
  /** The division that goes or went by the name. */
  readonly code?: string;
  /** The divisions that a place of this name was divided into: whoever names it may mean any of them. */
  readonly successors?: readonly string[];
  /** First and last year, month or day of the name. */
  readonly since?: string;
  readonly until?: string;
  readonly note?: string;
}

/** One file of names, format version 1. */
export interface PlaceNamesFile {
  readonly format: typeof PLACE_NAMES_FORMAT;
  readonly names: readonly PlaceName[];
}

/** What a name is to its place, in words: "a former name, until 2019". */
export function placeNameInWords({ status, since, until }: PlaceName): string {
  const term = [since && `since ${since}`, until && `until ${until}`].filter(Boolean).join(', ');
  return `a${status === 'other' ? 'nother' : ` ${status}`} name${term ? `, ${term}` : ''}`;
}
