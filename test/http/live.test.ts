import { connect, type Socket } from 'node:net';
import { createClient as createSseClient } from 'graphql-sse';
import { CloseCode, createClient as createWsClient } from 'graphql-ws';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import WebSocket from 'ws';
import type { Limits } from '../../src/http/create-app.ts';
import { contexts, counters, SECRET, testApp } from './test-app.ts';

const COUNTS = 'subscription Counts($to: Int, $fail: Boolean) { counts(to: $to, fail: $fail) }';
const EVENTS = { accept: 'text/event-stream' };

async function listening(limits: Partial<Limits> = {}) {
  const { app, lines } = await testApp({ limits });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  return { app, lines, url: `${url}/graphql`, wsUrl: `${url.replace('http', 'ws')}/graphql`, port: new URL(url).port };
}
type Served = Awaited<ReturnType<typeof listening>>;

interface Operation {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}
interface Client {
  iterate(operation: Operation): AsyncIterableIterator<any>;
}

/** Both ways to subscribe, by the clients that people use. */
const CLIENTS: readonly (readonly [string, (served: Served) => Client])[] = [
  [
    'WebSocket',
    ({ wsUrl }) => {
      const client = createWsClient({ url: wsUrl, webSocketImpl: WebSocket, retryAttempts: 0 });
      onTestFinished(async () => client.dispose());
      return client;
    },
  ],
  [
    'event stream',
    ({ url }) => {
      const client = createSseClient({ url, retryAttempts: 0 });
      onTestFinished(() => client.dispose());
      return client;
    },
  ],
];

async function taken(results: AsyncIterableIterator<any>, most: number): Promise<any[]> {
  const list: any[] = [];
  for await (const result of results) if (list.push(result) === most) break;
  return list;
}

describe.each(CLIENTS)('a subscription over %s', (_, clientOf) => {
  const ask = async (operation: Operation, most: number, limits: Partial<Limits> = {}) =>
    taken(clientOf(await listening(limits)).iterate(operation), most);
  const codesOf = async (operation: Operation, limits: Partial<Limits> = {}) => {
    const [result] = await ask(operation, 1, limits).catch((errors) => [{ errors }]);
    return result.errors.map(({ extensions }: any) => extensions.code);
  };

  it('is answered event by event, until the client leaves', async () => {
    const open = counters.open;
    const results = await ask({ query: COUNTS }, 3);
    expect(results).toEqual([1, 2, 3].map((counts) => ({ data: { counts } })));
    await vi.waitFor(() => expect(counters.open).toBe(open));
  });

  it('ends with the error that its events end with', async () => {
    const results = await ask({ query: COUNTS, variables: { to: 1, fail: true } }, 5);
    expect(results).toMatchObject([
      { data: { counts: 1 } },
      { errors: [{ message: 'Too slow.', extensions: { code: 'LIMIT' } }] },
    ]);
  });

  it('has a context of its own for every event', async () => {
    contexts.length = 0;
    await ask({ query: 'subscription { contexts }' }, 2);
    expect(new Set(contexts).size).toBe(3);
  });

  it('can be a query as well', async () => {
    expect(await ask({ query: '{ hello }' }, 5)).toEqual([{ data: { hello: 'world' } }]);
  });

  it('is refused with codes of the closed set', async () => {
    expect(await codesOf({ query: 'subscription {' })).toEqual(['GRAPHQL_PARSE_FAILED']);
    expect(await codesOf({ query: 'subscription { nothing }' })).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(await codesOf({ query: COUNTS, variables: { to: 'many' } })).toEqual(['BAD_USER_INPUT']);
    expect(await codesOf({ query: 'subscription { refuses }' })).toEqual(['INVALID_INPUT']);
    expect(await codesOf({ query: 'query A { hello } query B { hello }' })).toEqual(['OPERATION_RESOLUTION_FAILURE']);
    expect(await codesOf({ query: '{ self { self { self { name } } } }' }, { maxDepth: 3 })).toEqual(['LIMIT']);
    expect(await codesOf({ query: `{ ${'hello '.repeat(30)} }` }, { maxTokens: 20 })).toEqual(['LIMIT']);
    expect(await codesOf({ query: COUNTS }, { maxSubscriptions: 0 })).toEqual(['LIMIT']);
    expect(await codesOf({ query: '{ hello later }' }, { maxRows: 1 })).toEqual(['LIMIT']);
  });

  it('hides what is nobody’s business, and logs it', async () => {
    const served = await listening();
    const [result] = await taken(clientOf(served).iterate({ query: 'subscription { leaks }' }), 1);
    expect(JSON.stringify(result)).not.toContain(SECRET);
    expect(result.errors[0].extensions.code).toBe('INTERNAL');
    expect(served.lines.filter(({ msg }) => msg === 'fault')).toHaveLength(1);
  });

  it('is cut off when the server stops, so that the client comes again', async () => {
    const served = await listening();
    const results = clientOf(served).iterate({ query: COUNTS, variables: { to: 1 } });
    expect((await results.next()).value).toEqual({ data: { counts: 1 } });
    const rest = results.next().then(
      ({ done }) => (done ? 'complete' : 'more'),
      () => 'cut off',
    );
    const began = performance.now();
    await served.app.close();
    expect(await rest).toBe('cut off');
    expect(performance.now() - began).toBeLessThan(900);
  });
});

