import type { Division } from '../gazetteer/division.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { ArticleWriter } from './article-writer.ts';
import { centralArticles, divisionArticle } from './body-articles.ts';
import { countyArticles } from './county-articles.ts';

/** The reports about a part of the country, which are written together. */
export type Part = readonly ReturnType<ArticleWriter['finish']>[];

/**
 * The whole of a made-up country on the real divisions, one part after the other: first the central units, then county by
 * county, a province and a prefecture before their first county. Nothing is kept from one part to the next but which
 * provinces and prefectures there were, so that memory does not grow with the country.
 */
export function* synthesise(seed: string, counties: readonly Division[], gazetteer: Gazetteer): Iterable<Part> {
  yield part(centralArticles(seed));
  const townships = townshipsByCounty(gazetteer);
  const told = new Set<string>();
  for (const county of counties) {
    const around = [county.code.slice(0, 2), county.code.slice(0, 4)].filter((code) => !told.has(code));
    for (const code of around) told.add(code);
    const villages = gazetteer.villagesIn(county.code);
    yield part([
      ...around.map((code) => divisionArticle(seed, gazetteer.division(code)!, gazetteer)),
      ...countyArticles({ seed, county, townships: townships.get(county.code) ?? [], villages, gazetteer }),
    ]);
  }
}

const part = (articles: Iterable<ArticleWriter>): Part => [...articles].map((article) => article.finish());

function townshipsByCounty(gazetteer: Gazetteer): Map<string, Division[]> {
  const counties = new Map<string, Division[]>();
  for (const division of gazetteer.divisions()) {
    if (division.type !== 'TOWNSHIP') continue;
    const same = counties.get(division.parent!);
    if (same) same.push(division);
    else counties.set(division.parent!, [division]);
  }
  return counties;
}
