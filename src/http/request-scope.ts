import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from '../errors.ts';
import { Stopper } from './stopper.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Name of the GraphQL operation, once it is known. */
    operationName: string | null;
  }
}

/** What lives as long as one GraphQL request: the context of its resolvers and the means to stop them. */
export interface RequestScope<C> {
  readonly request: FastifyRequest;
  readonly stopper: Stopper;
  readonly context: C;
}

/** Makes the context of resolvers. Reading the signal costs some microseconds, so a context may leave that for later. */
export type CreateContext<C> = (request: { readonly requestId: string; readonly signal: AbortSignal }) => C;

export function openScope<C>(
  request: FastifyRequest,
  reply: FastifyReply,
  createContext: CreateContext<C>,
): RequestScope<C> {
  const stopper = new Stopper();
  // The request's own close event comes when its body has been read; only the response knows that the caller left.
  reply.raw.once('close', () => {
    if (reply.raw.writableEnded) return;
    request.log.info(
      { operation: request.operationName ?? undefined, ms: Math.round(reply.elapsedTime) },
      'caller left',
    );
    stopper.stop(new AppError('TIMEOUT', 'The caller left before the answer was ready.'));
  });
  const context = createContext({
    requestId: request.id,
    get signal() {
      return stopper.signal;
    },
  });
  return { request, stopper, context };
}
