import type { Division } from '../gazetteer/division.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { mentionBody, mentionDivision, sayWhere } from './article-places.ts';
import { ArticleWriter, type Mentioned } from './article-writer.ts';
import { TOLD } from './facts.ts';
import { mentionHelper, sayEnterprise, sayHelp, sayMoney } from './help.ts';
import { OFFICES } from './made-up-names.ts';
import { sayOfficials } from './officials.ts';
import { Random } from './random.ts';
import { sayTeam, WITH_TEAM } from './teams.ts';

const OFFICE_STAFF = 15;
const TOWNSHIP_STAFF = 20;
/** Townships of one report; more make it longer than reports are. */
const TOWNSHIPS = 4;
const OFFICES_TOLD = 10;
const ENTERPRISES = 20;
const GIFTS = 40;
/** Teams that the report at the end of the year tells of once more. */
const RETOLD = 0.1;

/** What the reports of one county are made from. */
export interface CountyWorld {
  readonly seed: string;
  readonly county: Division;
  readonly townships: readonly Division[];
  readonly villages: readonly Division[];
  readonly gazetteer: Gazetteer;
}

/** The reports of one county: its offices, its townships with the work teams in their villages, and the year's help. */
export function* countyArticles(world: CountyWorld): Iterable<ArticleWriter> {
  const { townships } = world;
  for (let at = 0; at < OFFICES.length; at += OFFICES_TOLD)
    yield officeArticle(world, OFFICES.slice(at, at + OFFICES_TOLD), at / OFFICES_TOLD + 1);
  for (let at = 0; at < townships.length; at += TOWNSHIPS)
    yield townshipArticle(world, townships.slice(at, at + TOWNSHIPS), at / TOWNSHIPS + 1);
  yield helpArticle(world);
}

function begin({ county, gazetteer }: CountyWorld, what: string, title: string, publishedOn: string): ArticleWriter {
  const article = new ArticleWriter(`synth-${county.code}-${what}`, `虚构：${county.name}${title}`, publishedOn);
  sayWhere(article, county, gazetteer);
  return article;
}

function officeArticle(world: CountyWorld, names: readonly string[], number: number): ArticleWriter {
  const { seed, county, gazetteer } = world;
  const random = new Random(seed, 'offices', county.code, number);
  const article = begin(world, `offices-${number}`, `干部任职名单之${number}`, `${TOLD}-03`);
  const place = mentionDivision(article, county, gazetteer);
  const offices = names.map((name) => mentionBody(article, county, name, gazetteer));
  for (const office of offices) {
    article.say([office, '设在', place], { kind: 'LOCATED_IN', subject: office.id, object: place.id });
    sayOfficials(article, office, OFFICE_STAFF, offices, random);
  }
  return article;
}

function townshipArticle(world: CountyWorld, townships: readonly Division[], number: number): ArticleWriter {
  const { seed, villages, gazetteer } = world;
  const article = begin(world, `townships-${number}`, `驻村帮扶情况之${number}`, `${TOLD}-06`);
  for (const township of townships) {
    const random = new Random(seed, 'township', township.code);
    const office = mentionBody(article, township, '党政办', gazetteer);
    const place = mentionDivision(article, township, gazetteer);
    article.say([office, '设在', place], { kind: 'LOCATED_IN', subject: office.id, object: place.id });
    sayOfficials(article, office, TOWNSHIP_STAFF, [], random);
    for (const village of villages)
      if (village.parent === township.code && hasTeam(world, village)) sayTeamOf(article, world, village);
  }
  return article;
}

const hasTeam = ({ seed }: CountyWorld, { code }: Division): boolean =>
  new Random(seed, 'team?', code).chance(WITH_TEAM);

/** The same every time it is told. */
function sayTeamOf(article: ArticleWriter, world: CountyWorld, village: Division): void {
  const random = new Random(world.seed, 'team', village.code);
  sayTeam(article, village, mentionSender(article, world, random), random, world.gazetteer);
}

/** Mostly an office of the county, at times one of the prefecture or the province, now and then a central unit. */
function mentionSender(article: ArticleWriter, { county, gazetteer }: CountyWorld, random: Random): Mentioned {
  const level = random.next();
  if (level < 0.02) return mentionHelper(article, random);
  const digits = level < 0.07 ? 2 : level < 0.2 ? 4 : 6;
  const division = gazetteer.division(county.code.slice(0, digits))!;
  return mentionBody(article, division, random.pick(OFFICES), gazetteer);
}

function helpArticle(world: CountyWorld): ArticleWriter {
  const { seed, county, villages, gazetteer } = world;
  const random = new Random(seed, 'help', county.code);
  const article = begin(world, 'help', '全年帮扶回顾', `${TOLD}-12-31`);
  const place = mentionDivision(article, county, gazetteer);
  article.say(['回顾各乡镇：', ...world.townships.map((township) => mentionDivision(article, township, gazetteer))]);
  const someVillages = (count: number) =>
    random.some(villages, count).map((village) => mentionDivision(article, village, gazetteer));
  const helpers = Array.from({ length: random.skewed(1, 8) }, () => mentionHelper(article, random));
  for (const unit of new Set(helpers)) sayHelp(article, unit, place, someVillages(random.between(2, 10)), random);
  if (villages.length > 0) {
    for (let i = 0; i < ENTERPRISES; i++)
      sayEnterprise(article, random.pick(helpers), place, someVillages(1)[0]!, random);
    for (let i = 0; i < GIFTS; i++)
      sayMoney(article, mentionSender(article, world, random), someVillages(1)[0]!, random);
  }
  for (const village of villages)
    if (hasTeam(world, village) && random.chance(RETOLD)) sayTeamOf(article, world, village);
  return article;
}
