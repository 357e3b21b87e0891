import { createHash } from 'node:crypto';
import type { EntityType } from '../model/entity-types.ts';

const hash = (...parts: string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24);

/** A judgement is told by its verdict and its two ends; where the same was judged and withdrawn before, also by how often. */
export const judgementId = (verdict: string, left: string, right: string, before: number): string =>
  `judgement:${hash(verdict, left, right)}${before === 0 ? '' : `.${before + 1}`}`;

/** The entity made for a mention that means none of those there are. */
export const splitOffId = (type: EntityType, mention: string): string =>
  `${type.toLowerCase()}:${hash('split', mention)}`;
