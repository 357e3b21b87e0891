import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { withLock } from '../../src/local/lock.ts';

// Run by a test as one of several processes: adds to a counter in a way that loses counts unless the lock holds.
const [lockFile, counterFile, rounds] = process.argv.slice(2) as [string, string, string];
for (let round = 0; round < Number(rounds); round++) {
  await withLock(
    lockFile,
    () => {},
    async () => {
      const count = Number(readFileSync(counterFile, 'utf8'));
      await sleep(5);
      writeFileSync(counterFile, String(count + 1));
    },
  );
}
