import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AnswerCache, type KeptAnswer } from './answer-cache.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Body as it came. */
    rawBody: string | null;
    /** Where the answer would be kept, and the version of the graph before it was made; null where none is kept. */
    answerSlot: { readonly key: string; readonly version: number } | null;
    /** The answer tells of the graph alone, and without faults: it is the same as long as the graph is. */
    keepsAnswer: boolean;
  }
}

export interface GraphVersion {
  readonly version: number;
  /** All of the change that made it can be seen. */
  readonly settled: boolean;
}

/** Serves answers of before where the graph is still what it was, from memory and without GraphQL. */
export function cacheAnswers(app: FastifyInstance, graphVersion: () => Promise<GraphVersion>, maxMiB: number) {
  const cache = new AnswerCache(maxMiB);
  app.addHook('onSend', async (request, reply, payload) => {
    const { answerSlot, keepsAnswer, operationName } = request;
    if (!keepsAnswer || answerSlot === null || reply.statusCode !== 200 || typeof payload !== 'string') return;
    const contentType = String(reply.getHeader('content-type'));
    cache.keep(answerSlot.key, { version: answerSlot.version, body: payload, contentType, operationName });
  });

  /** The answer that is kept for a request; null where there is none, and the one that is made will be kept. */
  return async (request: FastifyRequest): Promise<KeptAnswer | null> => {
    const key = keyOf(request);
    if (key === null) return null;
    // Without a version there is no telling how old an answer is; while one is being committed, an answer may be half of it.
    const now = await graphVersion().catch(() => null);
    if (now === null || !now.settled) return null;
    const kept = cache.find(key, now.version);
    if (kept === null) request.answerSlot = { key, version: now.version };
    else request.operationName = kept.operationName;
    return kept;
  };
}

/** Everything of a request that its answer depends on. What Apollo refuses as forgeable by other sites is never kept. */
function keyOf({ method, url, headers, rawBody }: FastifyRequest): string | null {
  const accept = headers.accept ?? '';
  if (method === 'POST') return rawBody === null ? null : `${accept}\n${headers['content-type']}\n${rawBody}`;
  const own = headers['apollo-require-preflight'] ?? headers['x-apollo-operation-name'] ?? '';
  return `${accept}\n${headers['content-type'] ?? ''}\n${own}\n${url}`;
}
