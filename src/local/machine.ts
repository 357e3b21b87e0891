import { totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port.ts';

/** What a start takes from the machine; tests put other things in its place. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly memoryMiB: number;
  /** Null: looked up in JAVA_HOME, then on the PATH. */
  readonly java: string | null;
  readonly mvn: string;
  /** Folder that remembers where Maven keeps the jars, for all homes. */
  readonly cache: string;
  readonly freePort: () => Promise<number>;
  /** How long a server that is already there may take to answer. */
  readonly patienceMs: number;
}

const BYTES_PER_MIB = 1024 * 1024;

export const THIS_MACHINE: Machine = {
  platform: process.platform,
  // In a container the limit counts, not what the host has; 0 means that none is known.
  memoryMiB: Math.floor(Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY) / BYTES_PER_MIB),
  java: null,
  mvn: 'mvn',
  cache: fileURLToPath(new URL('../../node_modules/.cache/bangfu', import.meta.url)),
  freePort,
  patienceMs: 20_000,
};
