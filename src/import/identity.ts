import { createHash } from 'node:crypto';
import { canonicalJson } from '../model/canonical-json.ts';
import type { EntityType } from '../model/entity-types.ts';

/** Stable id of what is told by its parts: the same parts give the same id everywhere and always. */
export function stableId(prefix: string, parts: readonly unknown[]): string {
  return `${prefix}:${createHash('sha256').update(canonicalJson(parts)).digest('hex').slice(0, 24)}`;
}

export const divisionId = (type: EntityType, code: string): string => `${type.toLowerCase()}:${code}`;
export const articleId = (key: string): string => `article:${key}`;
export const evidenceId = (article: string, start: number, end: number): string =>
  `evidence:${article}:${start}-${end}`;
