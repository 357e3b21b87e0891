/**
 * The closed set of error codes of our own. The GraphQL edge adds the standard codes of the GraphQL server
 * (parse, validation, bad variables, persisted operations); nothing else ever reaches a client.
 */
export const ERROR_CODES = [
  'INVALID_INPUT',
  'NOT_FOUND',
  'CONFLICT',
  'LIMIT',
  'TIMEOUT',
  'UNAVAILABLE',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** A fault that the caller can act on: its message is safe to show and says what was wrong and what was expected. */
export class AppError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'AppError';
    this.code = code;
  }
}
