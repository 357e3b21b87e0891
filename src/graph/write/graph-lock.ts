import { randomUUID } from 'node:crypto';
import type { ChangeFacts } from '../change-record.ts';
import { cypher, statement } from '../cypher.ts';
import type { Database, Reader } from '../database.ts';

/**
 * The one node that writers wait for. Found by a range, as the seek of an exact value locks the value as well: those who wait
 * would hold what the one that writes asks for, and be sent back as a deadlock.
 */
const GRAPH = cypher`MATCH (g:Graph) WHERE g.id STARTS WITH 'graph'`;
// The first write takes the lock; only then is the version read.
const lock = statement<{ version: number }>(
  'lock graph',
  cypher`
    ${GRAPH}
    SET g.writer = $writer
    WITH g SET g.version = coalesce(g.version, 0)
    RETURN g.version AS version`,
);
const create = statement('create graph', cypher`MERGE (:Graph {id: 'graph'})`);
const changedBy = statement<{ sequence: number }>(
  'changes by a writer',
  cypher`MATCH (c:Change) WHERE c.sequence > $since AND c.writer = $writer RETURN c.sequence AS sequence LIMIT 1`,
);
const settle = statement(
  'settle version',
  cypher`${GRAPH} SET g.settling = true WITH g SET g.settled = g.version REMOVE g.settling`,
);
const advance = statement<{ version: number }>(
  'advance version',
  cypher`
    ${GRAPH}
    SET g.version = g.version + size($changes)
    WITH g.writer AS writer, g.version - size($changes) AS before
    UNWIND range(1, size($changes)) AS nth
    WITH writer, before + nth AS version, $changes[nth - 1] AS change
    CREATE (c:Change)
    SET c = change, c.writer = writer, c.id = 'change:' + version, c.sequence = version, c.at = datetime(),
      c.sort = right('000000000000000' + version, 16)
    RETURN version ORDER BY version`,
);

/**
 * One transaction that changes the graph. Writers come one after the other: whoever has the lock alone writes until its
 * transaction ends. Where the end of a transaction was not heard of, as the connection broke, it is tried again: the record
 * of its change then tells whether it had ended well, and what came of it is told as if it had been heard of.
 */
export async function writeGraph<T>(db: Database, work: (transaction: Reader) => Promise<T>): Promise<T> {
  const writer = randomUUID();
  let tried: { readonly since: number; readonly result: T } | null = null;
  const done = await db.write(async (transaction) => {
    const since = await versionLocked(transaction, writer);
    if (tried && (await transaction.run(changedBy, { since: tried.since, writer })).length > 0) return tried.result;
    const result = await work(transaction);
    tried = { since, result };
    return result;
  });
  await settleGraph(db);
  return done;
}

async function versionLocked(transaction: Reader, writer: string): Promise<number> {
  const [held] = await transaction.run(lock, { writer });
  if (held) return held.version;
  await transaction.run(create);
  return versionLocked(transaction, writer);
}

/**
 * Marks the graph's version as settled. The database shows a transaction bit by bit while it commits, the new version maybe
 * before the rest; this waits for whoever holds the lock, so that what is settled can be seen as a whole.
 */
export const settleGraph = (db: Database): Promise<unknown> => db.write((transaction) => transaction.run(settle));

/** Every committed change of what the graph says gives it a new version, which is told, and leaves a record of its own. */
export const advanceVersion = async (transaction: Reader, change: ChangeFacts): Promise<number> =>
  (await advanceVersions(transaction, [change]))[0]!;

/** Several changes, one after the other: a version for each. */
export async function advanceVersions(transaction: Reader, changes: readonly ChangeFacts[]): Promise<number[]> {
  const rows = await transaction.run(advance, { changes: changes.map(changeProps) });
  return rows.map(({ version }) => version);
}

function changeProps({ touched, kind, articleKey, judgements = [], ...claims }: ChangeFacts) {
  const { claimsAdded = 0, claimsChanged = 0, claimsRemoved = 0 } = claims;
  return { kind, articleKey, judgements, ...touched, claimsAdded, claimsChanged, claimsRemoved };
}
