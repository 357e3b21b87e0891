import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { folderOf, makeFolder } from '../../src/local/folder.ts';
import { findLocalNeo4j, type LocalNeo4j, startLocalNeo4j } from '../../src/local/local-neo4j.ts';
import { THIS_MACHINE } from '../../src/local/machine.ts';
import { endServer, THIS_PROCESS } from '../../src/local/processes.ts';
import { startLocal } from '../../src/local/start-local.ts';
import { readState, writeState } from '../../src/local/state.ts';
import {
  killHard,
  query,
  type Starter,
  serversOf,
  someoneElsesBolt,
  startElsewhere,
  throwAwayFolder,
} from './support.ts';

// One life of one home, told in order: each test goes on where the last one ended, because a start takes seconds.
vi.setConfig({ testTimeout: 300_000 });
const home = throwAwayFolder();
const folder = makeFolder(home);
const gone = { ...THIS_PROCESS, startedAt: 'before this process' };
const said: string[] = [];
const start = () => startLocalNeo4j({ home, heapMiB: 512, say: (line) => said.push(line) });

const countVillages = 'MATCH (v:Village) RETURN count(v) AS villages';
let server: LocalNeo4j;
let elsewhere: Starter;

afterAll(async () => {
  for (const pid of serversOf(folder.root)) await endServer(pid, folder.root, 3_000);
  rmSync(home, { recursive: true, force: true });
});

it('starts a server whose password only its owner may read, and which reads what is put in its import folder', async () => {
  expect(await findLocalNeo4j(home)).toBeNull();
  server = await start();

  expect(server.owned).toBe(true);
  expect(statSync(folder.passwordFile).mode & 0o777).toBe(0o600);
  expect(await findLocalNeo4j(home)).toEqual(server.connection);
  writeFileSync(join(folder.import, '村.csv'), 'code,name\n1,黑城村\n2,阳坡村\n');
  await query(
    server.connection,
    "LOAD CSV WITH HEADERS FROM 'file:///%E6%9D%91.csv' AS row CREATE (:Village {code: row.code, name: row.name})",
  );
  expect(await query(server.connection, countVillages)).toEqual([{ villages: 2 }]);
});

it('listens for Bolt on the loopback only, and reports nothing to anybody', async () => {
  const names = [
    'server.bolt.listen_address',
    'server.http.enabled',
    'server.https.enabled',
    'dbms.usage_report.enabled',
  ];
  const settings = await query(server.connection, 'SHOW SETTINGS $names YIELD name, value RETURN name, value', {
    names,
  });
  expect(Object.fromEntries(settings.map(({ name, value }) => [name, value]))).toEqual({
    'server.bolt.listen_address': new URL(server.connection.uri).host,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
  });
  await expect(query({ ...server.connection, password: 'a guess' }, 'RETURN 1')).rejects.toThrow(/unauthorized/);
});

it('is joined by another process, which leaves it alone when it goes', async () => {
  elsewhere = await startElsewhere(home);
  expect(elsewhere.owned).toBe(false);
  expect(elsewhere.connection).toEqual(server.connection);
  expect(elsewhere.said).toEqual([expect.stringMatching(`which process ${process.pid} runs`)]);
  await killHard(elsewhere.process);

  expect(await query(server.connection, countVillages)).toEqual([{ villages: 2 }]);
});

it('comes back once, with its data, after kill -9 and two starts at once that find the files of the dead', async () => {
  process.kill(readState(folder)!.pid, 'SIGKILL');
  writeFileSync(folder.lockFile, JSON.stringify(gone));

  const both = await Promise.all([start(), start()]);
  expect(both.map(({ owned }) => owned)).toEqual([true, false]);
  expect(both[0].connection).toEqual(both[1].connection);
  expect(serversOf(folder.root)).toHaveLength(1);
  expect(said).toContainEqual(expect.stringMatching(/waiting for it/));
  expect(said.at(-1)).toMatch(/^Joined the local Neo4j/);
  server = both[0];
  expect(await query(server.connection, countVillages)).toEqual([{ villages: 2 }]);
});

