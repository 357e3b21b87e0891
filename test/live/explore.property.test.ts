import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import type { ClaimKind } from '../../src/model/kinds.ts';
import { claimKinds, kindSpec } from '../../src/model/kinds.ts';
import { parsePartialDate } from '../../src/model/partial-date.ts';
import { heldIn } from '../../src/model/validity.ts';
import { NaiveGraph, type NaiveTie } from '../support/naive-graph.ts';
import { randomArticles } from '../support/random-graph.ts';
import { openTestGraph, planOf } from '../support/test-graph.ts';

const graph = await openTestGraph();
afterAll(() => graph.db.close());

interface Filter {
  kinds: ClaimKind[] | null;
  asOf: string | null;
  certainty: 'CERTAIN' | 'POSSIBLE';
}
const filter = {
  kinds: fc.option(
    fc.uniqueArray(fc.constantFrom<ClaimKind>('ASSISTS', 'FUNDED', 'LOCATED_IN', 'MEMBER_OF', 'VISITED'), {
      minLength: 1,
    }),
  ),
  asOf: fc.option(fc.constantFrom('2016', '2017-05', '2019-12-31')),
  certainty: fc.constantFrom('CERTAIN' as const, 'POSSIBLE' as const),
};

const counts = ({ kind, props }: NaiveTie, { kinds, asOf, certainty }: Filter): boolean => {
  if (kinds && !kinds.includes(kind)) return false;
  const day = asOf === null ? null : parsePartialDate(asOf)!;
  return (
    day === null ||
    props.claimIds.some((_, i) => {
      const validity = {
        fromEarliest: props.fromEarliest[i]!,
        fromLatest: props.fromLatest[i]!,
        toEarliest: props.toEarliest[i]!,
        toLatest: props.toLatest[i]!,
      };
      return heldIn(validity, day.earliest, day.latest, certainty);
    })
  );
};

interface PathQuery extends Filter {
  from: string[];
  to: string[];
  avoid: string[];
  via: string[];
  maxLength: number;
  first: number;
  structure: 'INCLUDE' | 'EXCLUDE' | 'PRICED';
  prefer: 'LENGTH' | 'EVIDENCE';
}
interface NaivePath {
  ids: string[];
  cost: number;
}

/** Every way over ties that count, by trying them all. */
function naivePaths(naive: NaiveGraph, query: PathQuery): NaivePath[] {
  const structural = (kind: ClaimKind) => kindSpec(kind).structural === true;
  const ties = naive.ties.filter(
    (tie) => counts(tie, query) && !(query.structure === 'EXCLUDE' && structural(tie.kind)),
  );
  const price = ({ kind, props }: NaiveTie) =>
    1 +
    (query.structure === 'PRICED' && structural(kind) ? 2 : 0) +
    (query.prefer === 'EVIDENCE' && props.articleCount < 2 ? 1 : 0);
  const next = new Map<string, Map<string, number>>();
  for (const tie of ties) {
    for (const [a, b] of [
      [tie.subject, tie.object],
      [tie.object, tie.subject],
    ] as const) {
      const others = next.get(a) ?? new Map<string, number>();
      next.set(a, others.set(b, Math.min(others.get(b) ?? 99, price(tie))));
    }
  }
  const found: NaivePath[] = [];
  const walk = (ids: string[], cost: number) => {
    const at = ids.at(-1)!;
    if (ids.length > 1 && query.to.includes(at) && query.via.every((id) => ids.includes(id))) found.push({ ids, cost });
    if (ids.length > query.maxLength) return;
    for (const [other, step] of next.get(at) ?? []) {
      if (!ids.includes(other) && !query.avoid.includes(other)) walk([...ids, other], cost + step);
    }
  };
  for (const start of query.from) walk([start], 0);
  return found.sort((a, b) => a.cost - b.cost || a.ids.length - b.ids.length);
}

const PATHS = `query($from: [ID!]!, $to: [ID!]!, $kinds: [ClaimKind!], $maxLength: Int, $asOf: PartialDate, $certainty: Certainty,
  $avoid: [ID!], $via: [ID!], $first: Int, $structure: PathStructure, $prefer: PathPreference) {
  paths(from: $from, to: $to, kinds: $kinds, maxLength: $maxLength, asOf: $asOf, certainty: $certainty, avoid: $avoid, via: $via, first: $first,
    structure: $structure, prefer: $prefer) {
    paths { length cost hops { from { id } to { id } direction tie { id kind subject { id } object { id } } ties { id } } }
    cut { shown total reason } } }`;

async function checkPaths(naive: NaiveGraph, query: PathQuery): Promise<number> {
  const { paths } = await graph.query(PATHS, { ...query });
  const expected = naivePaths(naive, query);
  const ids = (path: any): string[] => [path.hops[0].from.id, ...path.hops.map((hop: any) => hop.to.id)];
  const costs = new Map(expected.map((path) => [path.ids.join(), path.cost]));
  expect(paths.paths.map((path: any) => [costs.get(ids(path).join()), path.hops.length])).toEqual(
    paths.paths.map((path: any) => [path.cost, path.length]),
  );
  expect(paths.paths.map((path: any) => path.cost)).toEqual(expected.slice(0, query.first).map(({ cost }) => cost));
  expect(new Set(paths.paths.map((path: any) => ids(path).join())).size).toBe(paths.paths.length);
  for (const hop of paths.paths.flatMap((path: any) => path.hops)) {
    const between = naive.ties.filter(
      (tie) =>
        counts(tie, query) &&
        !(query.structure === 'EXCLUDE' && kindSpec(tie.kind).structural) &&
        [tie.subject, tie.object].sort().join() === [hop.from.id, hop.to.id].sort().join(),
    );
    expect(hop.ties.map((tie: any) => tie.id).sort()).toEqual(between.map(({ id }) => id).sort());
    expect(hop.ties[0].id).toBe(hop.tie.id);
    const subject = hop.direction === 'FORWARD' ? hop.from.id : hop.to.id;
    expect(hop.tie.subject.id).toBe(subject);
  }
  if (expected.length > query.first) expect(paths.cut.reason).toMatch(/There (are|may be) more ways/);
  if (paths.cut?.total > paths.paths.length) expect(expected.length).toBeGreaterThan(query.first);
  if (expected.length < query.first) expect(paths.cut).toBeNull();
  return expected.length;
}

