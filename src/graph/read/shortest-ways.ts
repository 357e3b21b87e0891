import { claimKinds, kindSpec } from '../../model/kinds.ts';
import { cypher, Fragment, join, type Statement, statement, tieType } from '../cypher.ts';
import { canonical, TIE_HELD } from './columns.ts';
import { type TieBetween, tiesFromTo } from './neighbours.ts';
import { BRIEF_TIE, TIE_COLUMNS } from './ties.ts';

/** Hops of a way that the database looks for itself, at most: with more, what lies around hubs is too much to walk. */
export const MAX_SHORT = 4;
/** Ways of least hops that are looked at: two hubs may have any number. */
const MOST = new Fragment('1000');

/** Kinds whose hops all cost the same, as a pattern. */
const TELLING = join(claimKinds.filter((kind) => !kindSpec(kind).structural).map(tieType), '|');

/** A tie of a hop of a way: ways and the hops of each are numbered from 0. */
export type ShortestWayRow = TieBetween & { readonly way: number; readonly hop: number };

/**
 * The ways of least hops between two entities, over ties that only tell, with all ties of each hop; one text for each bound
 * of their length, as it cannot be a parameter. Both ends are pinned, so the database walks from both.
 */
const shortest = (name: string, columns: Fragment): readonly Statement<ShortestWayRow>[] =>
  Array.from({ length: MAX_SHORT }, (_, i) =>
    statement<ShortestWayRow>(
      `shortest ways of ${i + 1} ${name}`,
      cypher`
        UNWIND $asks AS ask
        ${canonical('a', cypher`ask.from`)}
        ${canonical('b', cypher`ask.to`)}
        WITH ask, a, b WHERE a <> b
        CALL (a, b) {
          MATCH p = allShortestPaths((a)-[:${TELLING}*..${new Fragment(String(i + 1))}]-(b))
          WHERE all(t IN relationships(p) WHERE type(t) IN $kinds AND ${TIE_HELD})
          WITH p LIMIT ${MOST}
          WITH DISTINCT nodes(p) AS stops
          WITH stops ORDER BY [x IN stops | x.id] LIMIT $limit
          RETURN collect(stops) AS ways
        }
        UNWIND range(0, size(ways) - 1) AS way
        UNWIND range(0, size(ways[way]) - 2) AS hop
        WITH ask, way, hop, ways[way][hop] AS e, ways[way][hop + 1] AS o
        ${tiesFromTo(columns)}, way, hop`,
    ),
  );
export const shortestWays = shortest('with ties', TIE_COLUMNS);
export const shortestWaysInBrief = shortest('in brief', BRIEF_TIE);
