import { normaliseName } from '../../model/normalise-name.ts';
import type { EntityRow } from '../article-plan.ts';
import { cypher, statement } from '../cypher.ts';
import type { Reader } from '../database.ts';
import { nameNodes } from '../name-node.ts';
import { showEntities } from './identity/show-entities.ts';
import { weighNames } from './weigh-names.ts';

interface NameRow {
  readonly id: string;
  readonly name: string;
  readonly table: readonly string[];
  readonly names: readonly string[];
  readonly mentioned: readonly string[][];
  /** Names of the entities merged into it. */
  readonly merged: readonly string[][];
  /** It was merged into another itself, or nothing is told of it any more. */
  readonly hidden: boolean;
}

const upsert = statement(
  'upsert entities',
  cypher`
    UNWIND $rows AS row
    MERGE (e:Entity {id: row.id})
    ON CREATE SET e:$(row.labels), e.type = row.type, e.name = row.name, e.isGroup = row.isGroup, e.unsure = row.unsure,
      e.code = row.code, e.sort = row.sort, e.names = row.tableNames, e.tableNames = row.tableNames`,
);
const enclose = statement(
  'enclose places',
  cypher`
    UNWIND $rows AS row
    MATCH (e:Entity {id: row.id})
    MATCH (parent:Entity {id: row.parent})
    MERGE (e)-[:WITHIN]->(parent)`,
);
const allNames = statement<NameRow>(
  'names of entities',
  cypher`
    UNWIND $ids AS id
    MATCH (e:Entity {id: id})
    RETURN e.id AS id, e.name AS name, e.tableNames AS table, e.names AS names, e.heldSort IS NOT NULL AS hidden,
      COLLECT { MATCH (x)-[:SAME_AS]->(e) RETURN x.tableNames + x.name } AS merged,
      COLLECT { MATCH (m:Mention)-[:REFERS_TO]->(e) RETURN m.names } AS mentioned`,
);
const setNames = statement(
  'set names',
  cypher`
    UNWIND $rows AS row
    MATCH (e:Entity {id: row.id})
    SET e.names = row.names
    WITH e, row
    OPTIONAL MATCH (e)<-[old:NAMES]-(n:Name) WHERE NOT n.key IN row.keys
    DELETE old
    WITH DISTINCT e, row
    UNWIND row.nodes AS node
    MERGE (n:Name {key: node.key})
    ON CREATE SET n.pinyin = node.pinyin, n.initials = node.initials
    MERGE (n)-[:NAMES]->(e)`,
);
const unusedNames = statement(
  'delete unused names',
  cypher`UNWIND $keys AS key MATCH (n:Name {key: key}) WHERE NOT EXISTS { (n)-[:NAMES]->() } DELETE n`,
);
const orphans = statement<{ id: string; parents: string[]; keys: string[] }>(
  'delete orphan entities',
  cypher`
    UNWIND $ids AS id
    MATCH (e:Entity {id: id})
    WHERE e.listed IS NULL AND NOT EXISTS { (:Mention)-[:REFERS_TO]->(e) } AND NOT EXISTS { (e)<-[:WITHIN|STATED_WITHIN]-() } AND NOT EXISTS { (e)--(:Judgement) }
    WITH e, id, COLLECT { MATCH (e)-[:WITHIN|STATED_WITHIN]->(p) RETURN p.id } AS parents, COLLECT { MATCH (n:Name)-[:NAMES]->(e) RETURN n.key } AS keys
    DETACH DELETE e
    RETURN id, parents, keys`,
);

/** Makes the entities that are not there yet, and puts places into those around them. */
export async function upsertEntities(transaction: Reader, rows: readonly EntityRow[]): Promise<void> {
  if (rows.length === 0) return;
  await transaction.run(upsert, { rows });
  await transaction.run(enclose, { rows: rows.filter(({ parent }) => parent !== null) });
}

/** Every name of an entity: its own, the table's, those its mentions use, and those of entities merged into it. */
export async function refreshNames(transaction: Reader, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const rows = await transaction.run(allNames, { ids });
  const wanted = rows.map(({ id, name, table, mentioned, merged, hidden }) => {
    if (hidden) return { id, names: [], keys: [], nodes: [] };
    const others = new Set([...table, ...mentioned.flat(), ...merged.flat()].filter((other) => other !== name));
    const names = [name, ...[...others].sort()];
    const nodes = nameNodes(names);
    return { id, names, keys: nodes.map(({ key }) => key), nodes };
  });
  const before = new Set(rows.flatMap(({ names }) => names.map(normaliseName)));
  await transaction.run(setNames, { rows: wanted });
  await transaction.run(unusedNames, { keys: [...before] });
  await weighNames(transaction, [...before, ...wanted.flatMap(({ keys }) => keys)]);
}

/** Deletes those of the entities that nothing mentions any more, and then the places around them. */
export async function deleteOrphans(transaction: Reader, ids: readonly string[]): Promise<void> {
  for (let next = ids; next.length > 0; ) {
    const gone = await transaction.run(orphans, { ids: next });
    const keys = gone.flatMap((entity) => entity.keys);
    await transaction.run(unusedNames, { keys });
    await weighNames(transaction, keys);
    next = [...new Set(gone.flatMap(({ parents }) => parents))];
    // One that only what lay in it showed, and that a judgement holds, is hidden from now on.
    await showEntities(transaction, next);
    await refreshNames(transaction, next);
  }
}
