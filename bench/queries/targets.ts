import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Connection } from '../../src/config.ts';
import type { Ask, Variables } from './ask.ts';
import { RIVAL_SCHEMA } from './rival-schema.ts';

export type TargetName = 'rival' | 'limit' | 'ours' | 'oursCached';

/** A server that is measured, in a process of its own. */
export interface Target {
  readonly name: TargetName;
  readonly url: string;
  readonly body: (ask: Ask, variables: Variables) => string;
  readonly answer: (ask: Ask, data: any) => unknown;
  readonly pid: number;
  stop(): Promise<void>;
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const TSX = ['--import', 'tsx'];
/** As `npm start` runs it, but in a process that can be told to stop. */
const START = (JSON.parse(readFileSync(here('../../package.json'), 'utf8')).scripts.start as string)
  .split(' ')
  .slice(1)
  .map((word) => word.replace(/^scripts\//, here('../../scripts/')));

const graphql = (document: 'ours' | 'rival') => (ask: Ask, variables: Variables) =>
  JSON.stringify({ query: ask[document], variables });

export async function startTargets(neo4j: Connection): Promise<Target[]> {
  if (!existsSync(here('../rival/node_modules'))) {
    const { status } = spawnSync('npm', ['ci'], { cwd: here('../rival'), stdio: 'inherit' });
    if (status !== 0) throw new Error('The rival could not be installed.');
  }
  const schema = join(mkdtempSync(join(tmpdir(), 'bangfu-bench-')), 'rival.graphql');
  writeFileSync(schema, RIVAL_SCHEMA);
  const env = environment(neo4j);
  return Promise.all([
    startTarget('rival', [here('../rival/server.mjs'), schema], env, graphql('rival'), (ask, data) =>
      ask.fromRival(data),
    ),
    startTarget(
      'limit',
      [...TSX, here('limit-server.ts')],
      env,
      (ask, variables) => JSON.stringify({ ask: ask.name, variables }),
      (_, data) => data,
    ),
    startOurs(neo4j, 'ours', 0),
    startOurs(neo4j, 'oursCached', 64),
  ]);
}

const environment = (neo4j: Connection): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_ENV: 'production',
  LOG_LEVEL: 'warn',
  PORT: '0',
  NEO4J_URI: neo4j.uri,
  NEO4J_USER: neo4j.user,
  NEO4J_PASSWORD: neo4j.password,
  NEO4J_DATABASE: neo4j.database,
});

/** Bangfu, with so much memory for answers; with none it has no cache. */
export const startOurs = (neo4j: Connection, name: TargetName, cacheMiB: number): Promise<Target> =>
  startTarget(name, START, { ...environment(neo4j), CACHE_MIB: String(cacheMiB) }, graphql('ours'), (ask, data) =>
    ask.fromOurs(data),
  );

function startTarget(
  name: TargetName,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  body: Target['body'],
  answer: Target['answer'],
): Promise<Target> {
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (data) => {
      said += data;
      const url = /ready: (http:\S+)/.exec(said)?.[1];
      if (url) resolve({ name, url, body, answer, pid: child.pid!, stop: () => stopped(child) });
    });
    child.on('exit', (code) => reject(new Error(`${name} ended with ${code}: ${said}`)));
  });
}

const stopped = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.removeAllListeners('exit');
    child.on('exit', () => resolve());
    child.kill('SIGTERM');
  });
