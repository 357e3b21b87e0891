/** Starts something and keeps it until SIGINT, SIGTERM or SIGHUP; then stops it in order. A second signal is not waited for. */
export async function untilStopped(
  start: () => Promise<() => Promise<void>>,
  say: (line: string) => void,
): Promise<number> {
  const asked = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });
  const stop = await start();
  await asked;
  say('Stopping …');
  await stop();
  return 0;
}
