import type { ArticleWriter, Mentioned } from './article-writer.ts';
import { currentTerm, event, money, termInWords } from './facts.ts';
import { CENTRAL_UNITS, enterpriseName } from './made-up-names.ts';
import { newOfficial } from './officials.ts';
import type { Random } from './random.ts';

const PURPOSES = ['修路', '饮水', '校舍', '茶园', '卫生室', '大棚', '路灯', '河堤'];

/** Few central units help many counties, most help few: how many each helps follows a power law. */
export function mentionHelper(article: ArticleWriter, random: Random): Mentioned {
  return article.mention({ type: 'AGENCY', name: random.pickSkewed(CENTRAL_UNITS) });
}

/** A unit helps a county: with a pairing, people, money for it and for a group of its villages, and training. */
export function sayHelp(
  article: ArticleWriter,
  unit: Mentioned,
  county: Mentioned,
  villages: readonly Mentioned[],
  random: Random,
): void {
  const term = currentTerm(random);
  article.say([`${termInWords(term)}，`, unit, '定点帮扶', county], {
    kind: 'ASSISTS',
    subject: unit.id,
    object: county.id,
    qualifiers: { mode: '定点帮扶' },
    ...term,
  });
  const person = newOfficial(article, unit, random);
  const posted = currentTerm(random);
  article.say([person, `${termInWords(posted)}由`, unit, '选派到', county, '挂职副县长'], {
    kind: 'POSTED_TO',
    subject: person.id,
    object: county.id,
    roles: { SENDER: [unit.id] },
    qualifiers: { position: '副县长', form: '挂职' },
    ...posted,
  });
  sayMoney(article, unit, county, random);
  if (villages.length > 1) sayGroup(article, unit, county, villages, random);
  const [held, heads] = [event(random), random.skewed(20, 5000)];
  article.say([`${termInWords(held)}，`, unit, '为', county, `培训干部${heads}人次`], {
    kind: 'TRAINED',
    subject: unit.id,
    object: county.id,
    qualifiers: { trainees: '干部' },
    figures: [{ measure: '人次', value: String(heads), unit: '人次' }],
    ...held,
  });
}

function sayGroup(
  article: ArticleWriter,
  unit: Mentioned,
  county: Mentioned,
  villages: readonly Mentioned[],
  random: Random,
): void {
  const size = { value: String(villages.length) };
  const name = `${unit.name}帮扶村`;
  const group = article.mention({ type: 'VILLAGE', name, of: county.id, group: true, size });
  article.say(
    [group, '是', ...villages],
    ...villages.map(({ id }) => ({ kind: 'MEMBER_OF' as const, subject: id, object: group.id })),
  );
  sayMoney(article, unit, group, random);
}

export function sayMoney(article: ArticleWriter, giver: Mentioned, taker: Mentioned, random: Random): void {
  const [given, { value, words }, purpose] = [event(random), money(random), random.pick(PURPOSES)];
  article.say([`${termInWords(given)}，`, giver, '向', taker, `捐赠资金${words}，用于${purpose}`], {
    kind: 'FUNDED',
    subject: giver.id,
    object: taker.id,
    qualifiers: { instrument: '捐赠', purpose },
    figures: [{ measure: '资金', value, unit: '元' }],
    ...given,
  });
}

/** An enterprise that a unit brought to a county, what it invests there and in which village it buys. */
export function sayEnterprise(
  article: ArticleWriter,
  unit: Mentioned,
  county: Mentioned,
  village: Mentioned,
  random: Random,
): void {
  const enterprise = article.mention({ type: 'ENTERPRISE', name: enterpriseName(random), of: county.id });
  const [came, { value, words }] = [event(random), money(random)];
  article.say(
    [`${termInWords(came)}，`, unit, '为', county, '引进', enterprise, `，投资${words}，公司位于`, county],
    { kind: 'INTRODUCED', subject: unit.id, object: enterprise.id, roles: { DESTINATION: [county.id] }, ...came },
    {
      kind: 'INVESTED_IN',
      subject: enterprise.id,
      object: county.id,
      figures: [{ measure: '投资额', value, unit: '元' }],
      ...came,
    },
    { kind: 'LOCATED_IN', subject: enterprise.id, object: county.id },
  );
  const bought = event(random);
  article.say([`${termInWords(bought)}，`, enterprise, '采购', village, '农产品'], {
    kind: 'PURCHASED_FROM',
    subject: enterprise.id,
    object: village.id,
    qualifiers: { goods: '农产品' },
    ...bought,
  });
}
