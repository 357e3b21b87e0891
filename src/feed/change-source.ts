import { changeSort } from '../graph/change-record.ts';
import type { Reader } from '../graph/database.ts';
import { type ChangeColumns, type ChangeFilter, changes } from '../graph/read/changes.ts';
import { graphVersion } from '../graph/read/version.ts';

/** Changes in one reading of the database. */
export const READ_AT_ONCE = 100;

/** Where changes come from. Every change up to a version that was told can be read. */
export interface ChangeSource {
  version(): Promise<number>;
  /** The first changes after a version that pass, in order; at most `READ_AT_ONCE`. */
  after(version: number, filter: ChangeFilter): Promise<readonly ChangeColumns[]>;
}

export const changesIn = (reader: Reader): ChangeSource => ({
  version: async () => (await graphVersion(reader)).version,
  after: (version, filter) =>
    reader.run(changes.ascending, { ...filter, afterSort: changeSort(version), limit: READ_AT_ONCE }),
});
