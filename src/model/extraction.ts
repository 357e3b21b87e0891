import type { EntityType } from './entity-types.ts';
import type { ClaimKind } from './kinds.ts';
import type { Assertion, Bound, Ending, Measure, Scope, Unit } from './values.ts';

export const EXTRACTION_FORMAT = 'bangfu-extraction/1';

/** A stretch of the article's text in Unicode code points, end-exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One place where an entity is named; `as`: the words used there, where they differ from its name. */
export interface Occurrence extends Span {
  readonly as?: string;
}

/** An entity as one article knows it. */
export interface ExtractedMention {
  readonly id: string;
  readonly type: EntityType;
  /** Canonical full name. */
  readonly name: string;
  /** Further names. */
  readonly names?: readonly string[];
  /** The mention that tells it apart from its namesakes: the enclosing place, the person's organisation, the event's organiser. */
  readonly of?: string;
  /** Division code, where the extractor knows it. */
  readonly code?: string;
  readonly group?: boolean;
  /** Stated number of members of a group. */
  readonly size?: { readonly value: string; readonly bound?: Bound };
  readonly at: readonly Occurrence[];
}

export interface ExtractedFigure {
  readonly measure: Measure;
  /** Decimal, in the unit as such: 1300余万元 is 13000000 元. */
  readonly value: string;
  readonly unit: Unit;
  readonly bound?: Bound;
  readonly scope?: Scope;
  readonly since?: string;
  readonly until?: string;
  readonly at?: Span;
}

/** What the article says, of one subject and one object; fillers are ids of mentions. */
export interface ExtractedClaim {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly subject: string;
  readonly object: string;
  readonly roles?: Readonly<Record<string, readonly string[]>>;
  readonly qualifiers?: Readonly<Record<string, string>>;
  readonly since?: string;
  readonly until?: string;
  readonly ending?: Ending;
  readonly assertion?: Assertion;
  readonly figures?: readonly ExtractedFigure[];
  readonly evidence: readonly Span[];
}

export interface ExtractedArticle {
  /** Short stable key, unique among all articles: letters, digits, dots and hyphens. */
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly authors?: readonly string[];
  readonly publishedOn?: string;
  readonly url?: string;
  readonly note?: string;
  /** SHA-256 of the text file's bytes, in hexadecimal. */
  readonly textSha256: string;
  /** Length of the text in code points. */
  readonly textLength: number;
}

/** One file of the public extraction format, version 1. */
export interface Extraction {
  readonly format: typeof EXTRACTION_FORMAT;
  readonly article: ExtractedArticle;
  readonly extractor: { readonly name: string; readonly version: string };
  readonly mentions: readonly ExtractedMention[];
  readonly claims: readonly ExtractedClaim[];
  /** Passages that were read and yield no claim, with the reason. */
  readonly left?: readonly (Span & { readonly reason: string })[];
}
