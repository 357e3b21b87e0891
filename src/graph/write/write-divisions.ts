import { setImmediate as breathe } from 'node:timers/promises';
import { AppError } from '../../errors.ts';
import { type EntityType, entityTypes, isPlaceType } from '../../model/entity-types.ts';
import type { EntityRow } from '../article-plan.ts';
import { cypher, label, statement } from '../cypher.ts';
import type { Database, Reader } from '../database.ts';
import { advanceVersion, lockGraph } from './graph-lock.ts';
import { DivisionNames } from './write-division-names.ts';

/** Large, as a name that many villages share is written once for each batch. */
const BATCH = 20_000;
/** Rows that are made ready before the event loop turns: meanwhile the batch before is on its way to the database. */
const STRETCH = 500;

const present = statement<{ id: string; listed: boolean }>(
  'divisions present',
  cypher`UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN id, e.listed IS NOT NULL AS listed`,
);
const adopt = statement('adopt divisions', cypher`UNWIND $ids AS id MATCH (e:Entity {id: id}) SET e.listed = true`);

const createText = (type: EntityType) => {
  const [around, within] =
    type === 'PROVINCE'
      ? [cypher``, cypher``]
      : [cypher`MATCH (parent:Entity {id: row.parent})`, cypher`-[:WITHIN]->(parent)`];
  return cypher`
    UNWIND $rows AS row
    ${around}
    CREATE (e:Entity:Place:${label(type)} {id: row.id, type: row.type, code: row.code, name: row.name, names: row.names,
      tableNames: row.names, sort: row.code, isGroup: false, unsure: false, listed: true})${within}
    WITH e, row
    UNWIND row.keys AS key
    MATCH (n:Name {key: key})
    CREATE (n)-[:NAMES]->(e)
    RETURN count(DISTINCT e) AS created`;
};
const create = Object.fromEntries(
  entityTypes
    .filter((type) => isPlaceType(type) && type !== 'LOCALE')
    .map((type) => [type, statement<{ created: number }>(`create divisions ${type}`, createText(type))]),
);

export interface WrittenDivisions {
  /** New in the graph. */
  readonly created: number;
  /** In the graph before, because an article names them. */
  readonly adopted: number;
}

/**
 * Writes divisions in batches, a division after those around it. What is there already, because an article names it, is
 * marked as listed and stays as it is. While the database writes one batch, the next is made ready. Each is a transaction
 * of its own: the whole can be stopped at any time and begun anew, and imports get their turn in between.
 */
export async function writeDivisions(
  db: Database,
  rows: Iterable<EntityRow>,
  onBatch: (done: number) => void,
): Promise<WrittenDivisions> {
  const total = { created: 0, adopted: 0 };
  let done = 0;
  let writing: Promise<void> = Promise.resolve();
  for (const batch of batches(rows)) {
    const ready = await makeReady(batch);
    await writing;
    writing = db
      .write((transaction) => writeBatch(transaction, ready))
      .then(({ created, adopted }) => {
        total.created += created;
        total.adopted += adopted;
        done += batch.length;
        onBatch(done);
      });
    // A failure shows where it is awaited: after the next batch was made ready.
    writing.catch(() => {});
  }
  await writing;
  return total;
}

/** The rows of one level as the statement takes them, and their names. */
interface Ready {
  readonly rows: readonly (Pick<EntityRow, 'id' | 'type' | 'code' | 'name' | 'parent'> & {
    readonly names: readonly string[];
    readonly keys: readonly string[];
  })[];
  readonly names: DivisionNames;
}

async function makeReady(batch: readonly EntityRow[]): Promise<Ready> {
  const names = new DivisionNames();
  const rows: Ready['rows'][number][] = [];
  for (const row of batch) {
    const { id, type, code, name, parent, tableNames } = row;
    rows.push({ id, type, code, name, parent, names: tableNames, keys: names.add(row) });
    if (rows.length % STRETCH === 0) await breathe();
  }
  return { rows, names };
}

async function writeBatch(transaction: Reader, { rows, names }: Ready): Promise<WrittenDivisions> {
  await lockGraph(transaction);
  const known = new Map(
    (await transaction.run(present, { ids: rows.map(({ id }) => id) })).map((row) => [row.id, row]),
  );
  const missing = rows.filter(({ id }) => !known.has(id));
  const adopted = [...known.values()].flatMap(({ id, listed }) => (listed ? [] : [id]));
  if (missing.length > 0) {
    // Names of what is there already are there too, so that they change nothing.
    await names.write(transaction);
    const [made] = await transaction.run(create[missing[0]!.type]!, { rows: missing });
    if (made?.created !== missing.length) {
      throw new AppError(
        'CONFLICT',
        `${missing.length - (made?.created ?? 0)} divisions lack the division around them`,
      );
    }
  }
  if (adopted.length > 0) await transaction.run(adopt, { ids: adopted });
  if (missing.length > 0) await advanceVersion(transaction);
  return { created: missing.length, adopted: adopted.length };
}

/** Batches of one type each. */
function* batches(rows: Iterable<EntityRow>): Iterable<EntityRow[]> {
  let batch: EntityRow[] = [];
  for (const row of rows) {
    if (batch.length === BATCH || (batch.length > 0 && batch[0]!.type !== row.type)) {
      yield batch;
      batch = [];
    }
    batch.push(row);
  }
  if (batch.length > 0) yield batch;
}
