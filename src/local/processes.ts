import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

// Everything here is asked of the system at the moment it is needed: a process id alone is no identity, since after a
// restart of the machine or of a container another process may have it.

const PROC = existsSync('/proc/self/stat');
const POLL_MS = 50;
const KILL_GRACE_MS = 10_000;
const EXEC_TRIES = 40;
const EXEC_WAIT_MS = 5;

/** Time to close the database and write everything down. */
export const STOP_GRACE_MS = 30_000;
/** For one that gave no sign of life; what it had committed is in its log, and the next start recovers it. */
export const HUNG_GRACE_MS = 3_000;

/** A process, told apart from any other that had or will have its id. */
export interface ProcessMark {
  readonly pid: number;
  readonly startedAt: string;
}

export const THIS_PROCESS: ProcessMark = { pid: process.pid, startedAt: startTime(process.pid) ?? 'unknown' };

export function isAlive(mark: ProcessMark): boolean {
  return startTime(mark.pid) === mark.startedAt;
}

export const SERVER_CLASS = 'org.neo4j.server.CommunityEntryPoint';

/** Must be the last argument of a server: that is where it is looked for. */
export function homeArgument(root: string): string {
  return `--home-dir=${root}`;
}

/** Whether that process is the Neo4j whose home is `root`: nothing else is ever signalled. */
export function isServerOf(pid: number, root: string): boolean {
  const command = commandLine(pid);
  return command.includes(` ${SERVER_CLASS} `) && command.endsWith(` ${homeArgument(root)}`);
}

/** Ends the Neo4j whose home is `root`: asked first, forced when it does not heed. */
export async function endServer(pid: number, root: string, graceMs: number): Promise<void> {
  if (!(await endsOn('SIGTERM', graceMs))) await endsOn('SIGKILL', KILL_GRACE_MS);

  async function endsOn(signal: NodeJS.Signals, withinMs: number): Promise<boolean> {
    if (isServerOf(pid, root)) send(pid, signal);
    for (const end = Date.now() + withinMs; Date.now() < end; await sleep(POLL_MS)) {
      if (!isServerOf(pid, root)) return true;
    }
    return false;
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    // It may have ended since it was looked at.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function startTime(pid: number): string | null {
  if (!PROC) return ps('lstart', pid, 'C') || null;
  const stat = readProc(pid, 'stat');
  // The second field is the name in brackets, which may hold anything; the start time is the twentieth after it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const dead = stat === '' || fields[0] === 'Z' || fields[0] === 'X';
  return dead ? null : (fields[19] ?? null);
}

/** The arguments joined by spaces; empty where there is no such process. */
function commandLine(pid: number): string {
  if (!PROC) return ps('command', pid, 'en_US.UTF-8');
  for (let tries = 1; ; tries++) {
    const command = readProc(pid, 'cmdline').replaceAll('\0', ' ').trimEnd();
    // A process has none for the moment in which it becomes another program, as `env` becomes the Java it was told to run.
    if (command !== '' || tries === EXEC_TRIES || startTime(pid) === null) return command;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, EXEC_WAIT_MS);
  }
}

function readProc(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

/** Where there is no /proc: macOS. Every process must get the same words, whatever its own locale and time zone. */
function ps(column: string, pid: number, locale: string): string {
  const command = [`LC_ALL=${locale}`, 'TZ=UTC', 'ps', '-ww', '-o', `${column}=`, '-p', String(pid)];
  return spawnSync('env', command, { encoding: 'utf8' }).stdout?.trim() ?? '';
}
