import type { Reader } from '../graph/database.ts';
import { findDuplicates } from '../graph/read/duplicates.ts';
import { entitiesById, entitiesByOldId } from '../graph/read/entities.ts';
import { idGiven } from './id-given.ts';
import type { Asked } from './identity.ts';

/** Likely duplicates, best first, with what speaks for and against each. */
export async function identitySuggest(reader: Reader, { words, limit, all, json }: Asked): Promise<string> {
  const found = await findDuplicates(reader, all ? Number.POSITIVE_INFINITY : undefined);
  const asked = words[0]
    ? (await reader.run(entitiesByOldId, { ids: [await idGiven(reader, words[0])] }))[0]?.id
    : null;
  const about = asked === null ? found : found.filter(({ left, right }) => left === asked || right === asked);
  const shown = about.slice(0, limit);
  if (json) return JSON.stringify(shown, null, 2);
  const ids = [...new Set(shown.flatMap(({ left, right }) => [left, right]))];
  const entities = new Map((await reader.run(entitiesById, { ids })).map((entity) => [entity.id, entity]));
  const lines = shown.flatMap(({ left, right, score, reasons }) => [
    `${score.toFixed(2)}  ${entities.get(left)?.type}  ${entities.get(left)?.name} – ${entities.get(right)?.name}`,
    ...reasons.map((reason) => `      ${reason}`),
    `      ${left} ${right}`,
  ]);
  const more = about.length - shown.length;
  return [...lines, more > 0 ? `${more} more; see --limit` : `${shown.length} in all`].join('\n');
}
