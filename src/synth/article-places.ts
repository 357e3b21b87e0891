import type { Division } from '../gazetteer/division.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { villageName } from '../gazetteer/place-names.ts';
import type { ArticleWriter, Mentioned } from './article-writer.ts';
import { MADE_UP } from './made-up-names.ts';

/** A real division, mentioned by its code and with those around it. */
export function mentionDivision(article: ArticleWriter, division: Division, gazetteer: Gazetteer): Mentioned {
  const { type, code, parent } = division;
  const around = parent === null ? null : mentionDivision(article, gazetteer.division(parent)!, gazetteer);
  const name = type === 'VILLAGE' ? villageName(division.name) : division.name;
  return article.mention({ type, code, name, ...(around ? { of: around.id } : {}) });
}

/** A made-up body of a real division. Its name holds the division's full one, so that it is unlike every other. */
export function mentionBody(article: ArticleWriter, division: Division, body: string, gazetteer: Gazetteer): Mentioned {
  const place = mentionDivision(article, division, gazetteer);
  return article.mention({ type: 'AGENCY', name: `${gazetteer.path(division)}${MADE_UP}${body}`, of: place.id });
}

/** A report begins with where it is about: so every division around it is named. */
export function sayWhere(article: ArticleWriter, division: Division, gazetteer: Gazetteer): void {
  const chain: Division[] = [];
  for (let at: Division | null = division; at !== null; at = at.parent === null ? null : gazetteer.division(at.parent))
    chain.unshift(at);
  article.say(['本报', ...chain.map((one) => mentionDivision(article, one, gazetteer)), '消息']);
}
