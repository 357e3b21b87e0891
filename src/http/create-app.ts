import { randomBytes } from 'node:crypto';
import { constants } from 'node:zlib';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import compress from '@fastify/compress';
import fastify, { type FastifyInstance } from 'fastify';
import { type GraphQLSchema, execute as graphqlExecute } from 'graphql';
import type { LogLevel } from '../config.ts';
import { createErrorFormatter } from '../graphql/errors.ts';
import { wantsPage } from './accept.ts';
import { cacheAnswers, type GraphVersion } from './cached-answers.ts';
import { createApollo } from './create-apollo.ts';
import { createDocumentRule } from './documents/document-rule.ts';
import { createDocumentHook } from './documents/settle-document.ts';
import type { TrustedDocuments } from './documents/trusted-documents.ts';
import { showTrustedPage } from './documents/trusted-page.ts';
import { hangUpWhenDrained } from './drain.ts';
import { tagAnswers } from './entity-tag.ts';
import { createErrorHandler, sendError } from './error-reply.ts';
import type { Execute } from './executor.ts';
import { createFaultLog } from './fault-log.ts';
import { createGraphiqlHandler } from './graphiql-page.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { createEventStreamHandler, wantsEvents } from './live/event-stream.ts';
import { LiveOperations } from './live/live-operations.ts';
import { serveWebSockets } from './live/web-sockets.ts';
import { addProbes } from './probes.ts';
import { keepRawBody } from './raw-body.ts';
import { RequestLog } from './request-log.ts';
import { type CreateContext, openScope } from './request-scope.ts';

export type { Limits } from './limits.ts';

export interface AppDeps<C> {
  readonly schema: GraphQLSchema;
  /** Fresh per request: loaders and so on. The signal stops the request's work: no time left, or the caller is gone. */
  readonly createContext: CreateContext<C>;
  /** Resolves when the database answers; rejects otherwise. */
  readonly ping: () => Promise<void>;
  readonly logLevel: LogLevel;
  /** Where log lines go; standard output unless told. */
  readonly logTo?: { write(line: string): void };
  readonly limits?: Partial<Limits>;
  /** Runs validated operations; graphql-js unless told. */
  readonly execute?: Execute;
  /** The only documents that are executed; any unless told. */
  readonly trusted?: TrustedDocuments;
  /** Answers are kept in so much memory while the graph is at the version it was at; none without it. */
  readonly cache?: { readonly graphVersion: () => Promise<GraphVersion>; readonly maxMiB: number };
}

const ENDPOINT = '/graphql';
/** Against clients that send a request drop by drop. */
const RECEIVE_MS = 30_000;
/** Fast rather than small: answers are made anew all the time. */
const COMPRESSION = {
  threshold: 1400,
  encodings: ['br', 'gzip'] as ('br' | 'gzip')[],
  zlibOptions: { level: 3 },
  brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } },
};

/** The whole HTTP edge, not listening yet. Closing it lets requests under way finish first. */
export async function createApp<C>(deps: AppDeps<C>): Promise<FastifyInstance> {
  const limits: Limits = { ...DEFAULT_LIMITS, ...deps.limits };
  const createId = createRequestIds();
  const app = fastify({
    logger: { level: deps.logLevel, ...(deps.logTo && { stream: deps.logTo }) },
    logController: new RequestLog(),
    genReqId: createId,
    bodyLimit: limits.maxBodyBytes,
    requestTimeout: RECEIVE_MS,
    frameworkErrors: (error, request, reply) => handleError(error, request, reply),
  });
  const faults = createFaultLog(app.log);
  const handleError = createErrorHandler(faults, limits.maxBodyBytes);
  const { schema, execute = graphqlExecute, createContext } = deps;
  const formatError = createErrorFormatter({ maxTokens: limits.maxTokens, reportFault: faults.report });
  const apollo = await createApollo<C>({ schema, execute, limits, faults, log: app.log, formatError });
  const documents = createDocumentRule(deps.trusted ?? null);
  const live = new LiveOperations<C>({ schema, execute, createContext, limits, faults, formatError, documents });
  app.addHook('onClose', () => apollo.stop());
  hangUpWhenDrained(app);
  const closeSockets = serveWebSockets(app, ENDPOINT, live, limits, createId);
  app.addHook('preClose', (done) => {
    // Not waited for: until the server stops listening, whoever is cut off comes back. Closing waits for connections anyway.
    closeSockets();
    live.close();
    done();
  });

  app.setErrorHandler(handleError);
  app.setNotFoundHandler((request, reply) =>
    sendError(request, reply, 404, 'NOT_FOUND', `There is nothing here; GraphQL is at ${ENDPOINT}.`),
  );
  // Only JSON is read: a form of another site can send text without the browser asking first.
  app.removeContentTypeParser('text/plain');
  keepRawBody(app);
  app.decorateRequest('operationName', null);
  app.decorateRequest('answerSlot', null);
  app.decorateRequest('keepsAnswer', false);
  const fromCache = deps.cache && cacheAnswers(app, deps.cache.graphVersion, deps.cache.maxMiB);
  tagAnswers(app, ENDPOINT);
  await app.register(compress, COMPRESSION);
  addProbes(app, deps.ping);

  const showGraphiql = deps.trusted ? showTrustedPage : createGraphiqlHandler(ENDPOINT);
  const answer = fastifyApolloHandler(apollo, {
    async context(request, reply) {
      try {
        return openScope(request, reply, deps.createContext);
      } catch (error) {
        faults.claim(error, request.id);
        throw error;
      }
    },
  });
  const answerAsEvents = createEventStreamHandler(live, limits);
  app.get('/', showGraphiql);
  app.route({
    method: ['GET', 'POST'],
    url: ENDPOINT,
    preHandler: createDocumentHook(documents),
    async handler(request, reply) {
      reply.header('x-request-id', request.id);
      if (wantsEvents(request, live)) return answerAsEvents(request, reply);
      if (request.method === 'GET') {
        if (wantsPage(request.headers.accept)) return showGraphiql(request, reply);
        // May be kept, and is asked about each time: the graph may have changed.
        reply.header('vary', 'accept').header('cache-control', 'no-cache');
      }
      const kept = await fromCache?.(request);
      return kept ? reply.header('content-type', kept.contentType).send(kept.body) : answer.call(app, request, reply);
    },
  });
  app.route({
    method: ['PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: ENDPOINT,
    handler: (request, reply) =>
      sendError(
        request,
        reply.header('allow', 'GET, POST'),
        405,
        'BAD_REQUEST',
        'Send GraphQL requests by GET or POST.',
      ),
  });
  return app;
}

/** Short, and different in every process, so that a log of several restarts or replicas stays unambiguous. */
function createRequestIds(): () => string {
  const prefix = randomBytes(4).toString('hex');
  let count = 0;
  return () => `${prefix}-${(++count).toString(36)}`;
}
