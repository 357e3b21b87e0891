import { existsSync } from 'node:fs';
import type { Connection } from '../config.ts';
import { becomesReady } from './boot.ts';
import { folderOf } from './folder.ts';
import { THIS_MACHINE } from './machine.ts';
import { readPassword } from './password.ts';
import { connectionTo, startLocal } from './start-local.ts';
import { readState } from './state.ts';

const FIND_TIMEOUT_MS = 5_000;

export interface LocalNeo4j {
  readonly connection: Connection;
  /** False: joined a server that somebody else started and still owns. */
  readonly owned: boolean;
  /** Ends an owned server, gracefully; leaves a joined one alone. */
  stop(): Promise<void>;
}

export interface LocalNeo4jOptions {
  /** Everything is kept in its folder `neo4j`. */
  readonly home: string;
  /** Told of the progress, one short line each. */
  readonly say: (line: string) => void;
  /** Default: a share of the machine's memory. */
  readonly heapMiB?: number;
  /** Time for the server to become ready, in milliseconds; fetching it for the first time is not counted. */
  readonly timeoutMs?: number;
}

/**
 * A Neo4j Community server of our own, as a separate process, ready to be used: joined where another process runs it for the
 * same home, adopted where the process that started it died, started otherwise.
 * @throws AppError UNAVAILABLE saying what is missing and how to mend it.
 */
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  return startLocal(options, THIS_MACHINE);
}

/** The local server that runs for a home and answers, or null. */
export async function findLocalNeo4j(home: string): Promise<Connection | null> {
  if (!existsSync(home)) return null;
  const folder = folderOf(home);
  const state = readState(folder);
  const password = readPassword(folder);
  if (state === null || password === null) return null;
  return (await becomesReady(folder, state, FIND_TIMEOUT_MS)) ? connectionTo(state, password) : null;
}
