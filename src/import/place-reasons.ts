import { alike } from '../gazetteer/alike.ts';
import type { Division, DivisionType } from '../gazetteer/division.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { placeNameInWords } from '../gazetteer/place-name.ts';
import type { ExtractedMention } from '../model/extraction.ts';

const MAX_NAMED = 5;

/** Why a mention means a division: what spoke for it, which one it is and, where the table has it by another name, whence the name is known. */
export function whyFound(mention: ExtractedMention, division: Division, reason: string, gazetteer: Gazetteer): string {
  const name = whenceName(mention, division, gazetteer) + listedAs(mention, division, gazetteer);
  return `${reason}: ${gazetteer.path(division)} ${division.code}${name}`;
}

/** Why it may be any of several. */
export function whyUnsure(mention: ExtractedMention, candidates: readonly Division[], gazetteer: Gazetteer): string {
  const paths = candidates.slice(0, MAX_NAMED).map((division) => gazetteer.path(division));
  return `${candidates.length} places of this name: ${paths.join(', ')}${whenceName(mention, candidates[0]!, gazetteer)}`;
}

/** Why it is none of the table, and what is called much the same there. */
export function whyNone(
  { type, name }: ExtractedMention,
  within: { readonly name: string; readonly code: string | null } | null,
  gazetteer: Gazetteer,
): string {
  if (within === null) return `the table has no ${name}, or the article names no place around it`;
  const near = within.code === null ? [] : alike(gazetteer, type as DivisionType, name, within.code);
  const hint = near.map((division) => `${gazetteer.path(division)} ${division.code}`).join(', ');
  return `the table has no ${name} in ${within.name}${hint ? `; alike is ${hint}` : ''}`;
}

function whenceName({ name, names = [] }: ExtractedMention, division: Division, gazetteer: Gazetteer): string {
  const told = [name, ...names].flatMap((one) => gazetteer.toldName(division, one) ?? []);
  return told.map((known) => `; ${known.name} is ${placeNameInWords(known)}`).join('');
}

/** What the table calls it, where no name that the article has is a name of it: a village that has become a community. */
function listedAs({ name, names = [] }: ExtractedMention, division: Division, gazetteer: Gazetteer): string {
  const isName = (one: string) =>
    one === division.name || gazetteer.namesOf(division).includes(one) || gazetteer.toldName(division, one) !== null;
  return [name, ...names].some(isName) ? '' : `; the table has it as ${division.name}`;
}
