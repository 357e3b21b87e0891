import { parseArgs } from 'node:util';
import type { Config } from '../config.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Database } from '../graph/database.ts';
import { gazetteerHeld, setVillagesVersion } from '../graph/gazetteer-record.ts';
import { type WrittenDivisions, writeDivisions } from '../graph/write/write-divisions.ts';
import { divisionRow } from '../import/plan.ts';
import { openGraph } from './graph-session.ts';
import { openGazetteer } from './open-gazetteer.ts';
import { type Progress, progressOn } from './progress.ts';
import { seedTaught } from './seed.ts';

/** Villages in the table; the bar needs the number before they are read. */
const VILLAGES = 620_573;

/** Brings the division table into the graph: down to the townships or, with --villages, all of it. Names of a file are learnt. */
export async function gazetteerCommand(config: Config, argv: string[]): Promise<number> {
  const { values } = parseArgs({
    args: argv,
    options: { villages: { type: 'boolean' }, names: { type: 'string', multiple: true } },
  });
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const progress = progressOn(process.stderr);
  const gazetteer = openGazetteer();
  const fill = (db: Database) => seedTaught(db, gazetteer, progress, values.names);
  const graph = await openGraph(config, (line) => process.stderr.write(`${line}\n`), fill);
  try {
    say(`Division table ${gazetteer.version}: provinces, prefectures, counties and townships are in the graph`);
    if (values.villages) say(villagesLine(await loadVillages(graph.db, gazetteer, progress)));
    else if ((await gazetteerHeld(graph.db)).villages === null)
      say('Villages: those that articles name; all with --villages');
    else say('Villages: all of them');
    return 0;
  } finally {
    await graph.close();
  }
}

/** Null where the graph holds them all. */
export async function loadVillages(
  db: Database,
  gazetteer: Gazetteer,
  progress: Progress,
): Promise<(WrittenDivisions & { readonly seconds: number }) | null> {
  if ((await gazetteerHeld(db)).villages === gazetteer.version) return null;
  const began = performance.now();
  const written = await writeDivisions(db, villageRows(gazetteer), progress('villages', VILLAGES));
  await setVillagesVersion(db, gazetteer.version);
  return { ...written, seconds: (performance.now() - began) / 1000 };
}

function* villageRows(gazetteer: Gazetteer) {
  for (const village of gazetteer.villages()) yield divisionRow(village, gazetteer);
}

function villagesLine(written: Awaited<ReturnType<typeof loadVillages>>): string {
  if (written === null) return 'Villages: all of them, from before; nothing was written';
  const { created, adopted, seconds } = written;
  const rate = Math.round(created / seconds);
  return `Villages: ${created} written in ${seconds.toFixed(1)} s (${rate} a second), ${adopted} had come with articles`;
}
