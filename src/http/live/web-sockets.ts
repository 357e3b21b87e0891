import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { ExecutionArgs, GraphQLError } from 'graphql';
import { handleProtocols, makeServer } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Limits } from '../limits.ts';
import type { LiveOperations } from './live-operations.ts';
import { type OperationParams, type Prepared, refusal } from './prepare.ts';
import { upgradeFault } from './upgrade-fault.ts';

/** What is known of a connection. */
interface Extra {
  readonly requestId: string;
}

const GOING_AWAY = 1001;
const FAILED = 1011;
/** For a client to say goodbye, before it is hung up on. */
const FAREWELL_MS = 1000;

/**
 * GraphQL over WebSocket, by the protocol `graphql-transport-ws`: queries and subscriptions, many on one connection. The result
 * closes all connections, without ending what runs on them, so that clients go on at another server.
 */
export function serveWebSockets<C>(
  app: FastifyInstance,
  endpoint: string,
  live: LiveOperations<C>,
  limits: Limits,
  createId: () => string,
): () => void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: limits.maxBodyBytes, handleProtocols });
  const server = createProtocol(live, limits);
  app.server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const fault = upgradeFault(request, endpoint, live.closed, sockets.clients.size >= limits.maxConnections);
    if (fault) return void socket.end(`HTTP/1.1 ${fault}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
    sockets.handleUpgrade(request, socket, head, (opened) => {
      const requestId = createId();
      const log = app.log.child({ requestId });
      keepAlive(opened, limits.pingMs);
      const closed = server.opened(
        {
          protocol: opened.protocol,
          // Resolves when it is on its way: the next answer is made only then.
          send: (data) => send(opened, data),
          close: (code, reason) => opened.close(code, reason),
          onMessage: (take) => {
            opened.on('message', (data) => take(String(data)).catch((err) => fail(opened, log, err)));
          },
        },
        { requestId },
      );
      opened.on('error', (err) => log.info({ err }, 'WebSocket broken'));
      opened.once('close', (code, reason) => {
        log.debug({ code }, 'WebSocket closed');
        closed(code, String(reason)).catch((err) => log.error({ err }, 'fault'));
      });
    });
  });
  return () => {
    for (const socket of sockets.clients) socket.close(GOING_AWAY, 'Going away');
    const hangUp = setTimeout(() => {
      for (const socket of sockets.clients) socket.terminate();
    }, FAREWELL_MS);
    sockets.close(() => clearTimeout(hangUp));
  };
}

type Arguments = ExecutionArgs & { readonly prepared: Prepared };

function createProtocol<C>(live: LiveOperations<C>, { maxSubscriptionsPerConnection }: Limits) {
  const run = (args: unknown) => {
    const { prepared, contextValue } = args as Arguments;
    return live.run(prepared, (contextValue as Extra).requestId) as never;
  };
  return makeServer<Record<string, unknown>, Extra>({
    onSubscribe({ subscriptions, extra }, _id, payload): GraphQLError[] | Arguments {
      if (Object.keys(subscriptions).length > maxSubscriptionsPerConnection) {
        const message = `A connection has at most ${maxSubscriptionsPerConnection} operations under way; open another.`;
        return [refusal('LIMIT', message)];
      }
      const prepared = live.prepare(payload as OperationParams);
      if (Array.isArray(prepared)) return prepared;
      const { document, operationName } = prepared;
      return { prepared, schema: null as never, document, operationName, contextValue: extra, rootValue: undefined };
    },
    subscribe: run,
    execute: run,
    // Both are formatted by then.
    onNext: (_context, _id, _payload, _args, result) => result as never,
    onError: ({ extra }, _id, _payload, errors) => live.format(errors as GraphQLError[], extra.requestId),
  });
}

function send(socket: WebSocket, data: string): Promise<void> {
  return new Promise((resolve) => {
    // Not at once: answers that are ready could keep the event loop from hearing that the client is gone.
    if (socket.readyState !== socket.OPEN) return void setImmediate(resolve);
    // Why it failed is told when the connection closes, which it does.
    socket.send(data, () => resolve());
  });
}

function fail(socket: WebSocket, log: FastifyBaseLogger, err: unknown): void {
  log.error({ err }, 'fault');
  socket.close(FAILED, 'Internal error');
}

/** Hangs up on whoever did not answer the last ping. */
function keepAlive(socket: WebSocket, pingMs: number): void {
  let answered = true;
  socket.on('pong', () => {
    answered = true;
  });
  const timer = setInterval(() => {
    if (!answered) return socket.terminate();
    answered = false;
    socket.ping();
  }, pingMs);
  socket.once('close', () => clearInterval(timer));
}
