import { cypher, statement } from '../cypher.ts';
import type { Database } from '../database.ts';
import { ChangeScope } from './change-scope.ts';
import { advanceVersion, writeGraph } from './graph-lock.ts';
import { refreshNames } from './write-entities.ts';

/** The names a place has by the table and by files of names; the first is its own. */
export interface PlaceNamesRow {
  readonly id: string;
  readonly names: readonly string[];
}

const lacking = statement<{ id: string; names: string[]; held: string[] }>(
  'places that lack names',
  cypher`
    UNWIND $rows AS row
    MATCH (e:Entity {id: row.id})
    WHERE any(name IN row.names WHERE NOT name IN e.tableNames)
    RETURN e.id AS id, row.names AS names, e.tableNames AS held`,
);
const set = statement(
  'set table names',
  cypher`UNWIND $rows AS row MATCH (e:Entity {id: row.id}) SET e.tableNames = row.names`,
);

/** Gives places the names that they lack, where they are in the graph; takes none away. Tells how many places got any. */
export async function writePlaceNames(db: Database, rows: readonly PlaceNamesRow[]): Promise<number> {
  if ((await db.run(lacking, { rows })).length === 0) return 0;
  return writeGraph(db, async (transaction) => {
    const found = await transaction.run(lacking, { rows });
    const wider = found.map(({ id, names: [name, ...others], held }) => ({
      id,
      names: [name, ...[...new Set([...others, ...held])].filter((other) => other !== name).sort()],
    }));
    await transaction.run(set, { rows: wider });
    await refreshNames(
      transaction,
      wider.map(({ id }) => id),
    );
    const scope = new ChangeScope(transaction);
    await scope.add(wider.map(({ id }) => id));
    await advanceVersion(transaction, { kind: 'GAZETTEER', touched: scope.touched() });
    return wider.length;
  });
}
