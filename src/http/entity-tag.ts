import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';

/** Answers to GET carry a tag of their text; whoever has that text already is told so instead of getting it again. */
export function tagAnswers(app: FastifyInstance, url: string): void {
  app.addHook('onSend', async (request, reply, payload) => {
    if (request.method !== 'GET' || request.routeOptions.url !== url) return payload;
    if (reply.statusCode !== 200 || typeof payload !== 'string' || reply.hasHeader('etag')) return payload;
    const tag = `W/"${createHash('sha1').update(payload).digest('base64url')}"`;
    reply.header('etag', tag);
    const known = request.headers['if-none-match'];
    if (known !== '*' && !known?.split(',').some((one) => one.trim() === tag)) return payload;
    reply.code(304).removeHeader('content-type');
    return '';
  });
}
