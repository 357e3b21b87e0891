import { type FastifyReply, type FastifyRequest, LogController } from 'fastify';

/** One line per answered request, without bodies and variables; what is not GraphQL is told only at level debug. */
export class RequestLog extends LogController {
  constructor() {
    super({ requestIdLogLabel: 'requestId' });
  }

  override incomingRequest(): void {}

  override requestCompleted(err: Error | null | undefined, request: FastifyRequest, reply: FastifyReply): void {
    const line = {
      method: request.method,
      route: request.routeOptions.url,
      operation: request.operationName ?? undefined,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
      err: err ?? undefined,
    };
    if (line.route === '/graphql') request.log.info(line, 'request');
    else request.log.debug(line, 'request');
  }
}
