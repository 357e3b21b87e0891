import { existsSync, readFileSync } from 'node:fs';

/** Clock ticks of Linux, as the process table counts them. */
const TICKS_PER_SECOND = 100;

export interface Effort {
  readonly seconds: number;
  /** Processor time of the database, and of this process; null where the system does not tell. */
  readonly serverCpuSeconds: number | null;
  readonly clientCpuSeconds: number;
}

/** Time and processor time of some work. On a machine that others use too, processor time is what can be compared. */
export async function effortOf(serverPid: number, work: () => Promise<unknown>): Promise<Effort> {
  const [server, client, began] = [cpuOf(serverPid), process.cpuUsage(), performance.now()];
  await work();
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(client);
  const after = cpuOf(serverPid);
  return {
    seconds,
    serverCpuSeconds: server === null || after === null ? null : after - server,
    clientCpuSeconds: (user + system) / 1e6,
  };
}

/** Processor time a process has taken, in seconds; null where the system does not tell. */
export function cpuOf(pid: number): number | null {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return null;
  // The second field is the name in brackets and may hold anything; user and system time are the 12th and 13th after it.
  const text = readFileSync(file, 'utf8');
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};
