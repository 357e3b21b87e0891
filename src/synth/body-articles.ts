import type { Division } from '../gazetteer/division.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { mentionBody, mentionDivision, sayWhere } from './article-places.ts';
import { ArticleWriter } from './article-writer.ts';
import { TOLD } from './facts.ts';
import { CENTRAL_UNITS, OFFICES, UNIT_PARTS } from './made-up-names.ts';
import { sayOfficials } from './officials.ts';
import { Random } from './random.ts';

const PART_STAFF = 1;
const PROVINCE_STAFF = 4;
const PREFECTURE_STAFF = 2;

/** The central units with their departments, a report for every ten of them. */
export function* centralArticles(seed: string): Iterable<ArticleWriter> {
  for (let at = 0; at < CENTRAL_UNITS.length; at += 10) {
    const number = at / 10 + 1;
    const random = new Random(seed, 'central', number);
    const article = new ArticleWriter(`synth-central-${number}`, `虚构：中央单位名单之${number}`, `${TOLD}-01`);
    for (const name of CENTRAL_UNITS.slice(at, at + 10)) {
      const unit = article.mention({ type: 'AGENCY', name });
      const parts = UNIT_PARTS.map((part) => article.mention({ type: 'AGENCY', name: `${name}${part}`, of: unit.id }));
      article.say(
        [unit, '内设', ...parts],
        ...parts.map(({ id }) => ({
          kind: 'PART_OF' as const,
          subject: id,
          object: unit.id,
          qualifiers: { relation: '内设机构' },
        })),
      );
      for (const part of parts) sayOfficials(article, part, PART_STAFF, parts, random);
    }
    yield article;
  }
}

/** The offices of a province or a prefecture. */
export function divisionArticle(seed: string, division: Division, gazetteer: Gazetteer): ArticleWriter {
  const random = new Random(seed, 'offices', division.code);
  const article = new ArticleWriter(`synth-${division.code}`, `虚构：${division.name}机构名单`, `${TOLD}-02`);
  sayWhere(article, division, gazetteer);
  const place = mentionDivision(article, division, gazetteer);
  const offices = OFFICES.map((name) => mentionBody(article, division, name, gazetteer));
  for (const office of offices) {
    article.say([office, '设在', place], { kind: 'LOCATED_IN', subject: office.id, object: place.id });
    sayOfficials(article, office, division.type === 'PROVINCE' ? PROVINCE_STAFF : PREFECTURE_STAFF, offices, random);
  }
  return article;
}
