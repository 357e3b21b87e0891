import { readConfig } from '../config.ts';
import { AppError } from '../errors.ts';
import { openDatabase } from '../graph/database.ts';
import { serveGraph } from './serve-graph.ts';
import type { WorkerMessage } from './workers.ts';

/**
 * One of several processes that serve on one port. The one that started it has seen to the database and its contents, and tells when
 * to stop; should that one be gone, so is this.
 */
export async function work(): Promise<void> {
  // A terminal sends these to all processes of a command at once.
  for (const signal of ['SIGINT', 'SIGHUP'] as const) process.on(signal, () => {});
  const asked = new Promise<void>((resolve) => {
    process.once('SIGTERM', () => resolve());
  });
  const config = readConfig();
  const db = openDatabase(config.neo4j!);
  const serving = await serveGraph(config, db, (line) => process.stdout.write(`${line}\n`));
  await tell({ serves: serving.url });
  await asked;
  await serving.close();
  await db.close();
}

function tell(message: WorkerMessage): Promise<void> {
  return new Promise((resolve) => {
    process.send!(message, () => resolve());
  });
}

/** A fault that a person can act on is told by the process that started this one. */
async function fail(error: unknown): Promise<number> {
  if (error instanceof AppError) await tell({ failed: error.message });
  else process.stderr.write(`${(error as Error).stack ?? error}\n`);
  return 1;
}

process.exit(await work().then(() => 0, fail));
