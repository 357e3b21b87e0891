import cluster, { type Worker } from 'node:cluster';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Connection } from '../config.ts';
import { AppError } from '../errors.ts';
import { RestartPace } from './restart-pace.ts';
import type { Serving } from './serve-graph.ts';

/** What a worker tells the process that started it. */
export type WorkerMessage = { readonly serves: string } | { readonly failed: string };

const SCRIPT = fileURLToPath(new URL('../../scripts/worker.mjs', import.meta.url));
/** For the longest operation, and a little to send its answer. */
const STOP_GRACE_MS = 20_000;

/** Serves by several processes on one port, which share the connections. Those that end are replaced. */
export async function startWorkers(
  count: number,
  connection: Connection,
  say: (line: string) => void,
): Promise<Serving> {
  const workers = new Workers(count, connection, say);
  try {
    return { url: await workers.start(), close: () => workers.stop() };
  } catch (error) {
    await workers.stop();
    throw error;
  }
}

class Workers {
  readonly #count: number;
  readonly #env: Readonly<Record<string, string>>;
  readonly #say: (line: string) => void;
  readonly #pace: RestartPace;
  readonly #running = new Set<Worker>();
  readonly #waiting = new Set<NodeJS.Timeout>();
  /** Until all of the first ones serve, none is replaced: what ends one of them ends the start. */
  #started = false;
  #stopping = false;

  constructor(count: number, { uri, user, password, database }: Connection, say: (line: string) => void) {
    this.#count = count;
    this.#env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
    this.#say = say;
    this.#pace = new RestartPace(count);
    // Each takes connections itself. Were they handed out here, one on its way to a worker that is being killed would be lost.
    cluster.schedulingPolicy = cluster.SCHED_NONE;
    cluster.setupPrimary({ exec: SCRIPT, args: [] });
  }

  /** Resolves with the URL when all serve. */
  async start(): Promise<string> {
    const first = Array.from({ length: this.#count }, () => this.#fork());
    const urls = await Promise.all(first.map(({ serves }) => serves));
    this.#started = true;
    // One may have ended while others were still on their way.
    while (this.#running.size < this.#count) this.#fork();
    this.#say(`${this.#count} workers serve: processes ${[...this.#running].map(pidOf).join(', ')}`);
    return urls[0]!;
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    for (const timer of this.#waiting) clearTimeout(timer);
    const kill = setTimeout(() => {
      for (const worker of this.#running) worker.process.kill('SIGKILL');
    }, STOP_GRACE_MS);
    await Promise.all(
      [...this.#running].map((worker) => {
        const ended = once(worker, 'exit');
        worker.process.kill('SIGTERM');
        return ended;
      }),
    );
    clearTimeout(kill);
  }

  #fork(): { readonly serves: Promise<string> } {
    const worker = cluster.fork(this.#env);
    this.#running.add(worker);
    let reason = '';
    const serves = new Promise<string>((resolve, reject) => {
      worker.on('message', (message: WorkerMessage) => {
        if ('serves' in message) resolve(message.serves);
        else reason = message.failed;
      });
      const gone = (why: string) => {
        if (!this.#running.delete(worker)) return;
        reject(new AppError('UNAVAILABLE', reason || `A worker ${why} before it served`));
        if (this.#started && !this.#stopping) this.#replace(worker, reason || why);
      };
      worker.once('exit', (code, signal) => gone(`ended with ${signal ?? code}`));
      worker.on('error', ({ message }) => {
        if (worker.process.pid === undefined) gone(`could not be started: ${message}`);
      });
    });
    // Who waits for the first ones hears of it; of later ones it is told when they are replaced.
    serves.catch(() => {});
    return { serves };
  }

  #replace(worker: Worker, reason: string): void {
    const wait = this.#pace.waitAfter(Date.now());
    this.#say(`Worker ${pidOf(worker)}: ${reason}; another starts${wait > 0 ? ` in ${wait / 1000} s` : ''}`);
    const timer = setTimeout(() => {
      this.#waiting.delete(timer);
      this.#fork();
    }, wait);
    this.#waiting.add(timer);
  }
}

const pidOf = ({ process }: Worker): number => process.pid!;
