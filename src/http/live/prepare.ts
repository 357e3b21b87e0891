import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { costOf } from '../../graphql/cost.ts';
import type { ClientErrorCode } from '../../graphql/errors.ts';
import { documentLimits } from '../../graphql/limits.ts';
import { excessOf } from '../cost-rule.ts';
import type { Limits } from '../limits.ts';

/** A request as it is sent over a WebSocket or for an event stream. */
export interface OperationParams {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
  readonly documentId?: unknown;
  readonly extensions?: unknown;
}

/** An operation that can be run. */
export interface Prepared {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | null;
  readonly variableValues: Readonly<Record<string, unknown>>;
}

const MAX_FAULTS = 50;

/** Parses and checks a request as Apollo does with those over plain HTTP, with the same limits and codes. */
export function prepareOperation(
  schema: GraphQLSchema,
  limits: Limits,
  { query, operationName = null, variables }: OperationParams,
): Prepared | GraphQLError[] {
  let document: DocumentNode;
  try {
    document = parse(query, { maxTokens: limits.maxTokens });
  } catch (error) {
    return [coded(error as GraphQLError, 'GRAPHQL_PARSE_FAILED')];
  }
  const faults = validate(schema, document, [...specifiedRules, documentLimits(limits)]);
  if (faults.length > 0) return faults.map((fault) => coded(fault, 'GRAPHQL_VALIDATION_FAILED'));
  const operation = getOperationAST(document, operationName);
  if (!operation)
    return [refusal('OPERATION_RESOLUTION_FAILURE', 'The operation to run is not in the document, or is not named.')];
  if (operation.operation === OperationTypeNode.MUTATION)
    return [refusal('BAD_REQUEST', 'Mutations are sent by POST, and answered with JSON.')];
  const variableValues = variables ?? {};
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues, {
    maxErrors: MAX_FAULTS,
  });
  if (errors) return errors.map((error) => coded(error, 'BAD_USER_INPUT'));
  const excess = excessOf(costOf(schema, document, operationName)(variableValues), limits.maxRows);
  return excess ? [excess] : { document, operation, operationName, variableValues };
}

export const refusal = (code: ClientErrorCode, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code } });

function coded(error: GraphQLError, code: ClientErrorCode): GraphQLError {
  const { message, nodes, source, positions, originalError } = error;
  return new GraphQLError(message, { nodes, source, positions, originalError, extensions: { code } });
}
