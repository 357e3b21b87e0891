import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { compareText } from '../../src/graphql/paging.ts';
import { compareDecimals } from '../../src/model/decimal.ts';
import type { ClaimKind } from '../../src/model/kinds.ts';
import { allPages } from '../support/all-pages.ts';
import { few } from '../support/few.ts';
import { articlePasses, claimPasses, isInside } from '../support/naive-claims.ts';
import { NaiveGraph } from '../support/naive-graph.ts';
import { tieFits } from '../support/naive-where.ts';
import { DATES, MODES, randomArticles } from '../support/random-graph.ts';
import { openTestGraph, planOf } from '../support/test-graph.ts';

const graph = await openTestGraph();
afterAll(() => graph.db.close());

const KINDS: ClaimKind[] = ['ASSISTS', 'FUNDED', 'POSTED_TO', 'VISITED', 'PAIRED_WITH', 'MEMBER_OF', 'LOCATED_IN'];
const day = fc.constantFrom(...DATES, '2020');
const some = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1, maxLength: 2 });
const isSmaller = (a: string, b: string) => (compareText(a, b) < 0 ? -1 : 1);

/** Questions about claims, as far as figures take them as well. */
const shared = (ids: readonly string[], places: readonly string[]) => {
  const id = fc.constantFrom(...ids);
  return {
    kinds: some(KINDS),
    subject: id,
    object: id,
    article: fc.constantFrom('article:random-0', 'article:random-1', 'article:none'),
    within: fc.constantFrom(...places),
    since: day,
    until: day,
    asOf: day,
    certainty: fc.constantFrom('CERTAIN', 'POSSIBLE'),
  };
};

interface World {
  readonly naive: NaiveGraph;
  readonly ids: readonly string[];
  readonly places: readonly string[];
  readonly seed: number;
}

async function checkClaims({ naive, ids, places, seed }: World): Promise<number> {
  const wheres = few({
    ...shared(ids, places),
    about: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 2 }),
    assertions: some(['REPORTED', 'PLANNED']),
    qualifiers: fc.constantFrom([{ name: 'mode', in: MODES }], [{ name: 'position' }]),
    roles: fc.constantFrom(...ids).map((entity) => [{ role: 'SENDER', entity }]),
  });
  let answered = 0;
  for (const where of fc.sample(wheres, { numRuns: 15, seed })) {
    const list = { field: 'claims', arguments: 'where: $where,', select: 'node { id }' };
    const found = await allPages(graph, list, { where }, '$where: ClaimWhere,');
    const expected = naive.claims
      .filter((claim) => claimPasses(naive, claim, where))
      .sort((a, b) => isSmaller(a.sort, b.sort));
    expect({ where, found: found.map(({ node }) => node.id) }).toEqual({ where, found: expected.map(({ id }) => id) });
    if (expected.length > 0) answered++;
  }
  return answered;
}

async function checkCounts({ naive, ids, places, seed }: World): Promise<number> {
  let answered = 0;
  for (const where of fc.sample(few(shared(ids, places)), { numRuns: 10, seed })) {
    const { claimCounts } = await graph.query(
      `query($where: ClaimWhere) { claimCounts(where: $where, groupBy: [KIND, SUBJECT], first: 100) {
        edges { node { kind subject { id } claimCount objectCount } } } }`,
      { where },
    );
    const groups = new Map<string, { claims: number; objects: Set<string> }>();
    for (const claim of naive.claims.filter((one) => claimPasses(naive, one, where))) {
      const key = `${claim.kind} ${claim.subject}`;
      const group = groups.get(key) ?? { claims: 0, objects: new Set() };
      group.claims++;
      group.objects.add(claim.object);
      groups.set(key, group);
    }
    const told = claimCounts.edges.map(({ node }: any) => [
      `${node.kind} ${node.subject.id}`,
      node.claimCount,
      node.objectCount,
    ]);
    const expected = [...groups].map(([key, { claims, objects }]) => [key, claims, objects.size]);
    expect({ where, told: told.sort() }).toEqual({ where, told: expected.sort() });
    if (expected.length > 0) answered++;
  }
  return answered;
}

async function checkFigures({ naive, ids, places, seed }: World): Promise<number> {
  const wheres = few({
    ...shared(ids, places),
    about: fc.constantFrom(...ids),
    measures: some(['资金', '人次']),
    unit: fc.constantFrom('元', '户'),
    min: fc.constantFrom('100.5', '5000'),
    max: fc.constantFrom('100', '5000'),
  });
  let answered = 0;
  for (const { measures, unit, min, max, within, ...where } of fc.sample(wheres, { numRuns: 15, seed })) {
    const asked = { measures, unit, min, max, within, ...where };
    const largestFirst = seed % 2 === 0;
    const list = {
      field: 'figures',
      arguments: 'where: $where, largestFirst: $largestFirst,',
      select: 'node { value claim { id } }',
    };
    const declared = '$where: FigureWhere, $largestFirst: Boolean,';
    const found = await allPages(graph, list, { where: asked, largestFirst }, declared);
    const expected = naive.claims
      .filter((claim) => claimPasses(naive, claim, where) && (!within || isInside(naive, claim.object, within)))
      .sort((a, b) => isSmaller(a.sort, b.sort))
      .flatMap((claim) => claim.row.figures.map((figure) => ({ ...figure, claim: claim.id })))
      .filter(
        (figure) =>
          (!measures || measures.includes(figure.measure)) &&
          (!unit || figure.unit === unit) &&
          (!min || Number(figure.value) >= Number(min)) &&
          (!max || Number(figure.value) <= Number(max)),
      );
    if (largestFirst) expected.sort((a, b) => compareDecimals(b.value, a.value));
    expect({ asked, found: found.map(({ node }) => [node.claim.id, node.value]) }).toEqual({
      asked,
      found: expected.map(({ claim, value }) => [claim, value]),
    });
    if (expected.length > 0) answered++;
  }
  return answered;
}

