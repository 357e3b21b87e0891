import { parseArgs } from 'node:util';
import { THIS_MACHINE } from '../../src/local/machine.ts';
import { startLocal } from '../../src/local/start-local.ts';

// Run by tests as a process of its own: starts the local Neo4j, tells what it got, and stays until it is killed.
process.on('SIGINT', () => {});
setInterval(() => {}, 60_000);

const { values } = parseArgs({ options: { home: { type: 'string' }, 'taken-port': { type: 'string' } } });
const ports = values['taken-port'] === undefined ? [] : [Number(values['taken-port'])];
const said: string[] = [];
const { connection, owned } = await startLocal(
  { home: values.home!, heapMiB: 512, say: (line) => said.push(line) },
  { ...THIS_MACHINE, memoryMiB: 4096, freePort: async () => ports.pop() ?? (await THIS_MACHINE.freePort()) },
);
process.stdout.write(`${JSON.stringify({ connection, owned, said })}\n`);
