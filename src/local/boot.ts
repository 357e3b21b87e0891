import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '../errors.ts';
import { answersBolt } from './bolt-probe.ts';
import type { Folder } from './folder.ts';
import { endServer, HUNG_GRACE_MS, homeArgument, isServerOf, SERVER_CLASS, THIS_PROCESS } from './processes.ts';
import { javaArguments, neo4jConf } from './server-settings.ts';
import { removeState, type ServerState, writeState } from './state.ts';

const POLL_MS = 50;
const PROBE_TIMEOUT_MS = 1_000;
const PORT_TRIES = 5;

export interface BootOptions {
  readonly java: string;
  readonly classPath: string;
  readonly heapMiB: number;
  readonly pageCacheMiB: number;
  readonly timeoutMs: number;
  readonly freePort: () => Promise<number>;
  readonly say: (line: string) => void;
}

/**
 * Starts a server process and waits until it answers.
 * @throws AppError UNAVAILABLE where it ends before that, or takes too long and is ended.
 */
export async function boot(folder: Folder, options: BootOptions): Promise<ServerState> {
  writeFileSync(folder.javaArgumentsFile, javaArguments(options.classPath, options.heapMiB));
  for (let tries = 1; ; tries++) {
    const port = await options.freePort();
    writeFileSync(folder.configFile, neo4jConf(port, options.pageCacheMiB));
    const state = { pid: await spawnServer(folder, options.java), port, owner: THIS_PROCESS };
    writeState(folder, state);
    if (await becomesReady(folder, state, options.timeoutMs)) return state;

    const hung = isServerOf(state.pid, folder.root);
    await endServer(state.pid, folder.root, HUNG_GRACE_MS);
    removeState(folder);
    const output = readOutput(folder) ?? '';
    if (!hung && output.includes('PortBindException') && tries < PORT_TRIES) {
      options.say(`Port ${port} was taken meanwhile; trying another`);
      continue;
    }
    throw new AppError('UNAVAILABLE', whyNot(folder, output, hung, options.timeoutMs));
  }
}

/** Whether the server says that it has started, and answers, while its process lives and the time lasts. */
export async function becomesReady(folder: Folder, state: ServerState, withinMs: number): Promise<boolean> {
  for (const end = Date.now() + withinMs; Date.now() < end; await sleep(POLL_MS)) {
    if (!isServerOf(state.pid, folder.root)) return false;
    // An answer alone proves nothing: until ours has said "Started.", another server may sit on its port.
    const started = readOutput(folder)?.includes(' Started.') ?? true;
    if (started && (await answersBolt(state.port, PROBE_TIMEOUT_MS))) return true;
  }
  return false;
}

/** In a session of its own, so that the terminal's Ctrl-C reaches us only, and we stop it when our own work is done. */
async function spawnServer(folder: Folder, java: string): Promise<number> {
  const output = openSync(folder.outputFile, 'w');
  // Java takes file names for what the locale says, and in the plain C locale no Chinese one survives that.
  const command = ['LC_ALL=C.UTF-8', java, `@${folder.javaArgumentsFile}`, SERVER_CLASS, '--console-mode'];
  const child = spawn('env', [...command, `--config-dir=${folder.conf}`, homeArgument(folder.root)], {
    cwd: folder.root,
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  await once(child, 'spawn');
  child.unref();
  return child.pid!;
}

/** Undefined where somebody has tidied it away since the start. */
function readOutput(folder: Folder): string | undefined {
  return existsSync(folder.outputFile) ? readFileSync(folder.outputFile, 'utf8') : undefined;
}

function whyNot(folder: Folder, output: string, hung: boolean, timeoutMs: number): string {
  const way = 'mend that, or set NEO4J_URI to a Neo4j of your own';
  if (hung) {
    return `The local Neo4j was not ready within ${timeoutMs / 1000} s (${folder.outputFile} says how far it came): ${way}.`;
  }
  if (output.includes('FileLockException')) {
    return `Another Neo4j has the database in ${folder.data} open: stop it, or set NEO4J_URI to a Neo4j of your own.`;
  }
  return `The local Neo4j ended while it was starting (${folder.outputFile} says why): ${way}.`;
}
