import type { Tie } from '../../model/derive-ties.ts';
import { type ClaimKind, claimKinds } from '../../model/kinds.ts';
import { ANY_TIE, cypher, type Statement, statement, tieType } from '../cypher.ts';
import type { Reader } from '../database.ts';
import { type TieEnds, tieId } from '../tie-id.ts';

const perKind = (make: (kind: ClaimKind) => Statement): Readonly<Record<ClaimKind, Statement>> =>
  Object.fromEntries(claimKinds.map((kind) => [kind, make(kind)])) as Record<ClaimKind, Statement>;

const upsert = perKind((kind) =>
  statement(
    `write ties ${kind}`,
    cypher`
      UNWIND $rows AS row
      MATCH (s:Entity {id: row.subject})
      MATCH (o:Entity {id: row.object})
      MERGE (s)-[t:${tieType(kind)}]->(o)
      SET t = row.props`,
  ),
);
const remove = perKind((kind) =>
  statement(
    `delete ties ${kind}`,
    cypher`
      UNWIND $rows AS row
      MATCH (s:Entity {id: row.subject})
      MATCH (o:Entity {id: row.object})
      MATCH (s)-[t:${tieType(kind)}]->(o)
      DELETE t`,
  ),
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

/** Writes ties and deletes those that are gone. */
export async function changeTies(
  transaction: Reader,
  { written, gone }: { readonly written: readonly Tie[]; readonly gone: readonly TieEnds[] },
): Promise<void> {
  await deleteTies(transaction, gone);
  await writeTies(transaction, written);
  await countTies(
    transaction,
    [...written, ...gone].flatMap(({ subject, object }) => [subject, object]),
  );
}

/** Keeps with each entity how many ties it has: what is ranked by ties would count them anew each time, kind by kind. */
export async function countTies(transaction: Reader, entities: Iterable<string>): Promise<void> {
  const ids = [...new Set(entities)];
  for (let at = 0; at < ids.length; at += BATCH) await transaction.run(count, { ids: ids.slice(at, at + BATCH) });
}

async function writeTies(transaction: Reader, ties: readonly Tie[]): Promise<void> {
  for (const kind of claimKinds) {
    const rows = ties
      .filter((tie) => tie.kind === kind)
      .map(({ subject, object, props }) => {
        const id = tieId(kind, subject, object);
        return { subject, object, props: { id, ...props } };
      });
    for (let at = 0; at < rows.length; at += BATCH)
      await transaction.run(upsert[kind], { rows: rows.slice(at, at + BATCH) });
  }
}

async function deleteTies(transaction: Reader, ends: readonly TieEnds[]): Promise<void> {
  for (const kind of claimKinds) {
    const rows = ends.filter((end) => end.kind === kind).map(({ subject, object }) => ({ subject, object }));
    if (rows.length > 0) await transaction.run(remove[kind], { rows });
  }
}
