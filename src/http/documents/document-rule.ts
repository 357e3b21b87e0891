import type { ClientErrorCode } from '../../graphql/errors.ts';
import { hashOf } from './document-id.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

/** What a request says of the document that it wants to be executed, checked by nobody yet. */
export interface DocumentAsked {
  readonly query?: unknown;
  /** As in GraphQL over HTTP, "Persisted Documents". */
  readonly documentId?: unknown;
  /** `persistedQuery.sha256Hash`, as clients of automatic persisted queries send it. */
  readonly extensions?: unknown;
}

export interface DocumentRefused {
  readonly code: ClientErrorCode;
  readonly message: string;
}

/** The text to execute; why there is none; or null, where the request is to be taken as it is. */
export type SettledDocument = { readonly text: string } | { readonly refused: DocumentRefused } | null;

export type DocumentRule = (asked: DocumentAsked) => SettledDocument;

/** Which document a request means, and whether it may: the one rule for all transports. */
export function createDocumentRule(trusted: TrustedDocuments | null): DocumentRule {
  return trusted === null ? ruleOfAny : (asked) => settleTrusted(asked, trusted);
}

/** Where any document may come, ids are known to nobody; hashes are the business of automatic persisted queries. */
function ruleOfAny({ query, documentId }: DocumentAsked): SettledDocument {
  if (documentId === undefined || documentId === null || isText(query)) return null;
  return refused(
    'PERSISTED_QUERY_NOT_SUPPORTED',
    'This server was started without trusted documents, so it knows none by documentId; send the text as query, ' +
      'or let the server learn its hash by extensions.persistedQuery.',
  );
}

function settleTrusted(asked: DocumentAsked, trusted: TrustedDocuments): SettledDocument {
  const { query, documentId } = asked;
  const id = documentId ?? persistedHashOf(asked.extensions);
  if (id === undefined && !isText(query))
    return refused('BAD_REQUEST', 'Ask for a trusted document by its documentId.');
  if (id === undefined) {
    return trusted.holds(query as string)
      ? { text: query as string }
      : refused('BAD_REQUEST', 'This server executes trusted documents only, and this is none of them.');
  }
  const hash = typeof id === 'string' ? hashOf(id) : null;
  if (hash === null) {
    return refused('BAD_REQUEST', 'The id of a document is its SHA-256 in 64 lower-case hex digits, after "sha256:".');
  }
  const text = trusted.textOf(hash);
  if (text === null) {
    return refused('PERSISTED_QUERY_NOT_FOUND', 'None of the trusted documents of this server has this id.');
  }
  // Whichever of the two were executed, the client might have meant the other.
  return isText(query) && query !== text
    ? refused('BAD_REQUEST', 'The query is not the document that its id names; send one of the two.')
    : { text };
}

/** The protocol over WebSockets demands a query, so who sends an id sends an empty one. */
const isText = (query: unknown): query is string => typeof query === 'string' && query !== '';

/** By which automatic persisted queries are asked for. */
export function persistedHashOf(extensions: unknown): unknown {
  const { persistedQuery } = (extensions ?? {}) as { persistedQuery?: { sha256Hash?: unknown } | null };
  return persistedQuery?.sha256Hash ?? undefined;
}

const refused = (code: ClientErrorCode, message: string): SettledDocument => ({ refused: { code, message } });
