import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { compareText } from '../../src/graphql/paging.ts';
import { allPages } from '../support/all-pages.ts';
import { claimPasses } from '../support/naive-claims.ts';
import { type NaiveClaim, NaiveGraph } from '../support/naive-graph.ts';
import {
  type NaiveFigure,
  naiveDisagreements,
  naiveFigures,
  naiveMemberships,
  naiveSum,
} from '../support/naive-money.ts';
import { randomArticles } from '../support/random-graph.ts';
import { openTestGraph, planOf } from '../support/test-graph.ts';

const graph = await openTestGraph();
afterAll(() => graph.db.close());

/** What sums are told apart by, as a look at the claim tells it. */
const DIMENSIONS: Record<string, (naive: NaiveGraph, figure: NaiveFigure) => string> = {
  FUNDER: (_, { claim }) => claim.subject,
  FUNDER_TYPE: (naive, { claim }) => naive.entities.get(claim.subject)!.type,
  RECIPIENT: (_, { claim }) => claim.object,
  PLACE_LEVEL: (naive, { claim }) => naive.entities.get(claim.object)!.type,
  PROVINCE: (naive, { claim }) => {
    const located = naive.ties.filter(({ kind, subject }) => kind === 'LOCATED_IN' && subject === claim.object);
    const around = [claim.object, ...located.map(({ object }) => object)].flatMap((id) => [id, ...naive.around(id)]);
    const provinces = new Set(around.filter((id) => naive.entities.get(id)!.type === 'PROVINCE'));
    return provinces.size === 1 ? [...provinces][0]! : '';
  },
  ARTICLE: (_, { claim }) => claim.article,
  KIND: (_, { claim }) => claim.kind,
  BOUND: (_, { bound }) => bound,
  YEAR: (_, { claim: { since, until } }) =>
    since && until && since.slice(0, 4) === until.slice(0, 4) ? since.slice(0, 4) : '',
};

