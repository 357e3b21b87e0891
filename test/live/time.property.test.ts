import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { compareText } from '../../src/graphql/paging.ts';
import { kindSpec } from '../../src/model/kinds.ts';
import { parsePartialDate } from '../../src/model/partial-date.ts';
import { type NaiveClaim, NaiveGraph } from '../support/naive-graph.ts';
import { tieFits } from '../support/naive-where.ts';
import { DATES, MODES, randomArticles } from '../support/random-graph.ts';
import { openTestGraph, planOf } from '../support/test-graph.ts';

const graph = await openTestGraph();
afterAll(() => graph.db.close());

/** All pages of a list, three rows at a time. */
async function all(document: (page: string) => string, list: (data: any) => any): Promise<any[]> {
  const edges: any[] = [];
  for (let after = ''; ; ) {
    const page = list(await graph.query(document(`first: 3${after}`)));
    edges.push(...page.edges);
    if (!page.pageInfo.hasNextPage) {
      expect(page.totalCount).toBe(edges.length);
      return edges;
    }
    after = `, after: "${page.pageInfo.endCursor}"`;
  }
}
const PAGE = 'totalCount pageInfo { hasNextPage endCursor }';
const list = (ids: readonly string[]) => JSON.stringify(ids);

const about = (naive: NaiveGraph, of: readonly string[]): NaiveClaim[] =>
  naive.claims.filter(({ id }) => of.some((entity) => naive.claimsOf(entity).some((claim) => claim.id === id)));
const within = (naive: NaiveGraph, place: string): NaiveClaim[] =>
  naive.claims.filter(({ entities }) => entities.some((id) => id === place || naive.inPlace(id, place)));

const when = ({ fromEarliest, toEarliest, until }: NaiveClaim) =>
  fromEarliest > 0 ? fromEarliest : until ? toEarliest : 99999999;

function changesIn(claims: readonly NaiveClaim[], from: string, to: string): string[] {
  const [start, end] = [parsePartialDate(from)!.earliest, parsePartialDate(to)!.latest];
  return claims.flatMap((claim) => {
    const { id, kind, since, until, fromEarliest, fromLatest, toEarliest, toLatest, row } = claim;
    const event = kindSpec(kind).temporal === 'event';
    const told: [string, number, number][] =
      event && since && since === until
        ? [['HAPPENED', fromEarliest, toLatest]]
        : [
            ...(since ? [['BEGAN', fromEarliest, fromLatest] as [string, number, number]] : []),
            ...(until || (row.ending === 'ENDED' && !event)
              ? [['ENDED', toEarliest, toLatest] as [string, number, number]]
              : []),
          ];
    return told
      .filter(([, first, last]) => first <= end && last >= start)
      .map(([change, first, last]) => {
        const certain = first >= start && last <= end && row.assertion !== 'PLANNED';
        return `${id} ${change} ${certain ? 'CERTAIN' : 'POSSIBLE'}`;
      });
  });
}

it('timelines, changes, interlocks and ties inside are what a look at every claim tells', async () => {
  await fc.assert(
    fc.asyncProperty(randomArticles, fc.infiniteStream(fc.nat()), async (articles, seeds) => {
      await graph.wipe();
      await graph.add(...articles);
      const naive = new NaiveGraph(articles.map(planOf));
      const pick = <T>(values: readonly T[]): T => values[seeds.next().value! % values.length]!;
      const ids = [...naive.entities.keys()];
      const places = ids.filter((id) => /^(province|prefecture|county|village)/.test(id));

      for (let turn = 0; turn < 4; turn++) {
        const of = [...new Set([pick(ids), pick(ids)])];
        const place = pick(places);
        const [from, to] = [pick(DATES), pick(DATES)].sort() as [string, string];

        for (const [args, claims] of [
          [`of: ${list(of)}`, about(naive, of)],
          [`within: "${place}"`, within(naive, place)],
        ] as const) {
          const timeline = await all(
            (page) => `{ timeline(${args}, ${page}) { ${PAGE} edges { node { id } } } }`,
            (d) => d.timeline,
          );
          const sorted = [...claims].sort((a, b) => when(a) - when(b) || compareText(a.sort, b.sort));
          expect(timeline.map(({ node }) => node.id)).toEqual(sorted.map(({ id }) => id));

          const changes = await all(
            (page) =>
              `{ changesBetween(${args}, from: "${from}", to: "${to}", ${page}) { ${PAGE} edges { change certainty node { id } } } }`,
            (d) => d.changesBetween,
          );
          expect(changes.map(({ change, certainty, node }) => `${node.id} ${change} ${certainty}`).sort()).toEqual(
            changesIn(claims, from, to).sort(),
          );
        }

        const claims = await all(
          (page) => `{ claims(where: { within: "${place}" }, ${page}) { ${PAGE} edges { node { id } } } }`,
          (d) => d.claims,
        );
        expect(claims.map(({ node }) => node.id).sort()).toEqual(
          within(naive, place)
            .map(({ id }) => id)
            .sort(),
        );

        const asked = pick([
          { kinds: ['ASSISTS'], direction: 'BACKWARD' },
          { direction: 'BOTH', asOf: pick(DATES) },
          { modes: [pick(MODES)], direction: 'BACKWARD' },
          { direction: 'FORWARD' },
        ]) as any;
        const literal = Object.entries(asked)
          .map(([name, value]) => `${name}: ${JSON.stringify(value).replaceAll(/"([A-Z]+)"/g, '$1')}`)
          .join(', ');
        const inside = await all(
          (page) =>
            `{ entity(id: "${place}") { ... on Place { tiesInside(${literal}, ${page}) { ${PAGE} edges { tie { id } } } } } }`,
          (d) => d.entity.tiesInside,
        );
        const parts = naive.parts(place);
        const expected = naive.ties.filter((tie) => parts.some((part) => tieFits(naive, tie, part, asked)));
        expect(inside.map(({ tie }) => tie.id).sort()).toEqual(expected.map(({ id }) => id).sort());

        const { modes: _modes, ...shared } = asked;
        const includeParts = pick([true, false]);
        const few = [pick(places), pick(ids), pick(places)];
        const interlocks = await all(
          (
            page,
          ) => `{ interlocks(of: ${list(few)}, includeParts: ${includeParts}, ${literal.replace(/modes: [^,]*(, )?/, '')}, ${page}) {
            ${PAGE} edges { count node { id } ties(first: 100) { totalCount edges { tie { id } } } } } }`,
          (d) => d.interlocks,
        );
        const linked = ids.map((id) => {
          const links = [...new Set(few)].map((end) =>
            (includeParts ? naive.parts(end) : [end]).flatMap((near) =>
              naive.ties.filter(
                (tie) => near !== id && naive.tiesOf(id).includes(tie) && tieFits(naive, tie, near, shared),
              ),
            ),
          );
          return {
            id,
            count: links.filter((ties) => ties.length > 0).length,
            ties: [...new Set(links.flat().map((tie) => tie.id))].sort(),
            total: new Set(links.flat()).size,
          };
        });
        expect(
          interlocks.map(({ node, count, ties }) => ({
            id: node.id,
            count,
            ties: ties.edges.map(({ tie }: any) => tie.id).sort(),
            total: ties.totalCount,
          })),
        ).toEqual(
          linked
            .filter(({ count }) => count >= 2)
            .sort(
              (a, b) =>
                b.count - a.count ||
                compareText(naive.entities.get(a.id)!.sort, naive.entities.get(b.id)!.sort) ||
                compareText(a.id, b.id),
            ),
        );
      }
    }),
    { numRuns: 4, endOnFailure: true },
  );
}, 600_000);
