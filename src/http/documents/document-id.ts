const PREFIX = 'sha256:';
const HASH = /^[0-9a-f]{64}$/;

/** The hash of an id of a document, with or without the prefix that GraphQL over HTTP gives it; null: it is no such id. */
export function hashOf(id: string): string | null {
  const hash = id.startsWith(PREFIX) ? id.slice(PREFIX.length) : id;
  return HASH.test(hash) ? hash : null;
}
