import type { Division } from '../gazetteer/division.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { Random } from './random.ts';

/** How much of the country: all of it, one county, or a share of the counties, each as dense as in the whole. */
export type Scale = 'national' | 'county' | `${number}%`;

/** Null where the words are no scale. */
export function parseScale(words: string): Scale | null {
  if (words === 'national' || words === 'county') return words;
  const share = /^(\d{1,3}(?:\.\d{1,3})?)%$/.exec(words)?.[1];
  return share !== undefined && Number(share) > 0 && Number(share) <= 100 ? `${Number(share)}%` : null;
}

/**
 * The counties of a scale. Each has its place in one order that the seed alone decides, so that a smaller scale is a part of
 * every larger one. Counties of which the table lists no villages are left out.
 */
export function countiesOf(scale: Scale, seed: string, gazetteer: Gazetteer): Division[] {
  const places = [...gazetteer.divisions()];
  const withTownships = new Set(places.flatMap(({ type, parent }) => (type === 'TOWNSHIP' ? [parent] : [])));
  const counties = places
    .filter(({ type, code }) => type === 'COUNTY' && withTownships.has(code))
    .map((county) => ({ county, rank: new Random(seed, 'rank', county.code).next() }))
    .sort((a, b) => a.rank - b.rank || (a.county.code < b.county.code ? -1 : 1))
    .map(({ county }) => county);
  return counties.slice(0, countOf(scale, counties.length));
}

function countOf(scale: Scale, all: number): number {
  if (scale === 'national') return all;
  return scale === 'county' ? 1 : Math.max(1, Math.round((Number.parseFloat(scale) / 100) * all));
}
