import type { Database, Reader } from '../database.ts';

/**
 * One transaction, whose work is told whether it is done again: the connection may have broken before the end was heard of,
 * and what was written then may be there.
 */
export function writeAgain<T>(db: Database, work: (transaction: Reader, again: boolean) => Promise<T>): Promise<T> {
  let tries = 0;
  return db.write((transaction) => work(transaction, tries++ > 0));
}
