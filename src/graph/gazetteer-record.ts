import { NOTHING_TOUCHED } from './change-record.ts';
import { cypher, type Statement, statement } from './cypher.ts';
import type { Database, Reader } from './database.ts';
import { advanceVersion, writeGraph } from './write/graph-lock.ts';

/** Which versions of the division table the graph holds: down to the townships, and the villages; null where it holds none. */
export interface GazetteerRecord {
  readonly divisions: string | null;
  readonly villages: string | null;
}

const held = statement<GazetteerRecord>(
  'gazetteer held',
  cypher`MATCH (g:Graph {id: 'graph'}) RETURN g.gazetteer AS divisions, g.villages AS villages`,
);
const setDivisions = statement(
  'set gazetteer version',
  cypher`MERGE (g:Graph {id: 'graph'}) SET g.gazetteer = $version`,
);
const setVillages = statement('set villages version', cypher`MERGE (g:Graph {id: 'graph'}) SET g.villages = $version`);

export async function gazetteerHeld(reader: Reader): Promise<GazetteerRecord> {
  return (await reader.run(held))[0] ?? { divisions: null, villages: null };
}

/** That it is all there is a change of its own: who waited for it need not count. */
const setVersion = (db: Database, set: Statement, version: string): Promise<number> =>
  writeGraph(db, async (transaction) => {
    await transaction.run(set, { version });
    return advanceVersion(transaction, { kind: 'GAZETTEER', touched: NOTHING_TOUCHED });
  });

/** After all divisions down to the townships are in the graph. */
export async function setGazetteerVersion(db: Database, version: string): Promise<void> {
  await setVersion(db, setDivisions, version);
}

/** After all villages are. */
export async function setVillagesVersion(db: Database, version: string): Promise<void> {
  await setVersion(db, setVillages, version);
}

const taught = statement<{ names: string | null }>(
  'names taught',
  cypher`MATCH (g:Graph {id: 'graph'}) RETURN g.placeNames AS names`,
);
const setTaught = statement('set names taught', cypher`MERGE (g:Graph {id: 'graph'}) SET g.placeNames = $names`);

/** The place names from files of the user, as the graph keeps them for every import to come. */
export async function namesTaught(reader: Reader): Promise<unknown> {
  const names = (await reader.run(taught))[0]?.names ?? null;
  return names === null ? null : (JSON.parse(names) as unknown);
}

export async function setNamesTaught(db: Database, names: unknown): Promise<void> {
  await db.write((transaction) => transaction.run(setTaught, { names: JSON.stringify(names) }));
}
