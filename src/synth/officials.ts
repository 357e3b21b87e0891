import type { ArticleWriter, Mentioned } from './article-writer.ts';
import { currentTerm, pastTerm, termInWords } from './facts.ts';
import { personName } from './made-up-names.ts';
import type { Random } from './random.ts';

const POSITIONS = ['主任', '副主任', '科长', '副科长', '科员', '干事', '专员', '调研员'];
const CHIEF = '局长';
/** So many have held another office before. */
const FORMER = 0.25;

/** A person of an organisation, told from its other people by a name of their own. */
export function newOfficial(article: ArticleWriter, organisation: Mentioned, random: Random): Mentioned {
  for (;;) {
    const name = personName(random);
    const person = { type: 'OFFICIAL', name, of: organisation.id } as const;
    if (!article.has(person)) return article.mention(person);
  }
}

/** Tells who holds the offices of an organisation, and who held one elsewhere before. */
export function sayOfficials(
  article: ArticleWriter,
  organisation: Mentioned,
  count: number,
  elsewhere: readonly Mentioned[],
  random: Random,
): void {
  for (let i = 0; i < count; i++) {
    const person = newOfficial(article, organisation, random);
    const hold = (object: Mentioned, position: string, term: ReturnType<typeof currentTerm>) =>
      article.say([person, `${termInWords(term)}任`, object, position], {
        kind: 'HOLDS_OFFICE',
        subject: person.id,
        object: object.id,
        qualifiers: { position },
        ...term,
      });
    hold(organisation, i === 0 ? CHIEF : random.pick(POSITIONS), currentTerm(random));
    const before = elsewhere.length > 0 && random.chance(FORMER) ? random.pick(elsewhere) : organisation;
    if (before.id !== organisation.id) hold(before, random.pick(POSITIONS), pastTerm(random));
  }
}