it('refuses a second server on its database even where the state file is lost', async () => {
  const state = readState(folder)!;
  rmSync(folder.stateFile);
  await expect(start()).rejects.toMatchObject({
    code: 'UNAVAILABLE',
    message: expect.stringMatching(/^Another Neo4j has the database in .* open/),
  });
  expect(serversOf(folder.root)).toEqual([state.pid]);
  writeState(folder, state);
});

it('is not joined while it hangs', async () => {
  const { pid } = readState(folder)!;
  process.kill(pid, 'SIGSTOP');
  const impatient = () =>
    startLocal({ home, heapMiB: 512, say: (line) => said.push(line) }, { ...THIS_MACHINE, patienceMs: 1_000 });
  await expect(impatient()).rejects.toMatchObject({
    code: 'UNAVAILABLE',
    message: expect.stringMatching(`process ${pid}\\) does not answer: stop process ${process.pid}`),
  });
  expect(await findLocalNeo4j(home)).toBeNull();
});

it('stops gracefully, once, and leaves no trace of running', async () => {
  process.kill(readState(folder)!.pid, 'SIGCONT');
  const began = Date.now();
  await Promise.all([server.stop(), server.stop()]);
  await server.stop();

  expect(Date.now() - began).toBeLessThan(9_000);
  expect(readFileSync(folder.outputFile, 'utf8')).toMatch(/Stopped\.\s*$/);
  expect(existsSync(folder.stateFile)).toBe(false);
  expect(existsSync(folder.lockFile)).toBe(false);
  expect(serversOf(folder.root)).toEqual([]);
  expect(await findLocalNeo4j(home)).toBeNull();
});

it('takes another port where somebody takes the first one before it is bound', async () => {
  const thief = await someoneElsesBolt();
  const { port } = thief.address() as AddressInfo;
  elsewhere = await startElsewhere(home, '--taken-port', String(port));
  thief.close();

  expect(elsewhere.said).toContain(`Port ${port} was taken meanwhile; trying another`);
  expect(elsewhere.connection.uri).not.toContain(String(port));
  expect(await query(elsewhere.connection, countVillages)).toEqual([{ villages: 2 }]);
});

it('does not get the Ctrl-C of its terminal', async () => {
  process.kill(-elsewhere.process.pid!, 'SIGINT');
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await query(elsewhere.connection, countVillages)).toEqual([{ villages: 2 }]);
});

it('is adopted, still running, when the process that started it was killed with -9', async () => {
  const { pid } = readState(folder)!;
  await killHard(elsewhere.process);

  server = await start();
  expect(server.owned).toBe(true);
  expect(server.connection).toEqual(elsewhere.connection);
  expect(readState(folder)).toMatchObject({ pid, owner: { pid: process.pid } });
  expect(said.at(-1)).toMatch(/^Adopted/);
});

it('is ended and started anew where it was left behind and hangs', async () => {
  const state = readState(folder)!;
  writeState(folder, { ...state, owner: gone });
  process.kill(state.pid, 'SIGSTOP');
  said.length = 0;
  const anew = await startLocal(
    { home, heapMiB: 512, say: (line) => said.push(line) },
    { ...THIS_MACHINE, patienceMs: 1_000 },
  );
  expect(said).toEqual([
    `The local Neo4j left behind as process ${state.pid} does not answer; ending it`,
    expect.stringMatching(/^Starting the local Neo4j/),
    expect.stringMatching(/^The local Neo4j is ready on port/),
  ]);
  expect(serversOf(folder.root)).toEqual([readState(folder)!.pid]);
  expect(readState(folder)!.pid).not.toBe(state.pid);
  expect(await query(anew.connection, countVillages)).toEqual([{ villages: 2 }]);
  await anew.stop();
});

it('ends a server that is not ready in time, and says where to look', async () => {
  await expect(startLocalNeo4j({ home, heapMiB: 512, say: () => {}, timeoutMs: 300 })).rejects.toMatchObject({
    code: 'UNAVAILABLE',
    message: expect.stringMatching(/was not ready within 0\.3 s \(.*server\.out/),
  });
  expect(serversOf(folderOf(home).root)).toEqual([]);
});
