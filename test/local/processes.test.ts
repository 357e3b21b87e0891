import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { homeArgument, isServerOf, SERVER_CLASS } from '../../src/local/processes.ts';
import { throwAwayFolder } from './support.ts';

it('knows a server in the very moment in which its process becomes another program', async () => {
  const folder = throwAwayFolder();
  const script = join(folder, 'again.sh');
  // Becomes itself, again and again: as often as not it is looked at while it has no command line.
  writeFileSync(script, 'exec sh "$0" "$@"\n');
  const child = spawn('sh', [script, 'first', SERVER_CLASS, 'second', homeArgument(folder)]);
  try {
    await once(child, 'spawn');
    let missed = 0;
    for (let i = 0; i < 20_000; i++) if (!isServerOf(child.pid!, folder)) missed++;
    expect(missed).toBe(0);
  } finally {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true });
  }
});
