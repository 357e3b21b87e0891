import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { CLIENT_ERRORS, type ClientErrorCode } from '../graphql/errors.ts';
import { knowsGraphqlMediaType } from './accept.ts';
import type { FaultLog } from './fault-log.ts';

/** Answers in the shape of GraphQL what never reached GraphQL. */
export function sendError(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  code: ClientErrorCode,
  message: string,
) {
  const mediaType = knowsGraphqlMediaType(request.headers.accept)
    ? 'application/graphql-response+json'
    : 'application/json';
  return reply
    .code(status)
    .header('content-type', `${mediaType}; charset=utf-8`)
    .send(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
}

export function createErrorHandler(faults: FaultLog, maxBodyBytes: number) {
  return (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
    switch (error.code) {
      case 'FST_ERR_CTP_BODY_TOO_LARGE':
        return sendError(
          request,
          reply,
          413,
          'LIMIT',
          `The body is larger than ${maxBodyBytes} bytes, which is the limit.`,
        );
      case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
        return sendError(request, reply, 415, 'BAD_REQUEST', 'Send the request as content-type application/json.');
      // Apollo's Fastify adapter builds a URL from the Host header.
      case 'ERR_INVALID_URL':
        return sendError(request, reply, 400, 'BAD_REQUEST', 'The Host header or the request target is not valid.');
    }
    if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500) {
      return sendError(
        request,
        reply,
        error.statusCode,
        'BAD_REQUEST',
        'The request cannot be read; send valid JSON in UTF-8.',
      );
    }
    faults.claim(error, request.id);
    faults.report(error);
    return sendError(request, reply, 500, 'INTERNAL', CLIENT_ERRORS.INTERNAL);
  };
}
