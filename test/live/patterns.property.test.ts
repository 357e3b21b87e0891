import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { allPages } from '../support/all-pages.ts';
import { few } from '../support/few.ts';
import { NaiveGraph } from '../support/naive-graph.ts';
import { naiveMatches } from '../support/naive-pattern.ts';
import { DATES, MODES, randomArticles } from '../support/random-graph.ts';
import { openTestGraph, planOf } from '../support/test-graph.ts';

const graph = await openTestGraph();
afterAll(() => graph.db.close());

const kinds = fc.subarray(['ASSISTS', 'FUNDED', 'POSTED_TO', 'VISITED', 'PAIRED_WITH', 'MEMBER_OF'], {
  minLength: 1,
  maxLength: 3,
});
const node = fc.constantFrom('a', 'b', 'c', 'd');
const telling = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  few({
    asOf: fc.constantFrom(...DATES),
    began: fc.constantFrom({ from: '2016' }, { to: '2018' }),
    modes: fc.subarray(MODES, { minLength: 1 }),
    direct: fc.constant(false),
    certainty: fc.constantFrom('CERTAIN', 'POSSIBLE'),
  }),
);
const tie = fc
  .record({ kinds, subject: node, object: node, telling, sender: fc.option(node, { freq: 2 }) })
  .filter(({ subject, object, sender }) => new Set([subject, object, sender]).size === 3)
  .map(({ sender, telling, ...rest }) => ({
    ...rest,
    ...telling,
    ...(sender === null ? {} : { kinds: ['POSTED_TO'], roleNodes: [{ role: 'SENDER', node: sender }] }),
  }));
const where = fc.constantFrom(
  { types: ['COUNTY'] },
  { types: ['AGENCY'] },
  { isGroup: false },
  { ties: [{ minCount: 2 }] },
);
const patterns = fc
  .record({
    ties: fc.array(tie, { minLength: 1, maxLength: 3 }),
    described: fc.dictionary(node, where),
    later: fc.boolean(),
  })
  .map(({ ties, described, later }) => {
    const used = new Set(ties.flatMap(namesOf));
    return {
      nodes: Object.entries(described).flatMap(([name, asked]) => (used.has(name) ? [{ name, where: asked }] : [])),
      ties: ties.map((one, i) => ({ ...one, name: `t${i}`, ...(later && i > 0 ? { after: 't0' } : {}) })),
    };
  })
  .filter(({ ties }) => isWhole(ties.map(namesOf)));

function namesOf({ subject, object, roleNodes }: any): string[] {
  return [subject, object, ...(roleNodes ?? []).map((role: any) => role.node)];
}

function isWhole([first, ...rest]: string[][]): boolean {
  const next = rest.findIndex((names) => names.some((name) => first!.includes(name)));
  if (rest.length === 0) return true;
  return next >= 0 && isWhole([[...first!, ...rest[next]!], ...rest.filter((_, i) => i !== next)]);
}

it('patterns are matched by what a try of every tie at every place matches', async () => {
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(randomArticles, fc.nat(), async (articles, seed) => {
      await graph.wipe();
      await graph.add(...articles);
      const naive = new NaiveGraph(articles.map(planOf));
      // Most patterns at random match nothing, and prove little: up to half of those asked are ones that match.
      const asked = fc
        .sample(patterns, { numRuns: 60, seed })
        .map((pattern) => ({ pattern, matches: naiveMatches(naive, pattern) }));
      const matching = asked.filter(({ matches }) => matches.length > 0);
      const others = asked.filter(({ matches }) => matches.length === 0);
      for (const { pattern, matches } of [...matching.slice(0, 6), ...others.slice(0, 6)]) {
        const list = {
          field: 'patterns',
          arguments: 'nodes: $nodes, ties: $ties,',
          select:
            'node { nodes { name entity { id } } ties { tie { id } claims(first: 100) { edges { node { id } } } } }',
        };
        const found = (await allPages(graph, list, pattern, '$nodes: [PatternNode!], $ties: [PatternTie!]!,')).map(
          ({ node }) => ({
            nodes: Object.fromEntries(node.nodes.map(({ name, entity }: any) => [name, entity.id])),
            ties: node.ties.map(({ tie }: any) => tie.id),
            claims: node.ties.map(({ claims }: any) => claims.edges.map((edge: any) => edge.node.id)),
          }),
        );
        const comparable = (matches: any[]) =>
          matches
            .map(({ nodes, ties, claims }) =>
              JSON.stringify([Object.entries(nodes).sort(), ties, claims.map((ids: string[]) => [...ids].sort())]),
            )
            .sort();
        expect({ pattern, found: comparable(found) }).toEqual({
          pattern,
          found: comparable(matches),
        });
        if (found.length > 0) answered++;
      }
    }),
    { numRuns: 4, endOnFailure: true },
  );
  expect(answered).toBeGreaterThan(8);
}, 600_000);
