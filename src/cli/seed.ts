import { fileURLToPath } from 'node:url';
import { AppError } from '../errors.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { cypher, statement } from '../graph/cypher.ts';
import type { Database } from '../graph/database.ts';
import { gazetteerHeld, setGazetteerVersion } from '../graph/gazetteer-record.ts';
import { writeDivisions } from '../graph/write/write-divisions.ts';
import { writePlaceNames } from '../graph/write/write-place-names.ts';
import { importFiles } from '../import/import-files.ts';
import { divisionRow } from '../import/plan.ts';
import { taughtBy } from './open-gazetteer.ts';
import type { Progress } from './progress.ts';

export const SEED_FOLDER = fileURLToPath(new URL('../../seed', import.meta.url));

const seeded = statement<{ seeded: boolean }>(
  'is seeded',
  cypher`MATCH (g:Graph {id: 'graph'}) WHERE g.seeded RETURN true AS seeded`,
);
const setSeeded = statement('set seeded', cypher`MERGE (g:Graph {id: 'graph'}) SET g.seeded = true`);

/** Puts the division table, down to the townships, into a graph that lacks it; and into any graph the names that are new. */
export async function seedDivisions(db: Database, gazetteer: Gazetteer, progress: Progress): Promise<void> {
  const named = gazetteer.placesWithNames().map((division) => divisionRow(division, gazetteer));
  await writePlaceNames(
    db,
    named.map(({ id, tableNames }) => ({ id, names: tableNames })),
  );
  if ((await gazetteerHeld(db)).divisions === gazetteer.version) return;
  const rows = [...gazetteer.divisions()].map((division) => divisionRow(division, gazetteer));
  const bar = progress('divisions', rows.length);
  await writeDivisions(db, rows, bar);
  await setGazetteerVersion(db, gazetteer.version);
}

/** The same with the names that the graph was taught, and those of further files, which it learns. */
export async function seedTaught(
  db: Database,
  gazetteer: Gazetteer,
  progress: Progress,
  names: readonly string[] = [],
): Promise<void> {
  await taughtBy(db, gazetteer, names);
  await seedDivisions(db, gazetteer, progress);
}

/** Imports the bundled extraction files, once for a graph: what is taken out later stays out. */
export async function seedArticles(
  db: Database,
  gazetteer: Gazetteer,
  articlesDir: string | null,
  progress: Progress,
): Promise<void> {
  if ((await db.run(seeded)).length > 0) return;
  let bar: ((done: number) => void) | null = null;
  const report = await importFiles([SEED_FOLDER], {
    db,
    gazetteer,
    articlesDir,
    onProgress: (done, of) => {
      bar ??= progress('articles', of);
      bar(done);
    },
  });
  if (!report.ok)
    throw new AppError('INTERNAL', `The bundled data has faults: ${JSON.stringify(report.files).slice(0, 2000)}`);
  await db.write((transaction) => transaction.run(setSeeded));
}
