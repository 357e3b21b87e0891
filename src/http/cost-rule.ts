import { type DocumentNode, type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
import { AppError } from '../errors.ts';
import { type Cost, costOf, type Variables } from '../graphql/cost.ts';

interface Operation {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Variables;
}

/** Tells what operations cost; the shape of each document is read once. */
export function createCostRule(schema: GraphQLSchema): (operation: Operation) => Cost {
  const known = new WeakMap<DocumentNode, Map<string, (variables: Variables) => Cost>>();
  return ({ document, operationName, variables }) => {
    const operations = known.get(document) ?? new Map<string, (variables: Variables) => Cost>();
    const name = operationName ?? '';
    const cost = operations.get(name) ?? costOf(schema, document, operationName);
    known.set(document, operations.set(name, cost));
    return cost(variables);
  };
}

/** The answer to what would read too much: it is not begun. */
export function refuseCost({ rows }: Cost, maxRows: number): ExecutionResult {
  const message = `The operation may read ${rows} rows, ${maxRows} are the limit; ask for shorter pages (first) or fewer levels.`;
  const error = new AppError('LIMIT', message);
  return { errors: [new GraphQLError(error.message, { originalError: error })] };
}
