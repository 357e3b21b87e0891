import { type EntityType, entityTypes } from '../../model/entity-types.ts';
import { ANY_TIE, cypher, type Fragment, join, label, type Statement, statement } from '../cypher.ts';
import { type EntityColumns, entityColumns, ORDERS, tiesOfEntity } from './columns.ts';
import { ARTICLE_COUNT, ASKED, FIRST_REPORTED, LAST_REPORTED } from './entity-tests.ts';

export const ENTITY_ORDERS = ['NAME', 'TIES', 'ARTICLES', 'FIRST_REPORTED', 'LAST_REPORTED'] as const;
export type EntityOrder = (typeof ENTITY_ORDERS)[number];

/** An entity at its place in a list; `key` sorts it, together with its id. */
export type ListedEntity = EntityColumns & { readonly key: string };

interface Both {
  readonly ascending: Statement<ListedEntity>;
  readonly descending: Statement<ListedEntity>;
}
/** Lists of the same entities in every order. */
export type EntityList = Readonly<Record<EntityOrder, Both>>;

/** Ties of the kinds and directions that are asked for; how many there are in all is known. */
const TIE_COUNT = cypher`CASE WHEN $rankKinds IS NULL THEN ${tiesOfEntity('e')}
  WHEN e.tieCount IS NULL THEN 0
  ELSE COUNT { MATCH (e)-[t:${ANY_TIE}]-() WHERE type(t) IN $rankKinds AND CASE WHEN startNode(t) = e THEN $rankForward ELSE $rankBackward END } END`;

/** What comes before the natural sort key, of one length each; `$none`: the day of what was never reported, past all others in the list's own direction. */
const rank: Record<Exclude<EntityOrder, 'NAME'>, Fragment> = {
  TIES: cypher`right('000000000' + toString(${TIE_COUNT}), 9)`,
  ARTICLES: cypher`right('000000000' + toString(${ARTICLE_COUNT}), 9)`,
  FIRST_REPORTED: cypher`coalesce(${FIRST_REPORTED}, $none)`,
  LAST_REPORTED: cypher`coalesce(${LAST_REPORTED}, $none)`,
};

function ordered(name: string, match: Fragment, order: EntityOrder): Both {
  const made = ORDERS.map(({ name: direction, after, by }) => {
    const at = order === 'NAME' ? cypher`e.sort` : cypher`key`;
    const afterCursor = cypher`($afterSort IS NULL OR ${at} ${after} $afterSort OR (${at} = $afterSort AND e.id ${after} $afterId))`;
    const ranked =
      order === 'NAME'
        ? cypher`${match} AND ${afterCursor}`
        : cypher`${match} WITH e, ${rank[order]} + e.sort AS key WHERE ${afterCursor}`;
    return statement<ListedEntity>(
      `${name} by ${order} ${direction}`,
      cypher`${ranked} RETURN ${entityColumns('e')}, ${at} AS key ORDER BY ${at} ${by}, e.id ${by} LIMIT $limit`,
    );
  });
  return Object.freeze({ ascending: made[0]!, descending: made[1]! });
}

const inEveryOrder = (name: string, match: Fragment): EntityList =>
  Object.freeze(
    Object.fromEntries(ENTITY_ORDERS.map((order) => [order, ordered(name, match, order)])) as Record<EntityOrder, Both>,
  );

const labelOf = (type: EntityType | null): Fragment => (type === null ? cypher`Entity` : label(type));
/** From the database's own counts; what is merged or hidden bears no label of a type. */
const countOf = (type: EntityType): Fragment => cypher`MATCH (e:${label(type)}) RETURN count(e) AS n`;
const scans = new Map<EntityType | null, EntityList>();
const sizes = new Map<EntityType | null, Statement<{ readonly count: number }>>();
for (const type of [...entityTypes, null]) {
  const name = type ?? 'entities';
  // The bounds of the sort key keep the walk on its index, in order.
  scans.set(
    type,
    inEveryOrder(
      `all ${name}`,
      cypher`MATCH (e:${labelOf(type)}) WHERE e.sort >= $low AND e.sort <= $high AND ${ASKED}`,
    ),
  );
  const counts = join((type === null ? entityTypes : [type]).map(countOf), ' UNION ALL ');
  sizes.set(type, statement<{ count: number }>(`count ${name}`, cypher`CALL () { ${counts} } RETURN sum(n) AS count`));
}

/** All entities of one type, or of any (null). */
export const scanOf = (type: EntityType | null): EntityList => scans.get(type)!;
/** How many there are. */
export const sizeOf = (type: EntityType | null): Statement<{ readonly count: number }> => sizes.get(type)!;
/** The entities with the given ids. */
export const listedById = inEveryOrder('listed', cypher`UNWIND $ids AS id MATCH (e:Entity {id: id}) WHERE ${ASKED}`);
