import type { EntityType } from '../../model/entity-types.ts';
import type { ClaimKind } from '../../model/kinds.ts';
import { ANY_TIE, cypher, type Fragment, label, type Statement, statement, tieType } from '../cypher.ts';
import { entityColumns, ORDERS } from './columns.ts';
import type { Condition, Test } from './condition.ts';
import type { ListedEntity } from './entity-lists.ts';
import { endFits, HELD_BY_ONE, tieFits } from './entity-tests.ts';

/** There is a row for each entity of a page, with the size of the whole list; none where the page is empty. */
export type TiedRow = ListedEntity & { readonly whole: number };

/** Types of which there are only some thousands: to look at all that have ties costs less than to find and then to test some. */
export const TIED_TYPES = ['PROVINCE', 'PREFECTURE', 'COUNTY'] as const satisfies readonly EntityType[];
/** Kinds that divisions are asked about most, as their objects: who helps them, who is posted there, who gives them money. */
const ASKED_MOST = ['ASSISTS', 'POSTED_TO', 'FUNDED'] as const satisfies readonly ClaimKind[];

/**
 * The ties are counted in a subquery: as an expression they would be planned once for each way to begin, in seconds. The other
 * end has no label, or the planner begins with all entities where there are few.
 */
const COUNTED = cypher`
  CALL (e) { MATCH (e)-[t:${ANY_TIE}]-(o) WHERE ${tieFits(cypher`e`)} AND ${HELD_BY_ONE} RETURN count(DISTINCT t) AS n }
  WITH e WHERE $min <= n AND n <= $max`;
const anyOf = (kind: ClaimKind): Fragment => cypher`
  WITH e WHERE EXISTS { MATCH (e)<-[t:${tieType(kind)}]-(o:Entity) WHERE ${HELD_BY_ONE} AND ${endFits} }`;

/** `from`: which divisions are looked at; those without any tie have no number of ties. */
const pages = (
  type: EntityType,
  name: string,
  chosen: Fragment,
  from = cypher`WHERE e.tieCount >= 1`,
): readonly Statement<TiedRow>[] =>
  ORDERS.map(({ name: order, after, by }) =>
    statement<TiedRow>(
      `${type} by ${name} ${order}`,
      cypher`
        MATCH (e:${label(type)}) ${from}
        ${chosen}
        WITH e ORDER BY e.sort ${by}, e.id ${by}
        WITH collect(e) AS found
        UNWIND [e IN found WHERE $afterSort IS NULL OR e.sort ${after} $afterSort
          OR (e.sort = $afterSort AND e.id ${after} $afterId)][..$limit] AS e
        RETURN ${entityColumns('e')}, e.sort AS key, size(found) AS whole`,
    ),
  );

const statements = new Map<string, readonly Statement<TiedRow>[]>(
  TIED_TYPES.flatMap((type) => [
    [type, pages(type, 'ties', COUNTED)] as const,
    [`${type} NONE`, pages(type, 'ties or none', COUNTED, cypher``)] as const,
    ...ASKED_MOST.map((kind) => [`${type} ${kind}`, pages(type, kind, anyOf(kind))] as const),
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
  const test = onlyTest(condition);
  if (types?.length !== 1 || test?.test !== 'ties') return null;
  const [type] = types;
  const made =
    test.params.min === 0
      ? statements.get(`${type} NONE`)
      : (statements.get(`${type} ${simpleKind(test.params)}`) ?? statements.get(type!));
  return made ? { statement: made[way === 'ascending' ? 0 : 1]!, params: test.params } : null;
}

/** The one kind of which at least one tie, towards the division, is asked for. */
function simpleKind({ kinds, forward, min, max }: Test['params']): ClaimKind | null {
  const simple = !forward && min === 1 && max === Number.MAX_SAFE_INTEGER;
  const [kind, ...others] = kinds as ClaimKind[];
  return simple && others.length === 0 ? kind! : null;
}

function onlyTest(condition: Condition): Test | null {
  if ('test' in condition) return condition;
  return 'all' in condition && condition.all.length === 1 ? onlyTest(condition.all[0]!) : null;
}
