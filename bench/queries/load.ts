import { Pool } from 'undici';
import { cpuOf } from '../support/cpu.ts';

export interface Load {
  readonly perSecond: number;
  /** Latency in milliseconds. */
  readonly p50: number;
  readonly p95: number;
  readonly errors: number;
  /** Processor time of each process that was watched, in milliseconds for one answer; null where the system does not tell. */
  readonly cpu: readonly (number | null)[];
}

interface Window {
  readonly connections: number;
  readonly ms: number;
  /** Processes to watch. */
  readonly pids?: readonly number[];
}

/** So many clients, each sending its next request when it has the answer to the last, for some time. */
export async function load(
  url: string,
  bodies: readonly string[],
  { connections, ms, pids = [] }: Window,
): Promise<Load> {
  const pool = new Pool(new URL(url).origin, { connections, pipelining: 1 });
  const path = new URL(url).pathname;
  const times: number[] = [];
  let errors = 0;
  let next = 0;
  const before = pids.map(cpuOf);
  const began = performance.now();
  const until = began + ms;
  const client = async () => {
    for (let sent = performance.now(); sent < until; sent = performance.now()) {
      const { statusCode, body } = await pool.request({
        path,
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: bodies[next++ % bodies.length]!,
      });
      const text = await body.text();
      if (statusCode !== 200 || text.includes('"errors"')) errors++;
      times.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: connections }, client));
  const seconds = (performance.now() - began) / 1000;
  const cpu = pids.map(cpuOf).map((after, i) => {
    const start = before[i] ?? null;
    return after === null || start === null ? null : ((after - start) * 1000) / times.length;
  });
  await pool.close();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { perSecond: times.length / seconds, p50: at(0.5), p95: at(0.95), errors, cpu };
}
