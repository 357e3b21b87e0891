import type { Tie } from '../../model/derive-ties.ts';
import { ANY_TIE, cypher, statement } from '../cypher.ts';
import type { Reader } from '../database.ts';
import { type TieEnds, tieId } from '../tie-id.ts';

const ENDS = cypher`
  UNWIND $rows AS row
  MATCH (s:Entity {id: row.subject})
  MATCH (o:Entity {id: row.object})`;
// One text for all kinds: with the kind in the text, a new server would plan each of thirty at its first import.
// MERGE would go through all relationships for each row where it was planned while the graph had none.
const create = statement(
  'create ties',
  cypher`
    ${ENDS}
    CREATE (s)-[t:$(row.kind)]->(o)
    SET t = row.props`,
);
const remove = statement(
  'delete ties',
  cypher`
    ${ENDS}
    MATCH (s)-[t:$(row.kind)]->(o)
    DELETE t`,
);

/** Absent where there are none, as with most divisions. */
const count = statement(
  'count ties of entities',
  cypher`
    UNWIND $ids AS id
    MATCH (e:Entity {id: id})
    WITH e, COUNT { (e)-[:${ANY_TIE}]-() } AS ties
    SET e.tieCount = CASE WHEN ties > 0 THEN ties END`,
);

const BATCH = 5000;

/** Makes ties anew, whether they were there or not, and deletes those that are gone. */
export async function changeTies(
  transaction: Reader,
  { written, gone }: { readonly written: readonly Tie[]; readonly gone: readonly TieEnds[] },
): Promise<void> {
  const touched = [...written, ...gone];
  await deleteTies(transaction, touched);
  await writeTies(transaction, written);
  await countTies(transaction, endsOf(touched));
}

/** Writes ties that are not there. */
export async function createTies(transaction: Reader, ties: readonly Tie[]): Promise<void> {
  await writeTies(transaction, ties);
  await countTies(transaction, endsOf(ties));
}

async function writeTies(transaction: Reader, ties: readonly Tie[]): Promise<void> {
  const rows = ties.map(({ kind, subject, object, props }) => {
    return { kind, subject, object, props: { id: tieId(kind, subject, object), ...props } };
  });
  for (let at = 0; at < rows.length; at += BATCH) await transaction.run(create, { rows: rows.slice(at, at + BATCH) });
}

const endsOf = (ties: readonly TieEnds[]): string[] => ties.flatMap(({ subject, object }) => [subject, object]);

/** Keeps with each entity how many ties it has: what is ranked by ties would count them anew each time, kind by kind. */
export async function countTies(transaction: Reader, entities: Iterable<string>): Promise<void> {
  const ids = [...new Set(entities)];
  for (let at = 0; at < ids.length; at += BATCH) await transaction.run(count, { ids: ids.slice(at, at + BATCH) });
}

async function deleteTies(transaction: Reader, ends: readonly TieEnds[]): Promise<void> {
  const rows = ends.map(({ kind, subject, object }) => ({ kind, subject, object }));
  for (let at = 0; at < rows.length; at += BATCH) await transaction.run(remove, { rows: rows.slice(at, at + BATCH) });
}
