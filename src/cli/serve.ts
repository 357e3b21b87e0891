import { startedByNpm } from '../config.ts';

/** Starts something and keeps it until SIGINT, SIGTERM or SIGHUP; then stops it in order. A second signal is not waited for. */
export async function untilStopped(
  start: () => Promise<() => Promise<void>>,
  say: (line: string) => void,
): Promise<number> {
  const asked = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
    if (startedByNpm()) onParentGone(resolve);
  });
  const stop = await start();
  // Waiting for a signal keeps no process alive, and what was started may be a process of its own.
  const alive = setInterval(() => {}, 2 ** 30);
  await asked;
  clearInterval(alive);
  say('Stopping …');
  await stop();
  return 0;
}

const PARENT_CHECK_MS = 500;

/** A signal that ends npm ends the shell between it and this process, and comes no further; that the shell is gone can be seen. */
function onParentGone(tell: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    tell();
  }, PARENT_CHECK_MS).unref();
}
