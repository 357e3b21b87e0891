/** A browser asks for HTML and never for JSON; GraphQL clients always take JSON. */
export function wantsPage(accept = ''): boolean {
  return accept.includes('text/html') && !accept.includes('json');
}

/**
 * Whether the client knows the GraphQL media type. For those, the HTTP status says how the request fared; for the
 * others it says only whether there was a request (GraphQL over HTTP, "Status Codes").
 */
export function knowsGraphqlMediaType(accept = ''): boolean {
  return accept.includes('application/graphql-response+json');
}

/** Whether the client takes an event stream and nothing else; some take one for everything, and rather JSON. */
export function takesEventsOnly(accept = ''): boolean {
  return accept.includes('text/event-stream') && !accept.includes('json');
}
