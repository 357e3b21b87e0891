import { defineConfig } from 'vitest/config';

// Type-graphql and our own files must share one copy of `graphql`, or schemas made by one are unknown to the other.
const server = { deps: { inline: [/graphql/, /@apollo\/server/, /@as-integrations/] } };
const LIVE = 'test/live/**/*.test.ts';
const LOCAL = 'test/local/**/*.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'pure',
          server,
          include: ['test/**/*.test.ts'],
          exclude: [LIVE, LOCAL],
          testTimeout: 30_000,
          // Modules are loaded once for all files of a worker.
          isolate: false,
        },
      },
      {
        test: {
          name: 'live',
          server,
          include: [LIVE],
          globalSetup: 'test/support/global-setup.ts',
          // One database serves all of them: one file at a time, and modules are loaded once.
          isolate: false,
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        // These start databases of their own, in folders of their own.
        test: {
          name: 'local',
          server,
          include: [LOCAL],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
