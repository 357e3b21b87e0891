import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../src/errors.ts';
import { MODERN, stops, testApp } from './test-app.ts';

const limits = { operationMs: 50 };

describe('time per operation', () => {
  for (const field of ['hangs', 'waits']) {
    it(`ends an operation whose resolver ${field}`, async () => {
      const { post, lines } = await testApp({ limits });
      const started = performance.now();
      const answer = await post({ query: `{ hello ${field} }` }, MODERN);
      expect(performance.now() - started).toBeLessThan(1000);
      expect(answer).toMatchObject({ status: 200, data: null, code: 'TIMEOUT' });
      expect(answer.errors).toHaveLength(1);
      expect(answer.errors[0]?.message).toContain('50 ms');
      expect(lines.filter(({ msg }) => msg === 'fault')).toEqual([]);
    });
  }

  it('tells resolvers through their signal', async () => {
    const { post } = await testApp({ limits });
    stops.length = 0;
    await post({ query: '{ waits }' });
    expect(stops).toEqual([expect.any(AppError)]);
    expect(stops[0]).toMatchObject({ code: 'TIMEOUT' });
  });

  it('leaves quick operations and their signals alone', async () => {
    let signal: AbortSignal | undefined;
    const { post } = await testApp({
      limits,
      createContext: (request) => {
        signal = request.signal;
        return { requestId: request.requestId, signal } as never;
      },
    });
    expect(await post({ query: '{ later }' })).toMatchObject({ data: { later: 'world' } });
    await pause(80);
    expect(signal?.aborted).toBe(false);
  });

  it('stops work for a caller that has left', async () => {
    const { app, lines } = await testApp();
    const url = await app.listen({ port: 0, host: '127.0.0.1' });
    stops.length = 0;
    const leave = new AbortController();
    const request = fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'query Slow { waits }' }),
      signal: leave.signal,
    });
    await pause(100);
    leave.abort();
    await expect(request).rejects.toThrow();
    await expect.poll(() => stops.length).toBe(1);
    expect(lines).toContainEqual(expect.objectContaining({ msg: 'caller left', operation: 'Slow' }));
    expect(lines.filter(({ level }) => Number(level) > 30)).toEqual([]);
  });
});

describe('closing', () => {
  it('lets requests under way finish and takes no new ones', async () => {
    const { app } = await testApp({ limits: { operationMs: 300 } });
    const url = await app.listen({ port: 0, host: '127.0.0.1' });
    const post = () =>
      fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ hangs }' }),
      });
    const underWay = post();
    await pause(100);
    const started = performance.now();
    const closed = app.close();
    const answer = await underWay;
    expect(await answer.json()).toMatchObject({ data: null, errors: [{ extensions: { code: 'TIMEOUT' } }] });
    await closed;
    expect(performance.now() - started).toBeLessThan(1000);
    await expect(post()).rejects.toThrow();
  });

  it('does not wait for clients that only stay connected', async () => {
    const { app } = await testApp();
    await app.listen({ port: 0, host: '127.0.0.1' });
    const silent = connect({ port: (app.server.address() as AddressInfo).port, host: '127.0.0.1' });
    await once(silent, 'connect');
    const hungUp = once(silent, 'close');
    await app.close();
    await hungUp;
  });
});
