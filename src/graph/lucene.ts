/** Pieces of a query in Lucene's classic syntax. What users type comes in here only, escaped. */

/** Exactly this value, or this run of words, depending on the analyzer of the index. */
export const phrase = (field: string, text: string): string => `${field}:"${text.replace(/["\\]/g, '\\$&')}"`;

/** Values that begin with the text; only for an index that keeps values whole. */
export const prefix = (field: string, text: string): string => `${field}:${text.replace(/[^\p{L}\p{N}]/gu, '\\$&')}*`;

/** Counts for so much in the order of hits. */
export const weighted = (clause: string, weight: number): string => `${clause}^${weight}`;

export const anyOf = (clauses: readonly string[]): string => `(${clauses.join(' ')})`;
export const must = (clause: string): string => `+${clause}`;