const NEIGHBOURHOOD = `query($of: [ID!]!, $depth: Int, $kinds: [ClaimKind!], $asOf: PartialDate, $certainty: Certainty, $limit: Int) {
  neighbourhood(of: $of, depth: $depth, kinds: $kinds, asOf: $asOf, certainty: $certainty, limit: $limit) {
    nodes { id } ties { id } levels cut { shown total reason } } }`;

/** All levels, each best connected first. */
function naiveLevels(naive: NaiveGraph, of: string[], depth: number, wanted: Filter): string[][] {
  const ties = naive.ties.filter((tie) => counts(tie, wanted));
  const levels = [of];
  for (let at = 0; at < depth; at++) {
    const seen = levels.flat();
    const next = ties.flatMap(({ subject, object }) => [
      ...(levels[at]!.includes(subject) && !seen.includes(object) ? [object] : []),
      ...(levels[at]!.includes(object) && !seen.includes(subject) ? [subject] : []),
    ]);
    if (next.length === 0) break;
    const degree = (id: string) => naive.tiesOf(id).length;
    levels.push([...new Set(next)].sort((a, b) => degree(b) - degree(a)));
  }
  return levels;
}

async function checkNeighbourhood(
  naive: NaiveGraph,
  { of, depth, limit, ...wanted }: Filter & { of: string[]; depth: number; limit: number },
): Promise<void> {
  const { neighbourhood } = await graph.query(NEIGHBOURHOOD, { of, depth, limit, ...wanted });
  const levels = naiveLevels(naive, of, depth, wanted);
  const nodes: string[] = neighbourhood.nodes.map(({ id }: { id: string }) => id);
  const degree = (id: string) => naive.tiesOf(id).length;
  expect(nodes.length).toBe(Math.min(limit, levels.flat().length));
  let at = 0;
  for (const level of levels) {
    const kept = nodes.slice(at, at + level.length);
    expect(level).toEqual(expect.arrayContaining(kept));
    if (at > 0) expect(kept.map(degree)).toEqual(level.slice(0, kept.length).map(degree));
    at += level.length;
  }
  const inside = naive.ties.filter(
    (tie) => counts(tie, wanted) && nodes.includes(tie.subject) && nodes.includes(tie.object),
  );
  expect(neighbourhood.ties.map(({ id }: { id: string }) => id).sort()).toEqual(inside.map(({ id }) => id).sort());
  expect(neighbourhood.levels).toEqual(levels.map(({ length }) => length).slice(0, neighbourhood.levels.length));
  if (levels.flat().length <= limit) expect(neighbourhood.cut).toBeNull();
  else expect(neighbourhood.cut.total).toBeGreaterThan(neighbourhood.cut.shown);
}

it('paths and neighbourhoods are what a look at every tie tells', async () => {
  let ways = 0;
  const ask = () =>
    fc.assert(
      fc.asyncProperty(randomArticles, fc.infiniteStream(fc.nat()), async (articles, numbers) => {
        await graph.wipe();
        await graph.add(...articles);
        const naive = new NaiveGraph(articles.map(planOf));
        const entities = [...naive.entities.keys()];
        const node = fc.constantFrom(...entities);
        const queries = fc.record({
          from: fc.uniqueArray(node, { minLength: 1, maxLength: 3 }),
          to: fc.uniqueArray(node, { minLength: 1, maxLength: 3 }),
          avoid: fc.uniqueArray(node, { maxLength: 2 }),
          via: fc.oneof(fc.constant<string[]>([]), fc.uniqueArray(node, { maxLength: 2 })),
          maxLength: fc.integer({ min: 1, max: 6 }),
          first: fc.integer({ min: 1, max: 10 }),
          structure: fc.constantFrom('INCLUDE' as const, 'EXCLUDE' as const, 'PRICED' as const),
          prefer: fc.constantFrom('LENGTH' as const, 'EVIDENCE' as const),
          depth: fc.integer({ min: 0, max: 3 }),
          limit: fc.integer({ min: 3, max: 20 }),
          ...filter,
        });
        const seed = numbers.next().value!;
        for (const { depth, limit, ...query } of fc.sample(queries, { numRuns: 12, seed })) {
          const avoid = query.avoid.filter((id) => ![...query.from, ...query.to, ...query.via].includes(id));
          ways += await checkPaths(naive, { ...query, avoid });
          const { kinds, asOf, certainty } = query;
          await checkNeighbourhood(naive, { of: query.from, depth, limit, kinds, asOf, certainty });
        }
      }),
      { numRuns: 10, endOnFailure: true },
    );
  // Questions that nothing answers prove little: some graphs have few ways, and then more of them are asked.
  for (let times = 0; times < 5 && ways <= 50; times++) await ask();
  expect(ways).toBeGreaterThan(50);
}, 600_000);

it('structural kinds are those that say where something belongs', () => {
  expect(claimKinds.filter((kind) => kindSpec(kind).structural)).toEqual(['PART_OF', 'LOCATED_IN']);
});
