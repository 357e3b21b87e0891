import {
  createSourceEventStream,
  type ExecutionResult,
  execute,
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  OperationTypeNode,
} from 'graphql';
import { type DocumentRule, persistedHashOf } from '../documents/document-rule.ts';
import { type Execute, untilStopped } from '../executor.ts';
import type { FaultLog } from '../fault-log.ts';
import type { Limits } from '../limits.ts';
import type { CreateContext } from '../request-scope.ts';
import { Stopper } from '../stopper.ts';
import { LiveResults } from './live-results.ts';
import { type OperationParams, type Prepared, prepareOperation, refusal } from './prepare.ts';

export interface LiveDeps<C> {
  readonly schema: GraphQLSchema;
  readonly createContext: CreateContext<C>;
  readonly execute: Execute;
  readonly limits: Limits;
  readonly faults: FaultLog;
  readonly documents: DocumentRule;
  readonly formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
}

export type LiveAnswer = FormattedExecutionResult | LiveResults;

/** Runs operations whose answers go out one by one, and knows the subscriptions that are open. */
export class LiveOperations<C> {
  readonly #deps: LiveDeps<C>;
  readonly #open = new Set<LiveResults>();
  #opening = 0;
  #closed = false;

  constructor(deps: LiveDeps<C>) {
    this.#deps = deps;
  }

  get closed(): boolean {
    return this.#closed;
  }

  prepare(params: OperationParams): Prepared | GraphQLError[] {
    const settled = this.#deps.documents(params);
    if (settled === null) return this.#prepareText(params);
    if ('refused' in settled) return [refusal(settled.refused.code, settled.refused.message)];
    return this.#prepareText({ ...params, query: settled.text });
  }

  #prepareText(params: OperationParams): Prepared | GraphQLError[] {
    if (params.query === '' && persistedHashOf(params.extensions) !== undefined) {
      const message = 'Automatic persisted queries are kept for plain HTTP requests; send the text as query.';
      return [refusal('PERSISTED_QUERY_NOT_SUPPORTED', message)];
    }
    return prepareOperation(this.#deps.schema, this.#deps.limits, params);
  }

  /** Errors as clients see them. */
  format(errors: readonly GraphQLError[], requestId: string): GraphQLFormattedError[] {
    return errors.map((error) => {
      this.#deps.faults.claim(error, requestId);
      return this.#deps.formatError(error.toJSON(), error);
    });
  }

  async run(prepared: Prepared, requestId: string): Promise<LiveAnswer> {
    if (prepared.operation.operation !== OperationTypeNode.SUBSCRIPTION) {
      return this.#answer(this.#deps.execute, prepared, requestId, undefined);
    }
    const { maxSubscriptions } = this.#deps.limits;
    if (this.#open.size + this.#opening >= maxSubscriptions) {
      const message = `This server has ${maxSubscriptions} subscriptions open, which is its limit; try again later.`;
      return { errors: this.format([refusal('LIMIT', message)], requestId) };
    }
    this.#opening++;
    const events = await this.#subscribe(prepared, requestId).finally(() => this.#opening--);
    if (!(Symbol.asyncIterator in events)) return this.#formatted(events, requestId);
    const results: LiveResults = new LiveResults(events, {
      // Each answer is a request of its own: it sees the graph as it is by then.
      answer: (event) => this.#answer(execute, prepared, requestId, event),
      failure: (error) => ({ errors: this.format([asGraphqlError(error)], requestId) }),
      onEnd: () => this.#open.delete(results),
    });
    this.#open.add(results);
    if (this.#closed) await results.return();
    return results;
  }

  /** Ends all subscriptions; there are no more of them. */
  close(): void {
    this.#closed = true;
    for (const results of this.#open) void results.return();
  }

  #subscribe({ operation: _, ...rest }: Prepared, requestId: string) {
    const contextValue = this.#context(requestId, new Stopper());
    return createSourceEventStream({ schema: this.#deps.schema, ...rest, contextValue });
  }

  async #answer(run: Execute, prepared: Prepared, requestId: string, event: unknown) {
    const { operation: _, ...rest } = prepared;
    const stopper = new Stopper();
    const contextValue = this.#context(requestId, stopper);
    const result = run({ schema: this.#deps.schema, ...rest, contextValue, rootValue: event });
    const settled =
      result instanceof Promise ? await untilStopped(result, stopper, this.#deps.limits.operationMs) : result;
    return this.#formatted(settled, requestId);
  }

  #context(requestId: string, stopper: Stopper): C {
    return this.#deps.createContext({
      requestId,
      get signal() {
        return stopper.signal;
      },
    });
  }

  #formatted({ errors, ...result }: ExecutionResult, requestId: string): FormattedExecutionResult {
    return errors ? { ...result, errors: this.format(errors, requestId) } : result;
  }
}

const asGraphqlError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError
    ? error
    : new GraphQLError(error instanceof Error ? error.message : 'Something failed', {
        originalError: error instanceof Error ? error : new Error(String(error)),
      });
