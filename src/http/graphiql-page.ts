import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { defaultQuery } from './example-query.ts';

/** Everything is inside the page; the browser is told to fetch from nowhere else. */
const SECURITY_POLICY = "default-src 'self' 'unsafe-inline' 'unsafe-eval' blob: data:";

interface Page {
  readonly html: Buffer;
  readonly zipped: Buffer;
  readonly etag: string;
}

/** Serves GraphiQL. The page is nine megabytes, so it is made when first asked for, and sent compressed. */
export function createGraphiqlHandler(endpoint: string) {
  let page: Promise<Page> | undefined;
  return async (request: FastifyRequest, reply: FastifyReply) => {
    page ??= makePage(endpoint);
    const { html, zipped, etag } = await page;
    reply
      .header('content-security-policy', SECURITY_POLICY)
      .header('cache-control', 'no-cache')
      .header('vary', 'accept, accept-encoding')
      .header('etag', etag);
    if (request.headers['if-none-match'] === etag) return reply.code(304).send();
    reply.header('content-type', 'text/html; charset=utf-8');
    if (!request.headers['accept-encoding']?.includes('gzip')) return reply.send(html);
    return reply.header('content-encoding', 'gzip').send(zipped);
  };
}

async function makePage(endpoint: string): Promise<Page> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = Buffer.from(renderGraphiQL({ title: 'Bangfu', endpoint, defaultQuery, favicon: 'data:,' }).trimStart());
  const etag = `W/"${createHash('sha256').update(html).digest('base64url')}"`;
  return { html, zipped: await promisify(gzip)(html), etag };
}
