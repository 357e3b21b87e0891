import type { Tie } from '../../model/derive-ties.ts';
import { type ClaimKind, claimKinds } from '../../model/kinds.ts';
import { cypher, type Statement, statement, tieType } from '../cypher.ts';
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

const BATCH = 5000;

export async function writeTies(transaction: Reader, ties: readonly Tie[]): Promise<void> {
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

export async function deleteTies(transaction: Reader, ends: readonly TieEnds[]): Promise<void> {
  for (const kind of claimKinds) {
    const rows = ends.filter((end) => end.kind === kind).map(({ subject, object }) => ({ subject, object }));
    if (rows.length > 0) await transaction.run(remove[kind], { rows });
  }
}
