import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { withLock } from '../../src/local/lock.ts';
import { THIS_PROCESS } from '../../src/local/processes.ts';
import { throwAwayFolder } from './support.ts';

const folder = throwAwayFolder();
const lockFile = join(folder, 'lock');
/** Our own id, as of another life: after a restart of a container, ids come back. */
const dead = JSON.stringify({ ...THIS_PROCESS, startedAt: 'before this process' });
const never = () => expect.unreachable('nobody holds the lock');

beforeEach(() => rmSync(lockFile, { force: true }));
afterAll(() => rmSync(folder, { recursive: true }));

it('lets one call in at a time, tells the other once that it waits, and leaves nothing behind', async () => {
  const events: string[] = [];
  const hold = (name: string) =>
    withLock(
      lockFile,
      () => events.push(`${name} waits`),
      async () => {
        events.push(`${name} in`);
        await new Promise((resolve) => setTimeout(resolve, 150));
        events.push(`${name} out`);
      },
    );
  await Promise.all([hold('a'), hold('b')]);
  expect(events).toEqual(['a in', 'b waits', 'a out', 'b in', 'b out']);
  expect(existsSync(lockFile)).toBe(false);
});

it('is given back by work that fails', async () => {
  const failing = withLock(lockFile, never, () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  expect(await withLock(lockFile, never, async () => 'in')).toBe('in');
});

it('is taken from the dead, and from one that died before it could sign', async () => {
  writeFileSync(lockFile, dead);
  expect(await withLock(lockFile, never, async () => 'in')).toBe('in');
  writeFileSync(lockFile, '');
  const longAgo = Date.now() / 1000 - 60;
  utimesSync(lockFile, longAgo, longAgo);
  expect(await withLock(lockFile, never, async () => 'in')).toBe('in');
});

it('keeps four processes apart that all find the lock of a dead one', async () => {
  const counterFile = join(folder, 'counter');
  writeFileSync(counterFile, '0');
  writeFileSync(lockFile, dead);
  const script = fileURLToPath(new URL('./locker.ts', import.meta.url));
  const lockers = Array.from({ length: 4 }, () =>
    spawn(process.execPath, ['--import', 'tsx', script, lockFile, counterFile, '6'], { stdio: 'inherit' }),
  );
  expect(await Promise.all(lockers.map((locker) => once(locker, 'exit')))).toEqual(Array(4).fill([0, null]));
  expect(readFileSync(counterFile, 'utf8')).toBe('24');
});
