import type { EntityType } from '../../model/entity-types.ts';
import { ANY_TIE, cypher, label, type Statement, statement } from '../cypher.ts';
import { entityColumns, ORDERS } from './columns.ts';
import type { Condition, Test } from './condition.ts';
import type { ListedEntity } from './entity-lists.ts';
import { HELD_BY_ONE, tieFits } from './entity-tests.ts';

/** There is a row for each entity of a page, with the size of the whole list; none where the page is empty. */
export type TiedRow = ListedEntity & { readonly whole: number };

/** Types of which there are only some thousands: to look at all of them costs less than to find and then to test some. */
const FEW = ['PROVINCE', 'PREFECTURE', 'COUNTY'] as const satisfies readonly EntityType[];

const tied = new Map(
  FEW.map((type) => [
    type as EntityType,
    ORDERS.map(({ name, after, by }) =>
      statement<TiedRow>(
        `${type} by ties ${name}`,
        cypher`
          MATCH (e:${label(type)})
          WHERE e.sort >= '' AND NOT EXISTS { (e)-[:SAME_AS]->() }
          WITH e, COUNT { MATCH (e)-[t:${ANY_TIE}]-(o:Entity) WHERE ${tieFits(cypher`e`)} AND ${HELD_BY_ONE} } AS n
          WHERE $min <= n AND n <= $max
          WITH e ORDER BY e.sort ${by}, e.id ${by}
          WITH collect(e) AS found
          UNWIND [e IN found WHERE $afterSort IS NULL OR e.sort ${after} $afterSort
            OR (e.sort = $afterSort AND e.id ${after} $afterId)][..$limit] AS e
          RETURN ${entityColumns('e')}, e.sort AS key, size(found) AS whole`,
      ),
    ),
  ]),
);

/**
 * Where a list is of one such type and asks for its ties and nothing else: page and size in one statement, and its
 * parameters. Null for every other list.
 */
export function tiedDivisions(
  types: readonly EntityType[] | null,
  condition: Condition,
  way: 'ascending' | 'descending',
): { readonly statement: Statement<TiedRow>; readonly params: Test['params'] } | null {
  const statements = types?.length === 1 ? tied.get(types[0]!) : undefined;
  const test = onlyTest(condition);
  if (statements === undefined || test?.test !== 'ties') return null;
  return { statement: statements[way === 'ascending' ? 0 : 1]!, params: test.params };
}

function onlyTest(condition: Condition): Test | null {
  if ('test' in condition) return condition;
  return 'all' in condition && condition.all.length === 1 ? onlyTest(condition.all[0]!) : null;
}
