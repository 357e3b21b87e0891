import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { AppError } from './errors.ts';

/** How to reach a Neo4j database. */
export interface Connection {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Folder of the local database, its password and logs. */
  readonly home: string;
  /** The database to use; null: run the local one in `home`. */
  readonly neo4j: Connection | null;
  /** Folder of the article texts; null: no texts at hand. */
  readonly articlesDir: string | null;
  readonly logLevel: LogLevel;
  /** Memory for answers that are kept while the graph is unchanged, in MiB; 0: none are kept. */
  readonly cacheMiB: number;
  /** Processes that serve, on one port. */
  readonly workers: number;
  /** File of the only documents that are executed; null: any are. */
  readonly trustedDocuments: string | null;
}

const NEO4J_SCHEMES = ['neo4j:', 'neo4j+s:', 'neo4j+ssc:', 'bolt:', 'bolt+s:', 'bolt+ssc:'];
const MAX_CACHE_MIB = 4096;
const MAX_WORKERS = 128;
const DEFAULT_ARTICLES_DIR = '../shared/articles';

/**
 * Reads the whole configuration; the only reader of the environment.
 * @throws AppError INVALID_INPUT naming every faulty variable at once.
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env, cwd: string = process.cwd()): Config {
  const faults: string[] = [];
  const text = (name: string, fallback: string) => env[name]?.trim() || fallback;

  const port = Number(text('PORT', '4000'));
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    faults.push(`PORT is "${env.PORT}"; expected a whole number from 0 to 65535`);
  }
  const logLevel = text('LOG_LEVEL', 'info') as LogLevel;
  if (!LOG_LEVELS.includes(logLevel)) {
    faults.push(`LOG_LEVEL is "${env.LOG_LEVEL}"; expected one of ${LOG_LEVELS.join(', ')}`);
  }
  const cacheMiB = Number(text('CACHE_MIB', '64'));
  if (!Number.isInteger(cacheMiB) || cacheMiB < 0 || cacheMiB > MAX_CACHE_MIB) {
    faults.push(`CACHE_MIB is "${env.CACHE_MIB}"; expected a whole number from 0 to ${MAX_CACHE_MIB}`);
  }
  const workers = text('WORKERS', '1') === 'auto' ? availableParallelism() : Number(text('WORKERS', '1'));
  if (!Number.isInteger(workers) || workers < 1 || workers > MAX_WORKERS) {
    faults.push(`WORKERS is "${env.WORKERS}"; expected a whole number from 1 to ${MAX_WORKERS}, or auto`);
  }
  const config: Config = {
    port,
    host: text('HOST', '127.0.0.1'),
    home: resolve(cwd, text('BANGFU_HOME', '.bangfu')),
    neo4j: readConnection(text, env, faults),
    articlesDir: readArticlesDir(env, cwd, faults),
    logLevel,
    cacheMiB,
    workers,
    trustedDocuments: readTrustedDocumentsFile(env, cwd, faults),
  };
  if (faults.length > 0) throw new AppError('INVALID_INPUT', `The configuration has faults:\n  ${faults.join('\n  ')}`);
  return Object.freeze(config);
}

function readConnection(
  text: (name: string, fallback: string) => string,
  env: NodeJS.ProcessEnv,
  faults: string[],
): Connection | null {
  const uri = text('NEO4J_URI', '');
  if (uri === '') {
    const alone = ['NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'].filter((name) => env[name]);
    if (alone.length > 0)
      faults.push(`${alone.join(', ')} set without NEO4J_URI; expected NEO4J_URI too, or none of them`);
    return null;
  }
  const scheme = /^[a-z+0-9]+:/.exec(uri)?.[0] ?? '';
  if (!NEO4J_SCHEMES.includes(scheme) || !URL.canParse(uri)) {
    faults.push(`NEO4J_URI is "${uri}"; expected a URI such as neo4j://localhost:7687 or neo4j+s://example.org`);
  }
  if (!env.NEO4J_PASSWORD) faults.push('NEO4J_PASSWORD is not set; expected the password that goes with NEO4J_URI');
  return {
    uri,
    user: text('NEO4J_USER', 'neo4j'),
    password: env.NEO4J_PASSWORD ?? '',
    database: text('NEO4J_DATABASE', 'neo4j'),
  };
}

function readArticlesDir(env: NodeJS.ProcessEnv, cwd: string, faults: string[]): string | null {
  const named = env.ARTICLES_DIR?.trim();
  const folder = resolve(cwd, named || DEFAULT_ARTICLES_DIR);
  if (existsSync(folder)) return folder;
  if (named) faults.push(`ARTICLES_DIR is "${named}"; expected a folder that exists`);
  return null;
}

function readTrustedDocumentsFile(env: NodeJS.ProcessEnv, cwd: string, faults: string[]): string | null {
  const named = env.TRUSTED_DOCUMENTS?.trim();
  if (!named) return null;
  const file = resolve(cwd, named);
  if (!existsSync(file)) faults.push(`TRUSTED_DOCUMENTS is "${named}"; expected a file that exists`);
  return file;
}

/** Whether npm stands between the caller and this process. */
export const startedByNpm = (): boolean => process.env.npm_lifecycle_event !== undefined;
