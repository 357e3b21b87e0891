import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { compareText } from '../../src/graphql/paging.ts';
import { ENTITY_TYPES, entityTypes, PLACES } from '../../src/model/entity-types.ts';
import { NaiveGraph } from '../support/naive-graph.ts';
import { passes, reported } from '../support/naive-where.ts';
import { randomArticles } from '../support/random-graph.ts';
import { randomWhere } from '../support/random-where.ts';
import { openTestGraph, planOf } from '../support/test-graph.ts';

const graph = await openTestGraph();
afterAll(() => graph.db.close());

const FIELDS: Record<string, readonly string[] | null> = {
  entities: null,
  places: PLACES,
  ...Object.fromEntries(entityTypes.map((type) => [ENTITY_TYPES[type].plural, [type]])),
};
const ORDERS = ['NAME', 'TIES', 'FIRST_REPORTED', 'LAST_REPORTED'] as const;

/** The list, worked out from all entities. */
function naiveList(naive: NaiveGraph, field: string, where: any, orderBy: string, direction: string): string[] {
  const sign = direction === 'ASC' ? 1 : -1;
  const rank = (id: string): number => {
    if (orderBy === 'NAME') return 0;
    if (orderBy === 'TIES') return sign * naive.tiesOf(id).length;
    const days = reported(naive, id);
    const day = orderBy === 'FIRST_REPORTED' ? days[0] : days.at(-1);
    return day === undefined ? Infinity : sign * day;
  };
  const difference = (a: number, b: number) => (a === b ? 0 : a - b);
  return [...naive.entities.values()]
    .filter(({ type, id }) => (FIELDS[field]?.includes(type) ?? true) && passes(naive, id, where))
    .sort(
      (a, b) => difference(rank(a.id), rank(b.id)) || sign * (compareText(a.sort, b.sort) || compareText(a.id, b.id)),
    )
    .map(({ id }) => id);
}

async function paged(field: string, variables: Record<string, unknown>, size: number, backward: boolean) {
  const found: string[] = [];
  for (let cursor: string | null = null; ; ) {
    const page: Record<string, unknown> = backward ? { last: size, before: cursor } : { first: size, after: cursor };
    const { list }: { list: any } = await graph.query(
      `query($where: EntityWhere, $orderBy: EntityOrder, $direction: OrderDirection, $first: Int, $after: String, $last: Int, $before: String) {
        list: ${field}(where: $where, orderBy: $orderBy, direction: $direction, first: $first, after: $after, last: $last, before: $before) {
          totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { node { id } } } }`,
      { ...variables, ...page },
    );
    const { edges, pageInfo, totalCount } = list;
    const ids = edges.map((edge: any) => edge.node.id);
    if (backward) found.unshift(...ids);
    else found.push(...ids);
    if (!(backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return { found, totalCount };
    cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
  }
}

it('every list of entities is what a look at every claim tells', async () => {
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(randomArticles, fc.infiniteStream(fc.nat()), async (articles, seeds) => {
      await graph.wipe();
      await graph.add(...articles);
      const naive = new NaiveGraph(articles.map(planOf));
      const ids = [...naive.entities.keys()];
      const wheres = randomWhere(
        ids,
        ids.filter((id) => /^(province|prefecture|county)/.test(id)),
      );
      for (const where of fc.sample(wheres, { numRuns: 25, seed: seeds.next().value })) {
        const pick = <T>(list: readonly T[]): T => list[seeds.next().value! % list.length]!;
        const field = pick(['entities', 'places', 'counties', 'agencies', pick(Object.keys(FIELDS))]);
        const orderBy = pick(ORDERS);
        const direction = pick(['ASC', 'DESC']);
        const expected = naiveList(naive, field, where, orderBy, direction);
        const { found, totalCount } = await paged(
          field,
          { where, orderBy, direction },
          pick([2, 3, 7]),
          pick([true, false]),
        );
        const asked = JSON.stringify({ field, where, orderBy, direction });
        expect({ asked, found }).toEqual({ asked, found: expected });
        expect({ asked, totalCount }).toEqual({ asked, totalCount: expected.length });
        if (expected.length > 0) answered++;
      }
    }),
    { numRuns: 4, endOnFailure: true },
  );
  // Questions that nothing answers prove little.
  expect(answered).toBeGreaterThan(10);
}, 600_000);