async function checkFunding(naive: NaiveGraph, where: any, groupBy: readonly string[]): Promise<number> {
  const list = {
    field: 'funding',
    arguments: 'where: $where, groupBy: $groupBy,',
    select: `node { measure unit scope total figureCount
      figures(first: 100) { edges { node { value claim { id } } } }
      leftOut(first: 100) { totalCount edges { node { figure { claim { id } } } } } claims { totalCount } }`,
  };
  const declared = '$where: FigureWhere, $groupBy: [FundingDimension!]!,';
  const found = await allPages(graph, list, { where, groupBy }, declared);
  const claims = naive.claims.filter((claim) => claim.kind === 'FUNDED' && claimPasses(naive, claim, where));
  const groups = new Map<string, NaiveFigure[]>();
  for (const figure of naiveFigures(claims)) {
    const key = JSON.stringify([figure.scope, ...groupBy.map((name) => DIMENSIONS[name]!(naive, figure))]);
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  const claimOf = new Map(naiveFigures(claims).map(({ id, claim }) => [id, claim.id]));
  const expected = [...groups.values()].map((figures) => naiveSum(naive, figures));
  const told = ({ total, scope, figures, leftOut }: any) =>
    JSON.stringify([Number(total), scope, [...figures].sort(), [...leftOut].sort()]);
  expect(found.map(({ node }) => Number(node.total))).toEqual(expected.map(({ total }) => total).sort((a, b) => b - a));
  expect(
    found
      .map(({ node }) =>
        told({
          ...node,
          figures: node.figures.edges.map((edge: any) => edge.node.claim.id),
          leftOut: node.leftOut.edges.map((edge: any) => edge.node.figure.claim.id),
        }),
      )
      .sort(),
  ).toEqual(
    expected
      .map((sum) =>
        told({
          ...sum,
          figures: sum.figures.map((id) => claimOf.get(id)),
          leftOut: sum.leftOut.map((id) => claimOf.get(id)),
        }),
      )
      .sort(),
  );
  for (const { node } of found) expect(node.claims.totalCount).toBe(node.figureCount);
  return expected.length;
}

/** The claims whose dates are compared: about the entity itself, or of whatever the article's subjects are said to have done. */
function datedIn(naive: NaiveGraph, { about, article }: { about?: string; article?: string }): NaiveClaim[] {
  if (about) return naive.claims.filter(({ subject, object }) => subject === about || object === about);
  if (!article) return [...naive.claims];
  const subjects = new Set(naive.claims.filter((claim) => claim.article === article).map(({ subject }) => subject));
  return naive.claims.filter(({ subject }) => subjects.has(subject));
}

async function checkDisagreements(naive: NaiveGraph, where: any): Promise<number> {
  const list = {
    field: 'disagreements',
    arguments: 'where: $where,',
    select: `node { type detail difference group { id } claims(first: 100) { edges { node { id } } }
      figures(first: 100) { edges { node { value claim { id } } } } }`,
  };
  const found = await allPages(graph, list, { where }, '$where: FigureWhere,');
  const claims = naive.claims.filter((claim) => claimPasses(naive, claim, where));
  const stated = claims.filter(({ row }) => row.figures.length > 0);
  const ends = stated.flatMap(({ subject, object }) => [subject, object]);
  const groups = new Set([...ends, ...(where.about ? [where.about] : []), ...ends.flatMap((id) => naive.groupsOf(id))]);
  // Every claim of a random graph has one figure at most, so claims tell which figures are meant.
  const claimOf = new Map(naiveFigures(claims).map(({ id, claim }) => [id, claim.id]));
  const byClaim = (text: string) => {
    const [type, ...ids] = text.split(' ');
    return [type, ...ids.map((id) => claimOf.get(id) ?? id).sort()].join(' ');
  };
  const expected = [
    ...naiveDisagreements(naive, claims, datedIn(naive, where)).map(byClaim),
    ...naiveMemberships(naive, groups),
  ];
  const told = found.map(({ node }) => {
    if (node.type === 'MEMBERSHIP') return `MEMBERSHIP ${node.group.id} ${node.detail}`;
    const ids = node.claims.edges.map((edge: any) => edge.node.id).sort();
    if (node.type !== 'DATE') expect(node.figures.edges.map((edge: any) => edge.node.claim.id).sort()).toEqual(ids);
    return [node.type, ...ids].join(' ');
  });
  expect({ where, told: told.sort(compareText) }).toEqual({ where, told: expected.sort(compareText) });
  return expected.length;
}

it('sums and disagreements are what a look at every figure tells', async () => {
  const answered = { sums: 0, disagreements: 0 };
  const ask = () =>
    fc.assert(
      fc.asyncProperty(randomArticles, fc.infiniteStream(fc.nat()), async (articles, seeds) => {
        await graph.wipe();
        await graph.add(...articles);
        const naive = new NaiveGraph(articles.map(planOf));
        const pick = <T>(values: readonly T[]): T => values[seeds.next().value! % values.length]!;
        const ids = [...naive.entities.keys()];
        const wheres = [{}, { about: pick(ids) }, { article: 'article:random-0' }, { object: pick(ids) }];
        for (const where of wheres) {
          const groupBy = [...new Set([pick(Object.keys(DIMENSIONS)), pick(Object.keys(DIMENSIONS))])];
          answered.sums += await checkFunding(naive, where, groupBy);
        }
        for (const where of wheres.slice(0, 3)) answered.disagreements += await checkDisagreements(naive, where);
      }),
      { numRuns: 8, endOnFailure: true },
    );
  // Questions that nothing answers prove little: some graphs agree with themselves, and then more of them are asked.
  for (let times = 0; times < 4 && (times === 0 || answered.sums < 10 || answered.disagreements < 3); times++)
    await ask();
  expect(answered.sums).toBeGreaterThanOrEqual(10);
  expect(answered.disagreements).toBeGreaterThanOrEqual(3);
}, 600_000);
