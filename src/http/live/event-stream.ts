import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { OperationTypeNode } from 'graphql';
import { takesEventsOnly } from '../accept.ts';
import { sendError } from '../error-reply.ts';
import type { Limits } from '../limits.ts';
import { EventStreamBody } from './event-stream-body.ts';
import type { LiveOperations } from './live-operations.ts';
import type { OperationParams } from './prepare.ts';

/**
 * Answers as an event stream, one connection for each operation ("distinct connections" of graphql-sse). Its own handler takes
 * answers as fast as they are made, whether or not the client takes them; this one lets the response set the pace.
 */
export function createEventStreamHandler<C>(live: LiveOperations<C>, { pingMs }: Limits) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    if (live.closed) return sendError(request, reply, 503, 'UNAVAILABLE', 'This server is stopping; ask another.');
    const params = paramsOf(request);
    if (params === null) {
      return sendError(
        request,
        reply,
        400,
        'BAD_REQUEST',
        'Expected a query, as a string, and variables, as an object.',
      );
    }
    const prepared = live.prepare(params);
    if (!Array.isArray(prepared)) request.operationName = prepared.operation.name?.value ?? null;
    const answer = Array.isArray(prepared)
      ? { errors: live.format(prepared, request.id) }
      : await live.run(prepared, request.id);
    const body = new EventStreamBody(answer, pingMs, () => live.closed);
    return reply
      .header('content-type', 'text/event-stream; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('vary', 'accept')
      .header('x-accel-buffering', 'no')
      .send(Readable.from(body, { highWaterMark: 1 }));
  };
}

/** Some clients take an event stream for everything, and rather JSON: for them it is kept to subscriptions. */
export function wantsEvents<C>(request: FastifyRequest, live: LiveOperations<C>): boolean {
  const { accept = '' } = request.headers;
  if (takesEventsOnly(accept)) return true;
  if (!accept.includes('text/event-stream')) return false;
  const params = paramsOf(request);
  if (!params?.query.includes('subscription')) return false;
  const prepared = live.prepare(params);
  return !Array.isArray(prepared) && prepared.operation.operation === OperationTypeNode.SUBSCRIPTION;
}

function paramsOf({ method, query: search, body }: FastifyRequest): OperationParams | null {
  const given = (method === 'GET' ? search : body) as Record<string, unknown> | null;
  if (typeof given !== 'object' || given === null) return null;
  const { query: text, operationName, documentId } = given;
  const [values, extensions] = [given.variables, given.extensions].map((value) =>
    method === 'GET' && typeof value === 'string' ? parsed(value) : value,
  );
  const query = text === undefined && (documentId ?? extensions) !== undefined ? '' : text;
  const named = operationName === undefined || operationName === null || typeof operationName === 'string';
  if (typeof query !== 'string' || !named || !isVariables(values)) return null;
  return { query, operationName, variables: values, documentId, extensions };
}

/** Undefined is as good as none; what is no JSON is no variables. */
function parsed(text: string): unknown {
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    return text;
  }
}

const isVariables = (value: unknown): value is Record<string, unknown> | null | undefined =>
  value === undefined || value === null || (typeof value === 'object' && !Array.isArray(value));
