import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import type { Connection } from '../../src/config.ts';
import { isServerOf } from '../../src/local/processes.ts';

/** A folder that outlives no test run; its name is what a Chinese user's may well be, spaces included. */
export function throwAwayFolder(): string {
  return mkdtempSync(join(tmpdir(), 'bangfu 帮扶 '));
}

export async function query(connection: Connection, text: string, params = {}): Promise<Record<string, unknown>[]> {
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
    disableLosslessIntegers: true,
  });
  try {
    const { records } = await driver.executeQuery(text, params, { database: connection.database });
    return records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}

export interface Starter {
  readonly process: ChildProcess;
  readonly connection: Connection;
  readonly owned: boolean;
  readonly said: readonly string[];
}

/** Starts the local Neo4j from another process, which leads a process group of its own, as a shell's foreground job does. */
export async function startElsewhere(home: string, ...more: string[]): Promise<Starter> {
  const script = fileURLToPath(new URL('./starter.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, '--home', home, ...more], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface(child.stdout!)) return { process: child, ...JSON.parse(line) };
  throw new Error('The other process ended without a server');
}

export async function killHard(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

/** Answers every opening with Bolt 5.4: the worst thing to find on a port one believes to be one's own. */
export async function someoneElsesBolt(): Promise<Server> {
  const server = createServer((socket) => socket.on('data', () => socket.write(Buffer.from([0, 0, 4, 5]))));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

/** The processes that serve that folder. */
export function serversOf(root: string): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && isServerOf(pid, root));
}
