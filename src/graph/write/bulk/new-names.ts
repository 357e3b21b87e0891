import { normaliseName } from '../../../model/normalise-name.ts';
import { cypher, statement } from '../../cypher.ts';
import type { Reader } from '../../database.ts';
import { nameNodes } from '../../name-node.ts';
import { mostUsed, settleNames } from '../settle-names.ts';
import { weighNames } from '../weigh-names.ts';
import { refreshNames } from '../write-entities.ts';
import type { BulkRows } from './bulk-rows.ts';
import type { HeldEntity } from './held-entities.ts';

const name = statement(
  'name new entities',
  cypher`
    UNWIND $rows AS row
    MATCH (e:Entity {id: row.id})
    SET e.name = row.name, e.names = row.names, e.sort = coalesce(e.code, row.name)
    WITH e, row
    UNWIND row.nodes AS node
    MERGE (n:Name {key: node.key})
    ON CREATE SET n.pinyin = node.pinyin, n.initials = node.initials
    CREATE (n)-[:NAMES]->(e)`,
);

/** Names of the entities that the articles name: the same names that an import of one article after the other gives them. */
export async function writeNewNames(
  transaction: Reader,
  { entities, mentions }: BulkRows,
  held: ReadonlyMap<string, HeldEntity>,
): Promise<void> {
  const called = new Map<string, BulkRows['mentions'][number][]>();
  for (const mention of mentions) {
    const same = called.get(mention.entityId);
    if (same) same.push(mention);
    else called.set(mention.entityId, [mention]);
  }
  const rows = entities
    .filter(({ id }) => !held.has(id))
    .map(({ id, code, name: first, tableNames }) => {
      const mentioned = called.get(id) ?? [];
      const best = code === null ? (mostUsed(mentioned.map((mention) => mention.name)) ?? first) : first;
      const names = [best, ...othersOf(best, tableNames, mentioned)];
      return { id, name: best, names, nodes: nameNodes(names) };
    });
  await transaction.run(name, { rows });
  const keys = rows.flatMap(({ nodes }) => nodes.map(({ key }) => key));

  const codes = new Map(entities.map(({ id, code }) => [id, code]));
  const told = [...held.values()].filter(({ id }) => called.has(id));
  const [same, changed] = [told.filter(fits), told.filter((entity) => !fits(entity)).map(({ id }) => id)];
  await settleNames(transaction, changed);
  await refreshNames(transaction, changed);
  // A division that articles tell of for the first time comes before its namesakes.
  const met = same.filter(({ known }) => !known).flatMap(({ names }) => names.map(normaliseName));
  await weighNames(transaction, [...keys, ...met]);

  function fits({ id, name: own, names }: HeldEntity): boolean {
    const has = new Set(names);
    return called
      .get(id)!
      .every((mention) => (codes.get(id) !== null || mention.name === own) && mention.names.every((n) => has.has(n)));
  }
}

const othersOf = (
  name: string,
  table: readonly string[],
  mentioned: readonly { readonly names: readonly string[] }[],
) => [...new Set([...table, ...mentioned.flatMap(({ names }) => names)])].filter((other) => other !== name).sort();
