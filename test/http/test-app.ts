import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import {
  type ExecutionResult,
  GraphQLBoolean,
  GraphQLError,
  type GraphQLFieldConfig,
  type GraphQLFormattedError,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
} from 'graphql';
import { onTestFinished } from 'vitest';
import { AppError, ERROR_CODES } from '../../src/errors.ts';
import { type AppDeps, createApp } from '../../src/http/create-app.ts';

export const SECRET = 'secret MATCH (n) RETURN n';

/** One per request, with a private field: such an object does not survive being copied. */
export class TestContext {
  readonly #requestId: string;
  readonly signal: AbortSignal;

  constructor({ requestId, signal }: { requestId: string; signal: AbortSignal }) {
    this.#requestId = requestId;
    this.signal = signal;
  }

  get requestId(): string {
    return this.#requestId;
  }
}

type Field = GraphQLFieldConfig<unknown, TestContext>;

const failing = (make: () => unknown): Field => ({
  type: GraphQLString,
  resolve() {
    throw make();
  },
});

const strict = new GraphQLScalarType({
  name: 'Strict',
  parseValue(value) {
    if (value !== 'good') throw new AppError('INVALID_INPUT', `"${value}" is not good; expected "good".`);
    return value;
  },
  serialize: (value) => value,
});

const filter: GraphQLInputObjectType = new GraphQLInputObjectType({
  name: 'Filter',
  fields: () => ({ and: { type: new GraphQLList(new GraphQLNonNull(filter)) }, least: { type: GraphQLInt } }),
});

const named = new GraphQLInterfaceType({
  name: 'Named',
  fields: { name: { type: GraphQLString } },
  resolveType: (value: { secretType: string }) => value.secretType,
});

const thing: GraphQLObjectType<unknown, TestContext> = new GraphQLObjectType({
  name: 'Thing',
  interfaces: [named],
  fields: () => ({
    name: { type: GraphQLString, resolve: () => 'thing' },
    self: { type: thing, resolve: () => ({}) },
  }),
});

const query = new GraphQLObjectType<unknown, TestContext>({
  name: 'Query',
  fields: {
    hello: { type: GraphQLString, resolve: () => 'world' },
    later: { type: GraphQLString, resolve: async () => 'world' },
    requestId: { type: GraphQLString, resolve: (_source, _args, { requestId }) => requestId },
    self: { type: thing, resolve: () => ({}) },
    echo: { type: GraphQLString, args: { text: { type: GraphQLString } }, resolve: (_source, { text }) => text },
    needs: { type: GraphQLString, args: { text: { type: new GraphQLNonNull(GraphQLString) } } },
    strict: { type: strict, args: { value: { type: strict } }, resolve: (_source, { value }) => value },
    filtered: { type: GraphQLBoolean, args: { where: { type: filter } }, resolve: () => true },
    /** Fails with the code that it is told. */
    fails: {
      type: GraphQLString,
      args: { code: { type: new GraphQLNonNull(GraphQLString) } },
      resolve(_source, { code }) {
        const known = ERROR_CODES.find((one) => one === code);
        throw known ? new AppError(known, `failed with ${code}`) : new GraphQLError(SECRET, { extensions: { code } });
      },
    },
    leaks: failing(() => new Error(SECRET)),
    leaksText: failing(() => SECRET),
    leaksNothing: failing(() => null),
    leaksGraphql: failing(() => new GraphQLError(SECRET, { extensions: { code: 'Neo.ClientError', query: SECRET } })),
    leaksCause: failing(() => new AppError('UNAVAILABLE', 'The database is away.', { cause: new Error(SECRET) })),
    leaksInternal: failing(() => new AppError('INTERNAL', SECRET)),
    leaksValue: { type: GraphQLInt, resolve: () => SECRET },
    leaksType: { type: named, resolve: () => ({ secretType: SECRET }) },
    leaksBigint: { type: strict, resolve: () => 1n },
    missing: { type: new GraphQLNonNull(GraphQLString), resolve: () => null },
    leaksMany: {
      type: new GraphQLList(GraphQLString),
      resolve: () => {
        const error = new Error(SECRET);
        return [Promise.reject(error), Promise.reject(error), Promise.reject(error)];
      },
    },
    hangs: { type: GraphQLString, resolve: () => new Promise(() => {}) },
    /** Ends when its signal says so. */
    waits: {
      type: GraphQLString,
      resolve: (_source, _args, { signal }) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => {
            stops.push(signal.reason);
            reject(signal.reason);
          });
        }),
    },
  },
});

