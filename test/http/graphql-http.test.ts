import type { InjectOptions } from 'fastify';
import { serverAudits } from 'graphql-http';
import { describe, expect, it } from 'vitest';
import { testApp } from './test-app.ts';

const csrf =
  'A plain GET can be sent by any web page the caller visits: the CSRF guard asks for one header that it cannot send.';

/** Audits that we choose not to pass. */
const PINNED: Readonly<Record<string, string>> = {
  '5A70': csrf,
  D6D5: csrf,
  '6A70': csrf,
};

describe('GraphQL over HTTP', () => {
  for (const audit of serverAudits({ url: 'http://test/graphql', fetchFn })) {
    const reason = PINNED[audit.id];
    it(`${audit.id} ${audit.name}${reason ? ` (not so: ${reason})` : ''}`, async () => {
      const result = await audit.fn();
      expect(result).toMatchObject(reason ? { status: 'notice' } : { status: 'ok' });
    });
  }

  it('passes the pinned audits too when the guard gets its header', async () => {
    const guarded: typeof fetchFn = (url, init = {}) =>
      fetchFn(url, { ...init, headers: { ...init.headers, 'apollo-require-preflight': 'yes' } });
    const audits = serverAudits({ url: 'http://test/graphql', fetchFn: guarded });
    const results = await Promise.all(audits.filter(({ id }) => id in PINNED).map(({ fn }) => fn()));
    expect(results.map(({ id, status }) => [id, status])).toEqual(Object.keys(PINNED).map((id) => [id, 'ok']));
  });
});

interface Init {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** `fetch` as browsers and Node do it, without a port. */
async function fetchFn(url: string, { method = 'GET', headers = {}, body }: Init = {}): Promise<Response> {
  const { inject } = await testApp();
  const text = body !== undefined && !('content-type' in headers) ? { 'content-type': 'text/plain;charset=UTF-8' } : {};
  const response = await inject({
    method: method as NonNullable<InjectOptions['method']>,
    url,
    headers: { accept: '*/*', ...text, ...headers },
    payload: body,
  });
  return new Response(new Uint8Array(response.rawPayload), {
    status: response.statusCode,
    headers: response.headers as Record<string, string>,
  });
}
