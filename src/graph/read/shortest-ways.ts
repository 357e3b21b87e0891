import { claimKinds, kindSpec } from '../../model/kinds.ts';
import { cypher, Fragment, join, type Statement, statement, tieType } from '../cypher.ts';
import { TIE_HELD } from './columns.ts';

/** Hops of a way that the database looks for itself, at most: with more, what lies around hubs is too much to walk. */
export const MAX_SHORT = 4;
/** Ways of least hops that are looked at: two hubs may have any number. */
const MOST = new Fragment('1000');

/** Kinds whose hops all cost the same, as a pattern. */
const TELLING = join(claimKinds.filter((kind) => !kindSpec(kind).structural).map(tieType), '|');

export interface ShortestWayRow {
  readonly n: number;
  /** Ids, from one end to the other. */
  readonly way: readonly string[];
}

/**
 * The ways of least hops between two entities, over ties that only tell; one text for each bound of their length, as it
 * cannot be a parameter. Both ends are pinned, so the database walks from both.
 */
export const shortestWays: readonly Statement<ShortestWayRow>[] = Array.from({ length: MAX_SHORT }, (_, i) =>
  statement<ShortestWayRow>(
    `shortest ways of ${i + 1}`,
    cypher`
      UNWIND $asks AS ask
      MATCH (a:Entity {id: ask.from})
      MATCH (b:Entity {id: ask.to})
      CALL (a, b) {
        MATCH p = allShortestPaths((a)-[:${TELLING}*..${new Fragment(String(i + 1))}]-(b))
        WHERE all(t IN relationships(p) WHERE type(t) IN $kinds AND ${TIE_HELD})
        WITH p LIMIT ${MOST}
        WITH DISTINCT [x IN nodes(p) | x.id] AS way
        RETURN way ORDER BY way LIMIT $limit
      }
      RETURN ask.n AS n, way`,
  ),
);
