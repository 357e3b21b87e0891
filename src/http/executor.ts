import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { type ExecutionArgs, type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
import { AppError } from '../errors.ts';
import { createCostRule, excessOf } from './cost-rule.ts';
import type { Limits } from './limits.ts';
import type { RequestScope } from './request-scope.ts';
import type { Stopper } from './stopper.ts';

/** graphql-js `execute`, or anything that does the same. */
export type Execute = (args: ExecutionArgs) => ExecutionResult | Promise<ExecutionResult>;

type Gateway = ApolloServerOptionsWithGateway<RequestScope<unknown>>['gateway'];

/**
 * Execution as Apollo sees it. The gateway hook hands execution over and leaves the rest of a request to Apollo; behind
 * it stand our schema, resolvers that get their own context (Apollo hands out copies), and limits of work and time.
 */
export function createGateway(
  schema: GraphQLSchema,
  execute: Execute,
  { operationMs, maxRows }: Pick<Limits, 'operationMs' | 'maxRows'>,
): Gateway {
  const costOf = createCostRule(schema);
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({
      executor: async ({ context, document, request }) => {
        const { context: contextValue, stopper } = context as RequestScope<unknown>;
        const cost = costOf({ document, operationName: request.operationName, variables: request.variables });
        const excess = excessOf(cost, maxRows);
        if (excess) return { errors: [excess] };
        const result = execute({
          schema,
          document,
          contextValue,
          variableValues: request.variables,
          operationName: request.operationName,
        });
        const answer = await (result instanceof Promise ? untilStopped(result, stopper, operationMs) : result);
        // Clients ask by `"extensions": {"cost": true}` beside the query.
        return request.extensions?.cost === true ? { ...answer, extensions: { ...answer.extensions, cost } } : answer;
      },
    }),
    stop: async () => {},
  };
}

/** The result, or the reason why the operation was stopped, whichever comes first; resolvers need not cooperate. */
export function untilStopped(
  result: Promise<ExecutionResult>,
  stopper: Stopper,
  operationMs: number,
): Promise<ExecutionResult> {
  const timer = setTimeout(() => stopper.stop(timeout(operationMs)), operationMs);
  return new Promise<ExecutionResult>((resolve, reject) => {
    stopper.onStop((reason) => resolve(stoppedResult(reason)));
    result.then(resolve, reject);
  }).finally(() => clearTimeout(timer));
}

function timeout(operationMs: number): AppError {
  const message = `The operation was stopped after ${operationMs} ms, which is the limit; ask for less at a time.`;
  return new AppError('TIMEOUT', message);
}

/** Execution had begun, so there is a data entry, and it is null (GraphQL, "Response Format"). */
function stoppedResult(reason: Error): ExecutionResult {
  return { data: null, errors: [new GraphQLError(reason.message, { originalError: reason })] };
}
