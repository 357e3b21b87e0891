import type { EntityType } from '../../model/entity-types.ts';
import { ANY_TIE, cypher, type Fragment, statement } from '../cypher.ts';
import { CLAIM_SAYS, tieFits } from './entity-tests.ts';
import { TIE_COLUMNS, type TieColumns } from './ties.ts';

/** A tie that may stand in a pattern; `held`: which of its claims are as asked. */
export type PatternTieRow = TieColumns & {
  readonly held: readonly number[];
  readonly subjectType: EntityType;
  readonly objectType: EntityType;
  readonly subjectSort: string;
  readonly objectSort: string;
};

const found = (name: string, start: Fragment) =>
  statement<PatternTieRow>(
    `ties of a pattern from ${name}`,
    cypher`
      ${start}
      WHERE ($nearTypes IS NULL OR near.type IN $nearTypes) AND ${tieFits(cypher`near`)}
      WITH DISTINCT t ${CLAIM_SAYS}
      WITH t, collect(DISTINCT i) AS held LIMIT $most
      RETURN ${TIE_COLUMNS}, held, startNode(t).type AS subjectType, endNode(t).type AS objectType,
        startNode(t).sort AS subjectSort, endNode(t).sort AS objectSort`,
  );

/** Ties of one kind or several between some entities and others, from the end of which fewer are known. */
export const patternTies = Object.freeze({
  known: found(
    'known',
    cypher`UNWIND $starts AS id MATCH (near:Entity {id: id}) MATCH (near)-[t:${ANY_TIE}]-(o:Entity)`,
  ),
  any: found('any', cypher`MATCH (near)-[t:${ANY_TIE}]-(o)`),
});
