import { connect } from 'node:net';
import { afterAll, describe, expect, it } from 'vitest';
import { lantern } from '../support/fiction.ts';
import { runCommand } from '../support/run-command.ts';
import { openSeededGraph } from '../support/seeded-graph.ts';
import { folderOf } from '../support/test-graph.ts';

const graph = await openSeededGraph();
afterAll(() => graph.db.close());

const ask = async (url: string, query: string) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as { data?: any; errors?: any[] };
};

describe('npm start', () => {
  it('serves, is ready, learns at once what is imported beside it, and stops in order', async () => {
    const server = runCommand(['start'], { PORT: '0', LOG_LEVEL: 'warn' });
    const [, url] = await server.says(/ready: (http:\S+)/);
    expect(server.output()).not.toMatch(/divisions|articles/);
    expect((await fetch(url!.replace('/graphql', '/health'))).status).toBe(200);
    expect((await fetch(url!.replace('/graphql', '/ready'))).status).toBe(200);
    const { data } = await ask(
      url!,
      '{ entity(name: "麻城市", type: COUNTY) { ... on County { assistedBy { totalCount } } } }',
    );
    expect(data.entity.assistedBy.totalCount).toBeGreaterThan(5);

    const folder = await folderOf({ 'lantern.json': lantern });
    const imported = runCommand(['import', folder]);
    expect(await imported.ended).toBe(0);
    expect(imported.output()).toMatch(/fiction-lantern: written/);
    expect((await ask(url!, '{ entity(name: "灯笼部") { name } }')).data).toEqual({ entity: { name: '灯笼部' } });

    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    expect(server.output()).toMatch(/Stopping/);
    await expect(fetch(url!)).rejects.toThrow();
  });

  it('stops in order where the signal reaches npm only', async () => {
    const server = runCommand(['start'], { PORT: '0', LOG_LEVEL: 'warn' }, { npm: true });
    const [, url] = await server.says(/ready: (http:\S+)/);
    server.child.kill('SIGTERM');
    // Resolves when npm and all that it started have let go of their output.
    await server.ended;
    expect(server.output()).toMatch(/Stopping/);
    await expect(fetch(url!)).rejects.toThrow();
  });

  it('says which port is taken', async () => {
    const first = runCommand(['start'], { PORT: '0', LOG_LEVEL: 'warn' });
    const [, port] = await first.says(/ready: http:\/\/127\.0\.0\.1:(\d+)/);
    const second = runCommand(['start'], { PORT: port!, LOG_LEVEL: 'warn' });
    expect(await second.ended).toBe(1);
    expect(second.errors()).toMatch(new RegExp(`Port ${port} is taken; set PORT`));
    first.child.kill('SIGINT');
    expect(await first.ended).toBe(0);
  });

  it('names every fault of the configuration at once', async () => {
    const run = runCommand(['start'], {
      PORT: 'http',
      LOG_LEVEL: 'loud',
      CACHE_MIB: '-1',
      WORKERS: 'many',
      TRUSTED_DOCUMENTS: 'nowhere.json',
      NEO4J_URI: 'http://nowhere',
    });
    expect(await run.ended).toBe(1);
    for (const fault of [
      'PORT is "http"',
      'LOG_LEVEL is "loud"',
      'CACHE_MIB is "-1"',
      'WORKERS is "many"',
      'TRUSTED_DOCUMENTS is "nowhere.json"',
      'NEO4J_URI is "http://nowhere"',
    ])
      expect(run.errors()).toContain(fault);
  });

  it('says in one sentence that the database does not answer', async () => {
    const run = runCommand(['start'], { NEO4J_URI: `bolt://127.0.0.1:${await closedPort()}` });
    expect(await run.ended).toBe(1);
    expect(run.errors().trim().split('\n')).toEqual(['The database does not answer; try again later']);
  });
});

describe('npm run import', () => {
  it('tells faults with file, path and reason, and ends with 1', async () => {
    const folder = await folderOf({ 'bad.json': { ...lantern, claims: [{ ...lantern.claims[0], kind: 'LOVES' }] } });
    const run = runCommand(['import', folder, '--json']);
    expect(await run.ended).toBe(1);
    const report = JSON.parse(run.output());
    expect(report).toMatchObject({ ok: false, files: [{ status: 'FAULTY', faults: [{ path: '/claims/0' }] }] });
    expect(report.files[0].faults[0].reason).toMatch(/LOVES/);
  });

  it('explains an unknown option', async () => {
    const run = runCommand(['import', 'x', '--wrong']);
    expect(await run.ended).toBe(1);
    expect(run.errors()).toMatch(/--wrong/);
  });
});

describe('npm run ties', () => {
  it('proves that the ties are what the claims say', async () => {
    const run = runCommand(['ties', '--check']);
    expect(await run.ended).toBe(0);
    expect(run.output()).toMatch(/^\d+ ties, all as the claims say/m);
  });
});

/** A port that nothing listens on. */
async function closedPort(): Promise<number> {
  for (let port = 49_151; ; port--) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
      socket.setTimeout(500, () => resolve(true));
    });
    if (!open) return port;
  }
}
