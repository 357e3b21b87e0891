import { readFileSync } from 'node:fs';
import { Gazetteer, type PlaceName } from '../gazetteer/gazetteer.ts';

/** The division table with the bundled file of former and short names. */
export function openGazetteer(): Gazetteer {
  const file = new URL('../../seed/gazetteer/names.json', import.meta.url);
  return new Gazetteer((JSON.parse(readFileSync(file, 'utf8')) as { names: PlaceName[] }).names);
}
