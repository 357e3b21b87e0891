import type { FastifyReply, FastifyRequest } from 'fastify';
import { knowsGraphqlMediaType, takesEventsOnly, wantsPage } from '../accept.ts';
import { sendError } from '../error-reply.ts';
import type { DocumentRefused, DocumentRule } from './document-rule.ts';

type Given = Readonly<Record<string, unknown>>;

/**
 * Applies the rule of documents to requests, before anything else reads them: what comes after sees the text that is to be
 * executed as `query`, as if the client had sent it, and no ids.
 */
export function createDocumentHook(rule: DocumentRule) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const byUrl = request.method !== 'POST';
    const { accept } = request.headers;
    // An event stream tells of refusals in events of its own; it applies the rule itself.
    if (takesEventsOnly(accept) || (byUrl && wantsPage(accept))) return undefined;
    const given = objectOf(byUrl ? request.query : request.body);
    const extensions = byUrl ? parsed(given.extensions) : given.extensions;
    const settled = rule({ query: given.query, documentId: given.documentId, extensions });
    if (settled === null) return undefined;
    if ('refused' in settled) return refuse(request, reply, settled.refused);
    const { documentId: _, ...rest } = given;
    const params = { ...rest, query: settled.text, ...(isObject(extensions) && withoutHash(extensions, byUrl)) };
    if (byUrl) setUrl(request, params);
    else request.body = params;
    return undefined;
  };
}

/** Clients of before the media type of GraphQL take a status other than 200 for a fault of the transport. */
function refuse(request: FastifyRequest, reply: FastifyReply, { code, message }: DocumentRefused) {
  const told = code === 'BAD_REQUEST' || knowsGraphqlMediaType(request.headers.accept);
  reply.header('x-request-id', request.id).header('cache-control', 'no-store').header('vary', 'accept');
  return sendError(request, reply, told ? 400 : 200, code, message);
}

/** Both what Fastify has read and what Apollo reads anew. */
function setUrl(request: FastifyRequest, params: Given): void {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    for (const one of [value ?? []].flat()) search.append(name, String(one));
  }
  request.query = params;
  request.raw.url = `${request.url.split('?')[0]}?${search}`;
}

/** A hash beside the text would be checked again, and remembered. */
function withoutHash({ persistedQuery: _, ...others }: Given, asText: boolean): Given {
  return { extensions: asText ? JSON.stringify(others) : others };
}

const isObject = (value: unknown): value is Given =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const objectOf = (value: unknown): Given => (isObject(value) ? value : {});

/** What is no JSON is left to those who say so. */
function parsed(text: unknown): unknown {
  if (typeof text !== 'string') return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
