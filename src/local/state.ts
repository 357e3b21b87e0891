import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Folder } from './folder.ts';
import { isServerOf, type ProcessMark } from './processes.ts';

/** The server that runs in a folder, written as soon as its process exists. */
export interface ServerState {
  readonly pid: number;
  readonly port: number;
  /** Who will stop it. */
  readonly owner: ProcessMark;
}

/** The state of the server that is really there; a file left behind by a dead one counts for nothing. */
export function readState(folder: Folder): ServerState | null {
  try {
    const state = JSON.parse(readFileSync(folder.stateFile, 'utf8')) as ServerState;
    return isServerOf(state.pid, folder.root) ? state : null;
  } catch {
    return null;
  }
}

export function writeState(folder: Folder, state: ServerState): void {
  const fresh = `${folder.stateFile}.${process.pid}`;
  writeFileSync(fresh, JSON.stringify(state));
  renameSync(fresh, folder.stateFile);
}

export function removeState(folder: Folder): void {
  rmSync(folder.stateFile, { force: true });
}
