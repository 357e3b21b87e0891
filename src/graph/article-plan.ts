import type { EntityType } from '../model/entity-types.ts';
import type { ClaimKind } from '../model/kinds.ts';
import type { Assertion, Bound, Ending, Scope } from '../model/values.ts';

/** The rows that hold one article in the graph. */
export interface ArticlePlan {
  readonly article: ArticleRow;
  readonly mentions: readonly MentionRow[];
  readonly entities: readonly EntityRow[];
  readonly claims: readonly ClaimRow[];
  /** The extraction it was made from, as canonical JSON: from it the same plan can be made again. */
  readonly document: string;
}

export interface ArticleRow {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly publishedOn: string | null;
  readonly url: string | null;
  readonly note: string | null;
  readonly textSha256: string;
  readonly textLength: number;
  readonly extractor: string;
  readonly extractorVersion: string;
  readonly sort: string;
}

export interface EntityRow {
  readonly id: string;
  readonly type: EntityType;
  readonly labels: readonly string[];
  readonly name: string;
  readonly isGroup: boolean;
  /** Stands for one of several divisions; which one is not known. */
  readonly unsure: boolean;
  readonly code: string | null;
  /** Id of the enclosing division. */
  readonly parent: string | null;
  /** Lists are in this order: divisions by code, all else by name. */
  readonly sort: string;
  /** Names that the division table gives. */
  readonly tableNames: readonly string[];
}

export interface MentionRow {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly names: readonly string[];
  /** Id of the mention that tells it apart. */
  readonly owner: string | null;
  readonly group: boolean;
  readonly size: string | null;
  readonly sizeBound: Bound | null;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The words used there. */
  readonly words: readonly string[];
  readonly entityId: string;
  readonly judgement: string;
  readonly verdict: 'SAME' | 'UNSURE';
  readonly method: string;
  readonly reason: string;
  readonly candidates: readonly string[];
}

export interface FillerRow {
  readonly role: string;
  readonly order: number;
  readonly mention: string;
  readonly as: string | null;
}

export interface ClaimRow {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly since: string | null;
  readonly until: string | null;
  readonly ending: Ending;
  readonly assertion: Assertion;
  readonly fromEarliest: number;
  readonly fromLatest: number;
  readonly toEarliest: number;
  readonly toLatest: number;
  readonly qualifierNames: readonly string[];
  readonly qualifierValues: readonly string[];
  readonly sort: string;
  readonly fillers: readonly FillerRow[];
  readonly figures: readonly FigureRow[];
  readonly evidence: readonly { readonly id: string; readonly start: number; readonly end: number }[];
}

export interface FigureRow {
  readonly id: string;
  readonly order: number;
  readonly measure: string;
  readonly value: string;
  readonly unit: string;
  readonly bound: Bound;
  readonly scope: Scope;
  readonly since: string | null;
  readonly until: string | null;
  readonly start: number | null;
  readonly end: number | null;
}
