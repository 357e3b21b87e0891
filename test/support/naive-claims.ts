import { EVER_AFTER, EVER_BEFORE, parsePartialDate } from '../../src/model/partial-date.ts';
import { heldIn } from '../../src/model/validity.ts';
import type { NaiveClaim, NaiveGraph } from './naive-graph.ts';

/** Is it that place, in it, or located in it? */
export const isInside = (graph: NaiveGraph, id: string, place: string): boolean =>
  id === place || graph.inPlace(id, place);

/** Does a claim pass a `where`, judged one condition after the other? */
export function claimPasses(graph: NaiveGraph, claim: NaiveClaim, where: any): boolean {
  const { kind, subject, object, article, entities, row } = claim;
  // Beside a date, certainty is that of the date.
  const inStretch = () =>
    heldIn(
      claim,
      where.since ? parsePartialDate(where.since)!.earliest : EVER_BEFORE,
      where.until ? parsePartialDate(where.until)!.latest : EVER_AFTER,
      where.asOf ? 'POSSIBLE' : (where.certainty ?? 'POSSIBLE'),
    );
  const holds: Record<string, (asked: any) => boolean> = {
    kinds: (kinds) => kinds.includes(kind),
    about: (about) => [about].flat().every((id) => entities.includes(id)),
    subject: (id) => subject === id,
    object: (id) => object === id,
    article: (id) => article === id,
    within: (place) => entities.some((id) => isInside(graph, id, place)),
    since: inStretch,
    until: inStretch,
    asOf: (date) => {
      const { earliest, latest } = parsePartialDate(date)!;
      return heldIn(claim, earliest, latest, where.certainty ?? 'POSSIBLE');
    },
    certainty: () => true,
    assertions: (assertions) => assertions.includes(row.assertion),
    qualifiers: (asked) =>
      asked.every(({ name, in: among }: any) => {
        const value = claim.qualifierValues[claim.qualifierNames.indexOf(name)];
        return value !== undefined && (!among || among.includes(value));
      }),
    roles: (asked) =>
      asked.every(({ role, entity }: any) =>
        claim.roleEntities.some((filler, i) => filler === entity && (!role || claim.roleNames[i] === role)),
      ),
  };
  return Object.entries(where).every(([name, asked]) => holds[name]!(asked));
}

/** Does an article? What it says of entities and kinds, its claims must say. */
export function articlePasses(graph: NaiveGraph, id: string, where: any): boolean {
  const article = graph.allArticles.find((one) => one.id === id)!;
  const mentions = [...graph.entities.keys()].filter((entity) => graph.articles(entity).some((one) => one.id === id));
  const claims = graph.claims.filter((claim) => claim.article === id);
  const about: string[] = where.about ?? [];
  const day = article.publishedOn === null ? null : parsePartialDate(article.publishedOn)!.earliest;
  const holds: Record<string, (asked: any) => boolean> = {
    publishers: (publishers) => publishers.includes(article.publisher),
    published: ({ after, before }) =>
      day !== null &&
      (!after || day > parsePartialDate(after)!.latest) &&
      (!before || day < parsePartialDate(before)!.earliest),
    titleContains: (part) => article.title.toLowerCase().includes(part.toLowerCase()),
    about: () => about.every((entity) => mentions.includes(entity)),
    within: (place) => mentions.some((entity) => isInside(graph, entity, place)),
    kinds: (kinds) =>
      claims.some(
        (claim) =>
          kinds.includes(claim.kind) &&
          about.every((entity) => claim.entities.includes(entity)) &&
          (!where.within || claim.entities.some((entity) => isInside(graph, entity, where.within))),
      ),
  };
  return Object.entries(where).every(([name, asked]) => holds[name]!(asked));
}
