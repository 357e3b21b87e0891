import { availableParallelism, cpus, totalmem } from 'node:os';

/** What the figures were taken on, without its name. */
export const machine = () => ({
  processor: cpus()[0]?.model ?? 'unknown',
  cores: availableParallelism(),
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  node: process.version,
  neo4j: '5.26 Community',
});
