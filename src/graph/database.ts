import neo4j, { type Driver, type ManagedTransaction, type Record as Neo4jRecord, type Session } from 'neo4j-driver';
import type { Connection } from '../config.ts';
import { AppError } from '../errors.ts';
import type { Statement } from './cypher.ts';

export type Params = Readonly<Record<string, unknown>>;

/** Runs statements; rows come back as plain flat objects. */
export interface Reader {
  run<R>(statement: Statement<R>, params?: Params): Promise<R[]>;
}

export interface Database extends Reader {
  /** Runs statements in one transaction, retried as a whole when the database asks for it. */
  write<T>(work: (transaction: Reader) => Promise<T>): Promise<T>;
  /** Rejects where the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** Time for one read statement, in milliseconds. */
  readonly readTimeoutMs?: number;
  /** Told of every read statement that is sent. */
  readonly onStatement?: (name: string) => void;
}

const READ_TRIES = 3;
const WRITE_TIMEOUT_MS = 600_000;

/** Opens the database; the only place that knows the driver. */
export function openDatabase(connection: Connection, options: DatabaseOptions = {}): Database {
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
    disableLosslessIntegers: true,
    userAgent: 'bangfu',
  });
  return new Neo4jDatabase(driver, connection.database, options);
}

class Neo4jDatabase implements Database {
  readonly #driver: Driver;
  readonly #database: string;
  readonly #timeout: number;
  readonly #onStatement: (name: string) => void;

  constructor(driver: Driver, database: string, options: DatabaseOptions) {
    this.#driver = driver;
    this.#database = database;
    this.#timeout = options.readTimeoutMs ?? 15_000;
    this.#onStatement = options.onStatement ?? (() => {});
  }

  /** An auto-commit read: one flush where a managed transaction takes three, so the retry is ours. */
  async run<R>(statement: Statement<R>, params: Params = {}): Promise<R[]> {
    this.#onStatement(statement.name);
    for (let tried = 1; ; tried++) {
      const session = this.#session(neo4j.session.READ);
      try {
        const result = await withoutTrace(() =>
          session.run(statement.text, toParameters(params), {
            timeout: this.#timeout,
            metadata: { app: 'bangfu', statement: statement.name },
          }),
        );
        return rowsOf<R>(result.records);
      } catch (error) {
        if (tried >= READ_TRIES || !neo4j.isRetryableError(error as Error)) throw translated(error);
      } finally {
        await session.close();
      }
    }
  }

  async write<T>(work: (transaction: Reader) => Promise<T>): Promise<T> {
    const session = this.#session(neo4j.session.WRITE);
    try {
      return await session.executeWrite((transaction) => work(reader(transaction)), {
        timeout: WRITE_TIMEOUT_MS,
        metadata: { app: 'bangfu' },
      });
    } catch (error) {
      throw translated(error);
    } finally {
      await session.close();
    }
  }

  async ping(): Promise<void> {
    try {
      await this.#driver.verifyConnectivity({ database: this.#database });
    } catch (error) {
      throw translated(error);
    }
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  #session(mode: 'READ' | 'WRITE'): Session {
    return this.#driver.session({ database: this.#database, defaultAccessMode: mode, fetchSize: -1 });
  }
}

/** The driver notes for every result where it was asked for, in case of a fault: a tenth of a server's work under load. */
function withoutTrace<T>(work: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

function reader(transaction: ManagedTransaction): Reader {
  return {
    run: async <R>(statement: Statement<R>, params: Params = {}) => {
      const result = await transaction.run(statement.text, toParameters(params));
      return rowsOf<R>(result.records);
    },
  };
}

/** As `toObject` of the driver would give them, at a sixth of its price: that goes through a generator for every row. */
function rowsOf<R>(records: readonly Neo4jRecord[]): R[] {
  const keys = records[0]?.keys ?? [];
  return records.map((record) => {
    const row: Record<PropertyKey, unknown> = {};
    for (let i = 0; i < keys.length; i++) row[keys[i]!] = record.get(i);
    return row as R;
  });
}

/** All in one map, as statements expect them. The driver sends every JavaScript number as a float; whole numbers are meant as integers. */
function toParameters(value: Params): Record<string, unknown> {
  return { p: convert(value) };
}

/** A value without numbers, which the rows of bulk writes are for the most part, is passed on as it is. */
function convert(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === undefined) return null;
  if (value === null || typeof value !== 'object') return value;
  return Array.isArray(value) ? convertList(value) : convertMap(value as Record<string, unknown>);
}

function convertList(list: readonly unknown[]): readonly unknown[] {
  let copy: unknown[] | null = null;
  for (let i = 0; i < list.length; i++) {
    const converted = convert(list[i]);
    if (converted !== list[i]) {
      copy ??= list.slice();
      copy[i] = converted;
    }
  }
  return copy ?? list;
}

function convertMap(map: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  let copy: Record<string, unknown> | null = null;
  for (const name of Object.keys(map)) {
    const converted = convert(map[name]);
    if (converted !== map[name]) {
      copy ??= { ...map };
      copy[name] = converted;
    }
  }
  return copy ?? map;
}

const UNREACHABLE = new Set(['ServiceUnavailable', 'SessionExpired', 'Neo.ClientError.Security.Unauthorized']);

function translated(error: unknown): unknown {
  if (error instanceof AppError) return error;
  const code = (error as { code?: unknown }).code;
  if (typeof code !== 'string') return error;
  if (UNREACHABLE.has(code) || code.startsWith('Neo.TransientError.')) {
    return new AppError('UNAVAILABLE', 'The database does not answer; try again later', { cause: error });
  }
  if (code.includes('TransactionTimedOut')) {
    return new AppError('TIMEOUT', 'The database took too long for this; ask for less at once', { cause: error });
  }
  if (code === 'Neo.ClientError.Schema.ConstraintValidationFailed') {
    return new AppError('CONFLICT', 'Something else was written at the same time; try again', { cause: error });
  }
  return error;
}