it('a server that stops does not wait for who has just left', async () => {
  const served = await listening();
  const [ws, sse] = [
    createWsClient({ url: served.wsUrl, webSocketImpl: WebSocket, retryWait: async () => {} }),
    createSseClient({ url: served.url, retryAttempts: 0 }),
  ];
  const all = [ws, sse].map((client) => client.iterate({ query: COUNTS, variables: { to: 1 } }));
  for (const results of all) await results.next();
  sse.dispose();
  const began = performance.now();
  await served.app.close();
  expect(performance.now() - began).toBeLessThan(2000);
  await ws.dispose();
});

describe('an event stream', () => {
  const chunks = async (response: Response, until: RegExp) => {
    let text = '';
    for await (const chunk of response.body!) {
      text += Buffer.from(chunk as Uint8Array).toString();
      if (until.test(text)) break;
    }
    return text;
  };

  it('has the protocol’s form, and pings', async () => {
    const { url } = await listening({ pingMs: 20 });
    const query = encodeURIComponent('subscription { counts(to: 1) }');
    const response = await fetch(`${url}?query=${query}`, { headers: EVENTS });
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    const text = await chunks(response, /\n:\n\n:\n\n/);
    expect(text).toBe(':\n\nevent: next\ndata: {"data":{"counts":1}}\n\n:\n\n:\n\n');
  });

  it('is kept to subscriptions for those who rather take JSON', async () => {
    const { url } = await listening();
    const post = (query: string) =>
      fetch(url, {
        method: 'POST',
        headers: { accept: 'application/json, text/event-stream, multipart/mixed', 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
    expect(await (await post('{ hello }')).json()).toEqual({ data: { hello: 'world' } });
    const response = await post('subscription { counts(to: 1, fail: true) }');
    expect(response.headers.get('content-type')).toMatch(/event-stream/);
    expect(await response.text()).toMatch(/"counts":1[\s\S]*event: complete\ndata:\n\n$/);
  });

  it('is refused for what is no request', async () => {
    const { url } = await listening();
    const of = async (search: string) => {
      const response = await fetch(`${url}?${search}`, { headers: EVENTS });
      return [response.status, ((await response.json()) as any).errors[0].extensions.code];
    };
    expect(await of('')).toEqual([400, 'BAD_REQUEST']);
    expect(await of('query={hello}&variables=x')).toEqual([400, 'BAD_REQUEST']);
    expect(await of('query={hello}&variables=[1]')).toEqual([400, 'BAD_REQUEST']);
  });

  it('makes no more than its client takes', async () => {
    const { port } = await listening();
    const open = counters.open;
    const socket = connect(Number(port), '127.0.0.1');
    socket.pause();
    socket.write(
      `GET /graphql?query=${encodeURIComponent('subscription { padded }')} HTTP/1.1\r\nhost: x\r\naccept: text/event-stream\r\n\r\n`,
    );
    await vi.waitFor(() => expect(counters.open).toBe(open + 1));
    await expectStuck();
    socket.destroy();
    await vi.waitFor(() => expect(counters.open).toBe(open));
  });
});

/** Nothing more is made for who takes nothing. */
async function expectStuck(): Promise<void> {
  let made = -1;
  await vi.waitFor(
    () => {
      const before = made;
      made = counters.made;
      expect(made).toBe(before);
    },
    { interval: 300, timeout: 8000 },
  );
}

describe('a WebSocket', () => {
  const opened = async (url: string, options: WebSocket.ClientOptions = {}, protocol = 'graphql-transport-ws') => {
    const socket = new WebSocket(url, protocol, options);
    onTestFinished(() => socket.terminate());
    const closed = new Promise<number>((resolve) => socket.once('close', resolve));
    const status = new Promise<number>((resolve) => {
      socket.once('open', () => resolve(101));
      socket.once('unexpected-response', (_request, response) => resolve(response.statusCode!));
      // Told of it by the client itself where the protocol is not the one it asked for.
      socket.on('error', () => resolve(0));
    });
    return { socket, closed, status: await status };
  };

  it('is opened for this host only, at the one address, as many as there may be', async () => {
    const { wsUrl, port } = await listening({ maxConnections: 2 });
    expect((await opened(wsUrl, { origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await opened(wsUrl, { origin: 'null' })).status).toBe(403);
    expect((await opened(wsUrl.replace('graphql', 'other'))).status).toBe(404);
    expect((await opened(wsUrl, { origin: `http://127.0.0.1:${port}` })).status).toBe(101);
    expect((await opened(wsUrl)).status).toBe(101);
    expect((await opened(wsUrl)).status).toBe(503);
  });

  it('speaks one protocol, and takes messages of a bounded size', async () => {
    const { wsUrl } = await listening({ maxBodyBytes: 1000 });
    expect((await opened(wsUrl, {}, 'graphql-ws')).status).toBe(0);
    const { socket, closed } = await opened(wsUrl);
    socket.send('x'.repeat(2000));
    expect(await closed).toBe(1009);
    const other = await opened(wsUrl);
    other.socket.send('no JSON');
    expect(await other.closed).toBe(CloseCode.BadRequest);
  });

  it('carries a bounded number of operations', async () => {
    const { wsUrl } = await listening({ maxSubscriptionsPerConnection: 2 });
    const client = createWsClient({ url: wsUrl, webSocketImpl: WebSocket, retryAttempts: 0 });
    onTestFinished(async () => client.dispose());
    const waiting = [1, 2].map(() => client.iterate({ query: COUNTS, variables: { to: 1 } }));
    for (const results of waiting) await results.next();
    const third = client.iterate({ query: COUNTS, variables: { to: 1 } });
    await expect(third.next()).rejects.toMatchObject([{ extensions: { code: 'LIMIT' } }]);
    await waiting[0]!.return!();
    await vi.waitFor(async () => {
      const fourth = client.iterate({ query: COUNTS, variables: { to: 1 } });
      expect((await fourth.next()).value).toEqual({ data: { counts: 1 } });
    });
  });

  it('is hung up on when it answers no ping', async () => {
    const { wsUrl } = await listening({ pingMs: 30 });
    const { socket, closed } = await opened(wsUrl, { autoPong: false });
    await new Promise((resolve) => socket.once('ping', resolve));
    expect(await closed).toBe(1006);
  });

  it('makes no more than its client takes', async () => {
    const { wsUrl } = await listening({ pingMs: 60_000 });
    const open = counters.open;
    const { socket } = await opened(wsUrl);
    socket.send(JSON.stringify({ type: 'connection_init' }));
    await new Promise((resolve) => socket.once('message', resolve));
    (socket as unknown as { _socket: Socket })._socket.pause();
    socket.send(JSON.stringify({ type: 'subscribe', id: '1', payload: { query: 'subscription { padded }' } }));
    await vi.waitFor(() => expect(counters.open).toBe(open + 1));
    await expectStuck();
    socket.terminate();
    await vi.waitFor(() => expect(counters.open).toBe(open));
  });

  it('says why it closes when the server stops, and does not wait for who says nothing', async () => {
    const { app, wsUrl } = await listening();
    const { closed } = await opened(wsUrl);
    const mute = await opened(wsUrl);
    (mute.socket as unknown as { _socket: Socket })._socket.pause();
    const began = performance.now();
    await app.close();
    expect(await closed).toBe(1001);
    expect(performance.now() - began).toBeLessThan(3000);
  });
});
