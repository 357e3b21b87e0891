import { setImmediate as breathe } from 'node:timers/promises';
import { AppError } from '../../errors.ts';
import { ENTITY_TYPES, type EntityType } from '../../model/entity-types.ts';
import type { EntityRow } from '../article-plan.ts';
import { MAX_TOUCHED, type Touched } from '../change-record.ts';
import { cypher, type Fragment, statement } from '../cypher.ts';
import type { Database, Reader } from '../database.ts';
import { ChangeScope } from './change-scope.ts';
import { advanceVersion, writeGraph } from './graph-lock.ts';
import { writeAgain } from './write-again.ts';
import { DivisionNames, writeDivisionNames } from './write-division-names.ts';

/** Large, as a name that many villages share is written once for each batch. */
const BATCH = 20_000;
/** Rows that are made ready before the event loop turns: meanwhile the batch before is on its way to the database. */
const STRETCH = 500;

const present = statement<{ id: string; listed: boolean }>(
  'divisions present',
  cypher`UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN id, e.listed IS NOT NULL AS listed`,
);
const adopt = statement('adopt divisions', cypher`UNWIND $ids AS id MATCH (e:Entity {id: id}) SET e.listed = true`);

const createText = (around: Fragment, within: Fragment) => cypher`
  UNWIND $groups AS around
  ${around}
  UNWIND around.rows AS row
  CREATE (e:Entity:Place:$($label) {id: row.id, type: $type, code: row.code, name: row.name, names: row.names,
    tableNames: row.names, sort: row.code, isGroup: false, unsure: false, listed: true})${within}
  WITH e, row
  UNWIND row.keys AS key
  MATCH (n:Name {key: key})
  CREATE (n)-[:NAMES]->(e)`;
const createOutermost = statement('create outermost divisions', createText(cypher``, cypher``));
const createWithin = statement(
  'create divisions',
  createText(cypher`MATCH (parent:Entity {id: around.parent})`, cypher`-[:WITHIN]->(parent)`),
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
    writing = writeBatch(db, ready).then(({ created, adopted }) => {
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

/** A division as the statement takes it. */
interface Row {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly keys: readonly string[];
}

/** Those that lie within one other; the outermost lie in none. */
interface Group {
  readonly parent: string | null;
  readonly rows: readonly Row[];
}

/** Divisions of one type, and their names. */
interface Ready {
  readonly type: EntityType;
  readonly groups: readonly Group[];
  readonly names: DivisionNames;
}

async function makeReady(batch: readonly EntityRow[]): Promise<Ready> {
  const names = new DivisionNames();
  const groups = new Map<string | null, Row[]>();
  let done = 0;
  for (const row of batch) {
    const { id, code, name, parent, tableNames } = row;
    const made = { id, code: code!, name, names: tableNames, keys: names.add(row) };
    const group = groups.get(parent);
    if (group) group.push(made);
    else groups.set(parent, [made]);
    if (++done % STRETCH === 0) await breathe();
  }
  return { type: batch[0]!.type, groups: [...groups].map(([parent, rows]) => ({ parent, rows })), names };
}

/**
 * One transaction keeps all other writers out, and two others do the work, half of the rows each: the database writes with one
 * processor for each transaction. Stopped in between, it leaves names that nothing goes by yet, which the next start takes up.
 */
async function writeBatch(db: Database, { type, groups, names }: Ready): Promise<WrittenDivisions> {
  return writeGraph(db, async (keeper) => {
    const known = await keeper.run(present, { ids: idsOf(groups) });
    const adopted = known.flatMap(({ id, listed }) => (listed ? [] : [id]));
    if (adopted.length > 0) await keeper.run(adopt, { ids: adopted });
    const ids = new Set(known.map(({ id }) => id));
    const missing = without(groups, ids);
    const created = idsOf(missing);
    if (created.length > 0) {
      await checkAround(keeper, missing);
      const { missing: fresh, wider } = await names.compare(keeper);
      await Promise.all([
        writeDivisionNames(db, { missing: fresh.slice(0, fresh.length / 2), wider }),
        writeDivisionNames(db, { missing: fresh.slice(fresh.length / 2), wider: [] }),
      ]);
      await Promise.all(halves(missing).map((half) => create(db, type, half)));
      await advanceVersion(keeper, { kind: 'GAZETTEER', touched: await touchedBy(keeper, created) });
    }
    return { created: created.length, adopted: adopted.length };
  });
}

const idsOf = (groups: readonly Group[]): string[] => groups.flatMap(({ rows }) => rows.map(({ id }) => id));

function without(groups: readonly Group[], ids: ReadonlySet<string>): readonly Group[] {
  if (ids.size === 0) return groups;
  return groups.flatMap(({ parent, rows }) => {
    const left = rows.filter(({ id }) => !ids.has(id));
    return left.length === 0 ? [] : [{ parent, rows: left }];
  });
}

/** Done again, it leaves out what is there. */
async function create(db: Database, type: EntityType, groups: readonly Group[]): Promise<void> {
  const common = { type, label: ENTITY_TYPES[type].label };
  await writeAgain(db, async (transaction, again) => {
    const known = again ? await transaction.run(present, { ids: idsOf(groups) }) : [];
    const missing = without(groups, new Set(known.map(({ id }) => id)));
    if (missing.length === 0) return;
    await transaction.run(missing[0]!.parent === null ? createOutermost : createWithin, { groups: missing, ...common });
  });
}

/** The record lists the first of them, and counts all. */
async function touchedBy(reader: Reader, ids: readonly string[]): Promise<Touched> {
  const scope = new ChangeScope(reader);
  await scope.add(ids.slice(0, MAX_TOUCHED));
  return { ...scope.touched(), entityCount: ids.length, cut: ids.length > MAX_TOUCHED };
}

/** A division without the one around it would be lost without a word. */
async function checkAround(reader: Reader, groups: readonly Group[]): Promise<void> {
  const around = new Set(groups.flatMap(({ parent }) => parent ?? []));
  for (const { id } of await reader.run(present, { ids: [...around] })) around.delete(id);
  if (around.size > 0)
    throw new AppError('CONFLICT', `Divisions lie in others that are not there: ${[...around].slice(0, 5).join(', ')}`);
}

/** About half of the rows each. A group stays whole, as both halves would wait for each other at the node around it. */
function halves(groups: readonly Group[]): (readonly Group[])[] {
  const half = idsOf(groups).length / 2;
  let cut = 0;
  for (let rows = 0; rows < half; cut++) rows += groups[cut]!.rows.length;
  return [groups.slice(0, cut), groups.slice(cut)].filter((part) => part.length > 0);
}

/**
 * Batches of one type each: rows lie within what a batch before has written. In one batch with those, the transactions that
 * write the rows would wait for ever for the one that keeps others out and has marked a division around them as listed.
 */
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
