import type { Connection } from '../config.ts';
import { AppError } from '../errors.ts';
import { becomesReady, boot } from './boot.ts';
import { findClassPath } from './class-path.ts';
import { type Folder, makeFolder } from './folder.ts';
import { findJava } from './java.ts';
import type { LocalNeo4j, LocalNeo4jOptions } from './local-neo4j.ts';
import { withLock } from './lock.ts';
import type { Machine } from './machine.ts';
import { ensurePassword, USER } from './password.ts';
import { endServer, HUNG_GRACE_MS, isAlive, isServerOf, STOP_GRACE_MS, THIS_PROCESS } from './processes.ts';
import { memoryShareMiB } from './server-settings.ts';
import { readState, removeState, type ServerState, writeState } from './state.ts';

const BOOT_TIMEOUT_MS = 180_000;

/** Joins, adopts or boots the server of a home, on a given machine. */
export async function startLocal(options: LocalNeo4jOptions, machine: Machine): Promise<LocalNeo4j> {
  if (machine.platform === 'win32') {
    const message = 'The local Neo4j runs on Linux and macOS only: on Windows, set NEO4J_URI to a Neo4j of your own.';
    throw new AppError('UNAVAILABLE', message);
  }
  const folder = makeFolder(options.home);
  const onWait = () => options.say('Another process is starting or stopping the local Neo4j; waiting for it');
  return withLock(folder.lockFile, onWait, async () => {
    const running = readState(folder);
    const taken = running && (await takeRunning(folder, running, options.say, machine.patienceMs));
    return taken ?? (await bootNew(folder, options, machine));
  });
}

/** Null where a new one is called for: the server ended meanwhile, or was nobody's and dead to the world, and is ended. */
async function takeRunning(
  folder: Folder,
  running: ServerState,
  say: (line: string) => void,
  patienceMs: number,
): Promise<LocalNeo4j | null> {
  const answers = await becomesReady(folder, running, patienceMs);
  const { pid, port, owner } = running;
  if (!answers && !isServerOf(pid, folder.root)) return null;
  if (isAlive(owner)) {
    if (!answers) {
      const message = `The local Neo4j (process ${pid}) does not answer: stop process ${owner.pid}, which runs it, and try again.`;
      throw new AppError('UNAVAILABLE', message);
    }
    say(`Joined the local Neo4j on port ${port}, which process ${owner.pid} runs`);
    return { connection: connectionTo(running, ensurePassword(folder)), owned: false, stop: async () => {} };
  }
  if (!answers) {
    say(`The local Neo4j left behind as process ${pid} does not answer; ending it`);
    await endServer(pid, folder.root, HUNG_GRACE_MS);
    return null;
  }
  const adopted = { ...running, owner: THIS_PROCESS };
  writeState(folder, adopted);
  say(`Adopted the local Neo4j on port ${port}, left behind by a process that is gone`);
  return ownedServer(folder, adopted);
}

async function bootNew(folder: Folder, options: LocalNeo4jOptions, machine: Machine): Promise<LocalNeo4j> {
  const { say } = options;
  const began = Date.now();
  ensurePassword(folder);
  const java = await findJava(machine.java);
  const classPath = await findClassPath({
    mvn: machine.mvn,
    sharedCache: machine.cache,
    ownCache: folder.conf,
    logFile: folder.mavenLogFile,
    say,
  });
  const share = memoryShareMiB(machine.memoryMiB);
  const heapMiB = options.heapMiB ?? share;
  say(`Starting the local Neo4j in ${folder.root} (heap ${heapMiB} MiB, page cache ${share} MiB)`);
  const { freePort } = machine;
  const timeoutMs = options.timeoutMs ?? BOOT_TIMEOUT_MS;
  const state = await boot(folder, { java, classPath, heapMiB, pageCacheMiB: share, timeoutMs, freePort, say });
  say(`The local Neo4j is ready on port ${state.port} after ${((Date.now() - began) / 1000).toFixed(1)} s`);
  return ownedServer(folder, state);
}

function ownedServer(folder: Folder, state: ServerState): LocalNeo4j {
  let stopped: Promise<void> | null = null;
  const stop = () => {
    // Under the lock, so that a start at the same moment waits for the end instead of joining a server about to go.
    stopped ??= withLock(
      folder.lockFile,
      () => {},
      async () => {
        await endServer(state.pid, folder.root, STOP_GRACE_MS);
        if (readState(folder) === null) removeState(folder);
      },
    );
    return stopped;
  };
  return { connection: connectionTo(state, ensurePassword(folder)), owned: true, stop };
}

/** By its port alone: `bolt:` asks for no routing table, which a single server has no use for. */
export function connectionTo(state: ServerState, password: string): Connection {
  return { uri: `bolt://127.0.0.1:${state.port}`, user: USER, password, database: 'neo4j' };
}