async function checkArticles({ naive, ids, places, seed }: World): Promise<number> {
  const wheres = fc.oneof(
    fc.constant({}),
    few({
      publishers: fc.constantFrom(['虚构日报'], ['无此报'], ['虚构日报', '无此报']),
      published: few({ after: day, before: day }),
      titleContains: fc.constantFrom('灯会', 'LANTERN', '无此'),
      about: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 2 }),
      within: fc.constantFrom(...places),
      kinds: some(KINDS),
    }),
  );
  const orders = fc.record({
    where: wheres,
    orderBy: fc.constantFrom('PUBLISHED', 'TITLE', 'PUBLISHER', 'CLAIMS'),
    direction: fc.constantFrom('ASC', 'DESC'),
  });
  let answered = 0;
  for (const asked of fc.sample(orders, { numRuns: 20, seed })) {
    const list = {
      field: 'articles',
      arguments: 'where: $where, orderBy: $orderBy, direction: $direction,',
      select: 'node { id }',
    };
    const declared = '$where: ArticleWhere, $orderBy: ArticleOrder, $direction: OrderDirection,';
    const found = await allPages(graph, list, asked, declared);
    const key: Record<string, (id: string) => string | number> = {
      PUBLISHED: () => 0,
      PUBLISHER: () => 0,
      TITLE: (id) => naive.allArticles.find((article) => article.id === id)!.title,
      CLAIMS: (id) => naive.claims.filter(({ article }) => article === id).length,
    };
    const by = key[asked.orderBy]!;
    const compare = (a: string | number, b: string | number) =>
      typeof a === 'number' ? a - Number(b) : compareText(a, String(b));
    const expected = naive.allArticles
      .filter(({ id }) => articlePasses(naive, id, asked.where))
      .sort(
        (a, b) => (asked.direction === 'ASC' ? 1 : -1) * (compare(by(a.id), by(b.id)) || compareText(a.sort, b.sort)),
      )
      .map(({ id }) => id);
    expect({ asked, found: found.map(({ node }) => node.id) }).toEqual({ asked, found: expected });
    if (expected.length > 0) answered++;
  }
  return answered;
}

async function checkTies({ naive, ids, seed }: World): Promise<number> {
  const period = fc.constantFrom({ from: '2015', to: '2016' }, { from: '2017-05' }, { to: '2018' });
  const questions = fc.record({
    id: fc.constantFrom(...ids),
    certainty: fc.constantFrom('CERTAIN', 'POSSIBLE'),
    direction: fc.constantFrom('FORWARD', 'BACKWARD', 'BOTH'),
    where: few({
      began: period,
      ended: period,
      modes: some(MODES),
      with: some(ids),
      other: fc.constantFrom({ types: ['COUNTY'] }, { isGroup: false }),
      qualifiers: fc.constant([{ name: 'position' }]),
      minArticles: fc.integer({ min: 1, max: 2 }),
    }),
  });
  let answered = 0;
  for (const { where, ...asked } of fc.sample(questions, { numRuns: 20, seed })) {
    const list = {
      field: 'ties',
      within: 'of: entity(id: $id) { … }',
      arguments: 'where: $where, direction: $direction, certainty: $certainty,',
      select: 'direction node { id } tie { id }',
    };
    const declared = '$id: ID!, $where: TieFilter, $direction: Direction, $certainty: Certainty,';
    const found = await allPages(graph, list, { ...asked, where }, declared);
    const expected = naive.ties
      .filter((tie) => tieFits(naive, tie, asked.id, { ...asked, ...where }))
      .map(({ id, subject, object }) => (subject === asked.id ? [id, 'FORWARD', object] : [id, 'BACKWARD', subject]));
    const told = found.map(({ tie, direction, node }) => [tie.id, direction, node.id]);
    expect({ where, asked, told: told.sort() }).toEqual({ where, asked, told: expected.sort() });
    if (expected.length > 0) answered++;
  }
  return answered;
}

it('claims, figures, articles and ties are what a look at every claim tells', async () => {
  const answered = { claims: 0, counts: 0, figures: 0, articles: 0, ties: 0 };
  await fc.assert(
    fc.asyncProperty(randomArticles, fc.nat(), async (articles, seed) => {
      await graph.wipe();
      await graph.add(...articles);
      const naive = new NaiveGraph(articles.map(planOf));
      const ids = [...naive.entities.keys()];
      const places = ids.filter((id) => /^(province|prefecture|county)/.test(id));
      const world = { naive, ids, places, seed };
      answered.claims += await checkClaims(world);
      answered.counts += await checkCounts(world);
      answered.figures += await checkFigures(world);
      answered.articles += await checkArticles(world);
      answered.ties += await checkTies(world);
    }),
    { numRuns: 4, endOnFailure: true },
  );
  // Questions that nothing answers prove little.
  expect(Object.values(answered).filter((count) => count < 4)).toEqual([]);
}, 600_000);
