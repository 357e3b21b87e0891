import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PROGRAM = `
  import { untilStopped } from './src/cli/serve.ts';
  const start = async () => { console.log('started'); return async () => console.log('stopped'); };
  process.exitCode = await untilStopped(start, console.log);
`;

it('what was started is kept until a signal, even where it is a process of its own', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type', 'module', '-e', PROGRAM], { cwd: ROOT });
  let output = '';
  child.stdout.on('data', (data) => {
    output += data;
  });
  const ended = once(child, 'close');
  await once(child.stdout, 'data');
  await sleep(300);
  expect(child.exitCode).toBeNull();
  child.kill('SIGTERM');
  expect((await ended)[0]).toBe(0);
  expect(output).toBe('started\nStopping …\nstopped\n');
});
