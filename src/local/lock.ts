import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, type ProcessMark, THIS_PROCESS } from './processes.ts';

const POLL_MS = 50;
/** A lock file is empty for the instant between its creation and its filling. */
const FILLING_MS = 5_000;

/**
 * Does the work while no other process, and no other call in this one, holds the lock. A lock whose holder died is taken over.
 * `onWait` is told once, where there is somebody to wait for.
 */
export async function withLock<T>(file: string, onWait: () => void, work: () => Promise<T>): Promise<T> {
  const ticket = JSON.stringify({ ...THIS_PROCESS, call: randomUUID() });
  for (let waits = false; !create(file, ticket); waits = true) {
    if (removeStale(file)) continue;
    if (!waits) onWait();
    await sleep(POLL_MS);
  }
  try {
    return await work();
  } finally {
    if (read(file) === ticket) rmSync(file, { force: true });
  }
}

function create(file: string, ticket: string): boolean {
  try {
    writeFileSync(file, ticket, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** True where the lock is gone, or was a dead holder's and is now removed. */
function removeStale(file: string): boolean {
  const seen = read(file);
  if (seen === null) return true;
  if (!isStale(file, seen)) return false;
  // Two may see the same stale lock; renaming tells the slower one that it took away the lock of the quicker one.
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch {
    return true;
  }
  const taken = read(aside);
  if (taken !== null && taken !== seen) create(file, taken);
  rmSync(aside, { force: true });
  return true;
}

function isStale(file: string, ticket: string): boolean {
  try {
    return !isAlive(JSON.parse(ticket) as ProcessMark);
  } catch {
    const written = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    return Date.now() - written > FILLING_MS;
  }
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
