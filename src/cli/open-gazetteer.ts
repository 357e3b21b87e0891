import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AppError } from '../errors.ts';
import { Gazetteer } from '../gazetteer/gazetteer.ts';
import { PLACE_NAMES_FORMAT, type PlaceName, type PlaceNamesFile } from '../gazetteer/place-name.ts';
import type { Database } from '../graph/database.ts';
import { namesTaught, setNamesTaught } from '../graph/gazetteer-record.ts';
import { checkPlaceNames } from '../import/check-place-names.ts';

const BUNDLED = fileURLToPath(new URL('../../seed/gazetteer/names.json', import.meta.url));

/**
 * The division table with the bundled file of former and short names, and further ones.
 * @throws AppError INVALID_INPUT telling every fault of the files.
 */
export function openGazetteer(files: readonly string[] = []): Gazetteer {
  const gazetteer = new Gazetteer();
  gazetteer.addNames(readNames([BUNDLED, ...files], gazetteer));
  return gazetteer;
}

/**
 * The division table as one graph knows it: with the names from files that it was ever given. Where it is given further
 * files, it learns them for good, so that what an import meant by a name can be told again later.
 */
export async function gazetteerOf(db: Database, files: readonly string[] = [], learn = true): Promise<Gazetteer> {
  return taughtBy(db, openGazetteer(), files, learn);
}

/** The same, for who has opened the table before the graph. */
export async function taughtBy(
  db: Database,
  gazetteer: Gazetteer,
  files: readonly string[] = [],
  learn = true,
): Promise<Gazetteer> {
  const held = ((await namesTaught(db)) as PlaceNamesFile | null)?.names ?? [];
  const known = new Set(held.map(identity));
  const further = readNames(files, gazetteer).filter((name) => !known.has(identity(name)));
  gazetteer.addNames([...held, ...further]);
  if (learn && further.length > 0) {
    await setNamesTaught(db, { format: PLACE_NAMES_FORMAT, names: [...held, ...further] });
  }
  return gazetteer;
}

const identity = ({ name, code, successors }: PlaceName): string => JSON.stringify([name, code, successors]);

function readNames(files: readonly string[], gazetteer: Gazetteer): PlaceName[] {
  const checked = files.map((file) => checkPlaceNames(file, readJson(file), gazetteer));
  const faults = checked.flatMap(({ faults }) => faults);
  if (faults.length > 0) {
    const lines = faults.map(({ file, path, reason }) => `  ${file} ${path}: ${reason}`);
    throw new AppError('INVALID_INPUT', `The files of place names have faults:\n${lines.join('\n')}`);
  }
  return checked.flatMap(({ names }) => names);
}

function readJson(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new AppError('NOT_FOUND', `The file of place names ${file} cannot be read`);
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new AppError('INVALID_INPUT', `The file of place names ${file} is not JSON: ${(error as Error).message}`);
  }
}
