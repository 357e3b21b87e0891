import type { Division } from '../gazetteer/division.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { mentionBody, mentionDivision } from './article-places.ts';
import type { ArticleWriter, Mentioned } from './article-writer.ts';
import { currentTerm, pastTerm, termInWords } from './facts.ts';
import { newOfficial } from './officials.ts';
import type { Random } from './random.ts';

/** Villages that have a work team: 255,000 of 620,573. */
export const WITH_TEAM = 255_000 / 620_573;
const MEMBERS = 3;
const MODES = ['驻村帮扶', '定点帮扶', '结对帮扶', '产业帮扶', '消费帮扶'];

/** A team that an organisation stations in a village, and its members with their terms. */
export function sayTeam(
  article: ArticleWriter,
  village: Division,
  sender: Mentioned,
  random: Random,
  gazetteer: Gazetteer,
): void {
  const place = mentionDivision(article, village, gazetteer);
  const team = mentionBody(article, village, '驻村工作队', gazetteer);
  const [term, mode] = [currentTerm(random), random.pick(MODES)];
  article.say(
    [`${termInWords(term)}，`, sender, '向', place, '派驻', team, `，开展${mode}`],
    {
      kind: 'POSTED_TO',
      subject: team.id,
      object: place.id,
      roles: { SENDER: [sender.id] },
      qualifiers: { form: '驻村' },
      ...term,
    },
    { kind: 'ASSISTS', subject: sender.id, object: place.id, qualifiers: { mode }, ...term },
  );
  for (let i = 0; i < MEMBERS; i++) {
    const member = newOfficial(article, sender, random);
    const position = i === 0 ? '第一书记' : '工作队员';
    const served = random.chance(0.3) ? pastTerm(random) : currentTerm(random);
    article.say(
      [
        member,
        `${termInWords(served)}由`,
        sender,
        '选派到',
        place,
        `任${position}，为`,
        team,
        i === 0 ? '队长' : '成员',
      ],
      {
        kind: 'POSTED_TO',
        subject: member.id,
        object: place.id,
        roles: { SENDER: [sender.id] },
        qualifiers: { position, form: i === 0 ? '第一书记' : '驻村' },
        ...served,
      },
      {
        kind: 'MEMBER_OF',
        subject: member.id,
        object: team.id,
        qualifiers: { role: i === 0 ? '组长' : '成员' },
        ...served,
      },
    );
  }
}
