import { entityTypes, isPlaceType } from '../../model/entity-types.ts';
import type { EntityRow } from '../article-plan.ts';
import { cypher, type Fragment, label, statement } from '../cypher.ts';
import type { Database, Reader } from '../database.ts';
import { codesAround, divisionClass, nameNodes } from '../name-node.ts';

const BATCH = 10_000;

const loaded = statement<{ version: string | null }>(
  'gazetteer version',
  cypher`MATCH (g:Graph {id: 'graph'}) RETURN g.gazetteer AS version`,
);
const setLoaded = statement(
  'set gazetteer version',
  cypher`MERGE (g:Graph {id: 'graph'}) SET g.gazetteer = $version, g.version = coalesce(g.version, 0) + 1`,
);
const present = statement<{ id: string }>(
  'divisions present',
  cypher`UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN id`,
);
const sortedUnion = (values: Fragment) =>
  cypher`COLLECT { UNWIND ${values} AS value WITH DISTINCT value RETURN value ORDER BY value }`;
const create = Object.fromEntries(
  entityTypes.filter(isPlaceType).map((type) => [
    type,
    statement(
      `create divisions ${type}`,
      cypher`
        UNWIND $rows AS row
        CREATE (e:Entity:Place:${label(type)} {id: row.id, type: row.type, code: row.code, name: row.name, names: row.names,
          tableNames: row.tableNames, sort: row.sort, isGroup: false, unsure: false, listed: true})
        WITH e, row
        CALL (e, row) { MATCH (parent:Entity {id: row.parent}) CREATE (e)-[:WITHIN]->(parent) }
        UNWIND row.nodes AS node
        MERGE (n:Name {key: node.key})
        ON CREATE SET n.pinyin = node.pinyin, n.initials = node.initials, n.classes = [row.class], n.codes = row.codes
        ON MATCH SET n.classes = ${sortedUnion(cypher`n.classes + row.class`)}, n.codes = ${sortedUnion(cypher`n.codes + row.codes`)}
        CREATE (n)-[:NAMES]->(e)`,
    ),
  ]),
);
const adopt = statement('adopt divisions', cypher`UNWIND $ids AS id MATCH (e:Entity {id: id}) SET e.listed = true`);

/** The version of the division table that the graph holds; null where it holds none. */
export async function gazetteerVersion(reader: Reader): Promise<string | null> {
  return (await reader.run(loaded))[0]?.version ?? null;
}

/**
 * Writes divisions in batches, a division after those around it. What is there already, because an article names it, is
 * marked as listed and stays as it is.
 */
export async function writeDivisions(
  db: Database,
  rows: Iterable<EntityRow>,
  onBatch: (written: number) => void,
): Promise<number> {
  let written = 0;
  for (const batch of batches(rows)) {
    await db.write((transaction) => writeBatch(transaction, batch));
    written += batch.length;
    onBatch(written);
  }
  return written;
}

async function writeBatch(transaction: Reader, batch: readonly EntityRow[]): Promise<void> {
  const known = new Set((await transaction.run(present, { ids: batch.map(({ id }) => id) })).map(({ id }) => id));
  const missing = batch.filter(({ id }) => !known.has(id));
  if (missing.length > 0) {
    const rows = missing.map((row) => ({
      ...row,
      names: row.tableNames,
      nodes: nameNodes(row.tableNames),
      class: divisionClass(row.code!.length),
      codes: codesAround(row.code!),
    }));
    await transaction.run(create[batch[0]!.type]!, { rows });
  }
  if (known.size > 0) await transaction.run(adopt, { ids: [...known] });
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

export async function setGazetteerVersion(db: Database, version: string): Promise<void> {
  await db.write((transaction) => transaction.run(setLoaded, { version }));
}
