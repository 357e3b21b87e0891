import { type DocumentNode, GraphQLError, type GraphQLSchema } from 'graphql';
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

/** Why an operation is not begun, where it may read too much. */
export function excessOf({ rows }: Cost, maxRows: number): GraphQLError | null {
  if (rows <= maxRows) return null;
  const message = `The operation may read ${rows} rows, ${maxRows} are the limit; ask for shorter pages (first) or fewer levels.`;
  return new GraphQLError(message, { originalError: new AppError('LIMIT', message) });
}
