import { type GraphQLError, type GraphQLFormattedError, Kind } from 'graphql';
import { AppError, type ErrorCode } from '../errors.ts';
import { exceedsTokens } from './limits.ts';

/** Codes of the GraphQL server that mean the same to every GraphQL client. */
type StandardCode =
  | 'BAD_REQUEST'
  | 'BAD_USER_INPUT'
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'OPERATION_RESOLUTION_FAILURE'
  | 'PERSISTED_QUERY_NOT_FOUND'
  | 'PERSISTED_QUERY_NOT_SUPPORTED';

export type ClientErrorCode = ErrorCode | StandardCode;

/** Every value that `extensions.code` can have, and what it tells the caller. Nothing else leaves the server. */
export const CLIENT_ERRORS: Readonly<Record<ClientErrorCode, string>> = Object.freeze({
  INVALID_INPUT: 'An argument has the right type but not an acceptable value.',
  NOT_FOUND: 'What was asked for by name or id does not exist.',
  CONFLICT: 'The change contradicts what is already recorded.',
  LIMIT: 'The request is larger or deeper than this server answers; ask for less.',
  TIMEOUT: 'The operation took too long and was stopped.',
  UNAVAILABLE: 'The database cannot be reached at the moment; the same request may succeed later.',
  INTERNAL: 'A fault of the server; the details are in its log under the request id.',
  BAD_REQUEST: 'The HTTP request is not a GraphQL request that this server takes.',
  BAD_USER_INPUT: 'A variable or an argument does not have the type that the schema asks for.',
  GRAPHQL_PARSE_FAILED: 'The document is not GraphQL.',
  GRAPHQL_VALIDATION_FAILED: 'The document does not fit the schema.',
  OPERATION_RESOLUTION_FAILURE: 'The operation to run is not in the document, or is not named.',
  PERSISTED_QUERY_NOT_FOUND: 'No document is known by this hash; send it along.',
  PERSISTED_QUERY_NOT_SUPPORTED: 'Documents cannot be asked for by hash here.',
});

const INTERNAL_MESSAGE = 'Internal error. Its details are in the server log under the request id of this response.';

interface ErrorFormatterOptions {
  readonly maxTokens: number;
  /** Takes every fault that a client only sees masked; called with the cause, not with its GraphQL wrapping. */
  readonly reportFault: (cause: unknown, path: GraphQLFormattedError['path']) => void;
}

/** The one place where errors become what clients see: a code of the closed set and a message safe to show, or INTERNAL. */
export function createErrorFormatter({ maxTokens, reportFault }: ErrorFormatterOptions) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    if (formatted.extensions?.code === 'GRAPHQL_PARSE_FAILED' && exceedsTokens(error, maxTokens)) {
      return shaped(formatted, 'LIMIT', `The document has more than ${maxTokens} tokens, which is the limit.`);
    }
    if (!formatted.path && causes(error).some(isStackOverflow)) {
      return shaped(formatted, 'LIMIT', 'The request is nested too deeply to be read.');
    }
    const code = clientCode(formatted, error);
    if (code !== 'INTERNAL') return shaped(formatted, code, formatted.message);
    reportFault(rootCause(error), formatted.path);
    return shaped(formatted, 'INTERNAL', INTERNAL_MESSAGE);
  };
}

/** What lies under the wrappers that graphql-js and Apollo put around an error. */
export function rootCause(error: unknown): unknown {
  return causes(error).at(-1);
}

function shaped(
  { locations, path }: GraphQLFormattedError,
  code: ClientErrorCode,
  message: string,
): GraphQLFormattedError {
  return { message, ...(locations && { locations }), ...(path && { path }), extensions: { code } };
}

function clientCode(formatted: GraphQLFormattedError, error: unknown): ClientErrorCode {
  const chain = causes(error);
  const own = chain.find((cause) => cause instanceof AppError);
  if (own) return own.code;
  const stated = formatted.extensions?.code;
  if (isClientErrorCode(stated)) return stated;
  // Apollo refuses some persisted-query requests with a 4xx status and no code.
  if (isClientStatus(error)) return 'BAD_REQUEST';
  return chain.some(isArgumentError) ? 'BAD_USER_INPUT' : 'INTERNAL';
}

function causes(error: unknown): unknown[] {
  const chain = [error];
  for (let inner = originalOf(error); inner && !chain.includes(inner); inner = originalOf(inner)) chain.push(inner);
  return chain;
}

function originalOf(error: unknown): unknown {
  return (error as { originalError?: unknown } | null | undefined)?.originalError;
}

function isClientErrorCode(code: unknown): code is ClientErrorCode {
  return typeof code === 'string' && Object.hasOwn(CLIENT_ERRORS, code);
}

function isClientStatus(error: unknown): boolean {
  const status = ((error as GraphQLError | null)?.extensions?.http as { status?: number } | undefined)?.status;
  return status !== undefined && status >= 400 && status < 500;
}

/** Outside of resolvers only what the caller sent can exhaust the stack: values in values, in documents and variables. */
function isStackOverflow(error: unknown): boolean {
  return error instanceof RangeError && error.message.includes('call stack');
}

/**
 * Some argument values are known only at execution: `{ and: [$filter] }`. graphql-js puts no code on the fault, but
 * points at the value, whereas faults of the server (a null where none may be, an unknown type) point at the field.
 */
function isArgumentError(error: unknown): boolean {
  const nodes = (error as Partial<GraphQLError> | null)?.nodes;
  return nodes?.length === 1 && VALUE_KINDS.has(nodes[0]!.kind);
}

const VALUE_KINDS: ReadonlySet<string> = new Set([
  Kind.VARIABLE,
  Kind.INT,
  Kind.FLOAT,
  Kind.STRING,
  Kind.BOOLEAN,
  Kind.NULL,
  Kind.ENUM,
  Kind.LIST,
  Kind.OBJECT,
]);
