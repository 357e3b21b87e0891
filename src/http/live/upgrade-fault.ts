import type { IncomingMessage } from 'node:http';

/**
 * Why a connection is not turned into a WebSocket, as an HTTP status; null where it is. A page of another site may not: browsers
 * let it read from a WebSocket what they would not let it read otherwise.
 */
export function upgradeFault(
  { url = '', headers }: Pick<IncomingMessage, 'url' | 'headers'>,
  endpoint: string,
  stopping: boolean,
  full: boolean,
): string | null {
  if (url.split('?')[0] !== endpoint) return '404 Not Found';
  if (headers.origin !== undefined && !isSameHost(headers.origin, headers.host)) return '403 Forbidden';
  return stopping || full ? '503 Service Unavailable' : null;
}

const isSameHost = (origin: string, host: string | undefined): boolean =>
  URL.canParse(origin) && new URL(origin).host === host;
