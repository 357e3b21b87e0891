import { Gazetteer } from '../../src/gazetteer/gazetteer.ts';
import { plan } from '../../src/import/plan.ts';
import { type Resolution, resolve } from '../../src/import/resolve.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import { type ArticleDraft, writeExtraction } from '../support/write-extraction.ts';

/** The real division table, with one former name. */
export const gazetteer = new Gazetteer([{ code: '630106', name: '湟中县', status: 'former', until: '2019' }]);

export const planOf = (extraction: Extraction) => plan(extraction, resolve(extraction, gazetteer), gazetteer);

/** A fictional article that does nothing but name what it is given. */
export const naming = (...mentions: ArticleDraft['mentions']): Extraction => namingIn('fiction-names', ...mentions);
export const namingIn = (id: string, ...mentions: ArticleDraft['mentions']): Extraction =>
  writeExtraction({
    id,
    text: mentions.flatMap(({ name, says = [] }) => [name, ...says]).join('，'),
    mentions,
    claims: [],
  });

/** What one mention means in an article, by the division table and the list of names. */
export const meant = (id: string, extraction: Extraction, by = gazetteer): Resolution =>
  resolve(extraction, by).get(id)!;

export type Changeable<T> = { -readonly [K in keyof T]: Changeable<T[K]> };

/** A copy of an extraction, changed. */
export function changed(extraction: Extraction, change: (copy: Changeable<Extraction>) => void): Extraction {
  const copy = structuredClone(extraction) as Changeable<Extraction>;
  change(copy);
  return copy as Extraction;
}
