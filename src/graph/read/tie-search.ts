import { ANY_TIE, cypher, type Fragment, type Statement, statement } from '../cypher.ts';
import { entityColumns, insidePlace } from './columns.ts';
import { CLAIM_SAYS, HELD_BY_ONE, tieFits } from './entity-tests.ts';
import { TIE_COLUMNS, type TieColumns, type TieRow } from './ties.ts';

export const TIE_ORDERS = ['NAME', 'SINCE', 'CLAIMS', 'ARTICLES'] as const;
export type TieOrder = (typeof TIE_ORDERS)[number];

/** A tie at its place in a list: `key` sorts it, together with its id. */
export type FoundTie = TieColumns & { readonly key: string };

/** What comes before the names; `$none`: a day past all others in the list's own direction, of what has no beginning. */
const RANK = cypher`CASE $orderBy
  WHEN 'SINCE' THEN right('0000000' + toString(reduce(first = $none, day IN t.fromEarliest |
    CASE WHEN day > 0 AND (first = $none OR day < first) THEN day ELSE first END)), 8) + ' '
  WHEN 'CLAIMS' THEN right('00000' + toString(t.claimCount), 6) + ' '
  WHEN 'ARTICLES' THEN right('00000' + toString(t.articleCount), 6) + ' '
  ELSE '' END`;

/** How the ties of `near` to `o` are tested: by what the tie itself tells, or by its claims. */
const TESTS = {
  told: { where: cypher`AND ${HELD_BY_ONE}`, claims: cypher`` },
  claimed: { where: cypher``, claims: CLAIM_SAYS },
} as const;
export type TieTesting = keyof typeof TESTS;

/** What all ties found must be besides. */
const MORE = cypher`t.claimCount >= $claims AND (NOT $byGroups OR none(group IN t.through WHERE group = ''))`;

export interface TieSearch {
  readonly ascending: Statement<FoundTie>;
  readonly descending: Statement<FoundTie>;
  readonly count: Statement<{ readonly count: number }>;
}

const STARTS = {
  known: cypher`UNWIND $starts AS id MATCH (near:Entity {id: id}) MATCH (near)-[t:${ANY_TIE}]-(o:Entity)`,
  // Without a label of its own, ties are read as such rather than from every entity there is.
  any: cypher`MATCH (near)-[t:${ANY_TIE}]-(o)`,
} as const;
export type TieStart = keyof typeof STARTS;

/** Ties between any of some entities and any of others; the near end is where the search starts. */
function tieSearch(start: TieStart, testing: TieTesting): TieSearch {
  const { where, claims } = TESTS[testing];
  const name = `ties found from ${start} ${testing}`;
  const found = cypher`
    ${STARTS[start]}
    WHERE ($nearTypes IS NULL OR near.type IN $nearTypes) AND ${tieFits(cypher`near`)} AND ${MORE} ${where}
    WITH DISTINCT t ${claims}
    WITH DISTINCT t`;
  const page = (order: string, after: Fragment, by: Fragment) =>
    statement<FoundTie>(
      `${name} ${order}`,
      cypher`
        ${found}
        WITH t, ${RANK} + startNode(t).sort + ' ' + endNode(t).sort AS key
        WHERE $afterSort IS NULL OR key ${after} $afterSort OR (key = $afterSort AND t.id ${after} $afterId)
        WITH t, key ORDER BY key ${by}, t.id ${by} LIMIT $limit
        RETURN ${TIE_COLUMNS}, key ORDER BY key ${by}, t.id ${by}`,
    );
  return Object.freeze({
    ascending: page('ascending', cypher`>`, cypher`ASC`),
    descending: page('descending', cypher`<`, cypher`DESC`),
    count: statement<{ count: number }>(`${name} count`, cypher`${found} RETURN count(t) AS count`),
  });
}

export const tiesFound = Object.freeze({
  known: { told: tieSearch('known', 'told'), claimed: tieSearch('known', 'claimed') },
  any: { told: tieSearch('any', 'told'), claimed: tieSearch('any', 'claimed') },
});

/** Ties of many entities that pass a condition, a page for each, in any order. */
export interface AskedTies {
  readonly ascending: Statement<TieRow & { readonly key: string }>;
  readonly descending: Statement<TieRow & { readonly key: string }>;
  readonly count: Statement<{ readonly parent: string; readonly count: number }>;
}

/** The entity itself, or with every place inside it: of a tie between two of these, the other end is its object. */
const NEAR = {
  own: cypher`WITH e AS near`,
  inside: cypher`${insidePlace(cypher`e`, cypher`near`)} WITH DISTINCT near`,
} as const;

function askedTies(reach: keyof typeof NEAR, testing: TieTesting): AskedTies {
  const { where, claims } = TESTS[testing];
  const name = `ties asked ${reach} ${testing}`;
  const found = cypher`
    ${NEAR[reach]}
    MATCH (near)-[t:${ANY_TIE}]-(o:Entity)
    WHERE ${tieFits(cypher`near`)} AND ${MORE} ${where}
    WITH DISTINCT t, o ${claims}
    WITH t, collect(DISTINCT o) AS seen
    WITH t, coalesce([x IN seen WHERE x = endNode(t)][0], seen[0]) AS o`;
  const page = (order: string, after: Fragment, by: Fragment) =>
    statement<TieRow & { readonly key: string }>(
      `${name} ${order}`,
      cypher`
        UNWIND $ids AS parent
        MATCH (e:Entity {id: parent})
        CALL (e) {
          ${found}
          WITH t, o, ${RANK} + o.sort AS key
          WHERE $afterSort IS NULL OR key ${after} $afterSort OR (key = $afterSort AND t.id ${after} $afterId)
          RETURN t, o, key ORDER BY key ${by}, t.id ${by} LIMIT $limit
        }
        RETURN parent, ${TIE_COLUMNS}, {} AS carried, ${entityColumns('o')}, key ORDER BY key ${by}, t.id ${by}`,
    );
  return Object.freeze({
    ascending: page('ascending', cypher`>`, cypher`ASC`),
    descending: page('descending', cypher`<`, cypher`DESC`),
    count: statement<{ parent: string; count: number }>(
      `${name} count`,
      cypher`UNWIND $ids AS parent MATCH (e:Entity {id: parent}) CALL (e) { ${found} RETURN count(t) AS count } RETURN parent, count`,
    ),
  });
}

export const tiesAsked = Object.freeze({
  own: { told: askedTies('own', 'told'), claimed: askedTies('own', 'claimed') },
  inside: { told: askedTies('inside', 'told'), claimed: askedTies('inside', 'claimed') },
});
