import { AppError } from '../errors.ts';
import type { Reader } from '../graph/database.ts';
import { entitiesByCode, entitiesByName } from '../graph/read/entities.ts';
import { normaliseName } from '../model/normalise-name.ts';

/** The id of an entity that a person named: by id, by division code, or by a name that it alone has. */
export async function idGiven(reader: Reader, word: string): Promise<string> {
  if (/^[a-z]+:/.test(word)) return word;
  const rows = /^\d+$/.test(word)
    ? await reader.run(entitiesByCode, { ids: [word] })
    : await reader.run(entitiesByName, { key: normaliseName(word), type: null, within: null });
  if (rows.length === 0) throw new AppError('NOT_FOUND', `There is no entity "${word}"`);
  if (rows.length > 1)
    throw new AppError('INVALID_INPUT', `Several entities go by "${word}"; name one by its id, such as ${rows[0]!.id}`);
  return rows[0]!.id;
}
