import type { DocumentLimits } from '../graphql/limits.ts';

export interface Limits extends DocumentLimits {
  readonly maxTokens: number;
  readonly maxBodyBytes: number;
  /** From the start of execution to the answer. */
  readonly operationMs: number;
  /** Rows that an operation may read from the database, were every page full. */
  readonly maxRows: number;
  /** Open in this process, over whatever connections. */
  readonly maxSubscriptions: number;
  readonly maxSubscriptionsPerConnection: number;
  /** WebSockets open in this process. */
  readonly maxConnections: number;
  /** Between two signs of life on a connection that is kept. */
  readonly pingMs: number;
}

export const DEFAULT_LIMITS: Limits = Object.freeze({
  maxTokens: 4000,
  maxDepth: 12,
  maxRootFields: 30,
  maxFields: 2000,
  maxBodyBytes: 256 * 1024,
  operationMs: 15_000,
  maxRows: 200_000,
  maxSubscriptions: 1000,
  maxSubscriptionsPerConnection: 20,
  maxConnections: 1000,
  pingMs: 12_000,
});
