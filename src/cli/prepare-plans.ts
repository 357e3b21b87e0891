import type { Reader } from '../graph/database.ts';
import { usualStatements } from '../graph/read/usual-statements.ts';

/**
 * Has the database plan what is asked most, before somebody waits for it: on a server that has just started, the first search
 * takes seconds, and nearly all of them are planning. One at a time, so that whoever asks meanwhile finds a free processor.
 */
export async function preparePlans(reader: Reader): Promise<void> {
  for (const statement of usualStatements) await reader.run(statement);
}
