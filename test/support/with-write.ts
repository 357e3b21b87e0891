import type { Database } from '../../src/graph/database.ts';

/** A database that is the other one but for how it writes. */
export const withWrite = (db: Database, write: Database['write']): Database => ({
  run: (statement, params) => db.run(statement, params),
  ping: () => db.ping(),
  close: () => db.close(),
  write,
});