/** Counts up, one number at a time; `size` is that of each answer. It fails or waits where it is told to. */
export const counters = { open: 0, made: 0 };

class Counter implements AsyncIterableIterator<number> {
  readonly #args: { to?: number; fail?: boolean };
  #next = 1;
  #end: (() => void) | null = null;

  constructor(args: { to?: number; fail?: boolean }) {
    this.#args = args;
    counters.open++;
  }

  [Symbol.asyncIterator]() {
    return this;
  }

  async next(): Promise<IteratorResult<number>> {
    if (this.#next <= (this.#args.to ?? Number.POSITIVE_INFINITY)) {
      counters.made++;
      await new Promise((resolve) => setImmediate(resolve));
      return { done: false, value: this.#next++ };
    }
    if (this.#args.fail) throw new AppError('LIMIT', 'Too slow.');
    await new Promise<void>((resolve) => {
      this.#end = resolve;
    });
    return { done: true, value: undefined };
  }

  async return(): Promise<IteratorResult<number>> {
    counters.open--;
    this.#end?.();
    return { done: true, value: undefined };
  }
}

const subscription = new GraphQLObjectType<unknown, TestContext>({
  name: 'Subscription',
  fields: {
    hello: { type: GraphQLString },
    counts: {
      type: GraphQLInt,
      args: { to: { type: GraphQLInt }, fail: { type: GraphQLBoolean }, least: { type: strict } },
      subscribe: (_source, args) => new Counter(args),
      resolve: (count) => count,
    },
    padded: {
      type: GraphQLString,
      subscribe: () => new Counter({}),
      resolve: (count) => `${count}`.padStart(20_000),
    },
    contexts: {
      type: GraphQLBoolean,
      subscribe: (_source, _args, context) => {
        contexts.push(context);
        return new Counter({ to: 2 });
      },
      resolve: (_count, _args, context) => contexts.push(context) > 0,
    },
    leaks: { type: GraphQLInt, subscribe: () => new Counter({ to: 1 }), resolve: () => SECRET },
    refuses: {
      type: GraphQLInt,
      subscribe: () => {
        throw new AppError('INVALID_INPUT', 'after is not yet.');
      },
    },
  },
});

/** Contexts that `contexts` has seen. */
export const contexts: TestContext[] = [];

/** Reasons of the signals that `waits` has seen. */
export const stops: unknown[] = [];

export const testSchema = new GraphQLSchema({
  query,
  types: [thing],
  subscription,
});

export interface TestApp {
  readonly app: FastifyInstance;
  /** Everything logged so far, one object a line. */
  readonly lines: Record<string, unknown>[];
  readonly inject: (options: InjectOptions) => Promise<LightMyRequestResponse>;
  readonly post: (body: unknown, headers?: Record<string, string>) => Promise<Answer>;
}

export interface Answer {
  readonly status: number;
  readonly headers: LightMyRequestResponse['headers'];
  readonly text: string;
  readonly data: ExecutionResult['data'];
  readonly errors: readonly GraphQLFormattedError[];
  /** Code of the first error. */
  readonly code: unknown;
}

/** The edge over the test schema, closed when the test is over. */
export async function testApp(deps: Partial<AppDeps<TestContext>> = {}): Promise<TestApp> {
  const lines: Record<string, unknown>[] = [];
  const app = await createApp<TestContext>({
    schema: testSchema,
    createContext: (request) => new TestContext(request),
    ping: async () => {},
    logLevel: 'debug',
    logTo: { write: (line) => lines.push(JSON.parse(line)) },
    ...deps,
  });
  onTestFinished(() => app.close());
  const inject = (options: InjectOptions) => app.inject(options);
  const post: TestApp['post'] = async (body, headers = {}) =>
    answerOf(
      await inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json', ...headers },
        payload: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    );
  return { app, lines, inject, post };
}

export function answerOf(response: LightMyRequestResponse): Answer {
  const { data, errors = [] } = response.json() as ExecutionResult & { errors?: GraphQLFormattedError[] };
  const { statusCode: status, headers, payload: text } = response;
  return { status, headers, text, data, errors, code: errors[0]?.extensions?.code };
}

/** For clients that let the HTTP status speak. */
export const MODERN = { accept: 'application/graphql-response+json' };
