import type { DocumentLimits } from '../graphql/limits.ts';

export interface Limits extends DocumentLimits {
  readonly maxTokens: number;
  readonly maxBodyBytes: number;
  /** From the start of execution to the answer. */
  readonly operationMs: number;
}

export const DEFAULT_LIMITS: Limits = Object.freeze({
  maxTokens: 4000,
  maxDepth: 12,
  maxRootFields: 30,
  maxFields: 2000,
  maxBodyBytes: 256 * 1024,
  operationMs: 15_000,
});
