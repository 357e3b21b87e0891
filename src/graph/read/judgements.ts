import { cypher, type Statement, statement } from '../cypher.ts';
import { ORDERS } from './columns.ts';

/** What somebody, or an import, concluded about who is who. */
export interface JudgementColumns {
  readonly id: string;
  readonly verdict: 'SAME' | 'DIFFERENT' | 'UNSURE';
  readonly method: string;
  readonly by: string;
  readonly at: string;
  readonly reason: string;
  /** Codes of the divisions that an unsure place may be. */
  readonly candidates: readonly string[];
  readonly withdrawnAt: string | null;
  readonly withdrawnBy: string | null;
  readonly withdrawnReason: string | null;
  /** The mention it is of; null where it is of two entities. */
  readonly mention: string | null;
  /** The entities it is of, by the ids they had when it was made. */
  readonly judged: readonly string[];
}
export type JudgementRow = JudgementColumns & { readonly parent: string };

/** An import's judgement is tied to its mention and entity; an editor's knows its two ends by id, so it outlives them. */
const JUDGEMENT = cypher`j.id AS id, j.verdict AS verdict, j.method AS method, j.by AS by, toString(j.at) AS at, j.reason AS reason,
  j.candidates AS candidates, toString(j.withdrawnAt) AS withdrawnAt, j.withdrawnBy AS withdrawnBy,
  j.withdrawnReason AS withdrawnReason,
  CASE WHEN j.left IS NULL THEN head(COLLECT { MATCH (j)-[:ON]->(m) RETURN m.id })
    WHEN j.left STARTS WITH 'mention:' THEN j.left END AS mention,
  CASE WHEN j.left IS NULL THEN COLLECT { MATCH (j)-[:OF]->(e) RETURN e.id }
    WHEN j.left STARTS WITH 'mention:' THEN [j.right] ELSE [j.left, j.right] END AS judged`;

/** Judgements that editors made of the entity, or of one merged into it. */
const OF_ENTITY = cypher`
  MATCH (:Entity {id: parent})<-[:SAME_AS*0..1]-(x)
  CALL (x) {
    MATCH (j:Judgement {left: x.id}) RETURN j
    UNION
    MATCH (j:Judgement {right: x.id}) RETURN j
  }
  WITH DISTINCT j`;

const pages = ORDERS.map((order) =>
  statement<JudgementRow>(
    `judgements of entities ${order.name}`,
    cypher`
      UNWIND $ids AS parent
      CALL (parent) {
        ${OF_ENTITY}
        WHERE $afterSort IS NULL OR j.at ${order.after} datetime($afterSort) OR (j.at = datetime($afterSort) AND j.id ${order.after} $afterId)
        RETURN j ORDER BY j.at ${order.by}, j.id ${order.by} LIMIT $limit
      }
      RETURN parent, ${JUDGEMENT}`,
  ),
);

/** What editors judged of each entity, oldest first; what was withdrawn too. */
export const judgementsOfEntity: {
  readonly ascending: Statement<JudgementRow>;
  readonly descending: Statement<JudgementRow>;
  readonly count: Statement<{ readonly parent: string; readonly count: number }>;
} = Object.freeze({
  ascending: pages[0]!,
  descending: pages[1]!,
  count: statement<{ parent: string; count: number }>(
    'judgements of entities count',
    cypher`UNWIND $ids AS parent CALL (parent) { ${OF_ENTITY} RETURN count(j) AS count } RETURN parent, count`,
  ),
});

/** Every judgement of a mention: the import's first, then those of editors. */
export const judgementsOfMentions = statement<JudgementColumns>(
  'judgements of mentions',
  cypher`
    UNWIND $ids AS id
    CALL (id) {
      MATCH (:Mention {id: id})<-[:ON]-(j:Judgement) RETURN j, 0 AS place
      UNION
      MATCH (j:Judgement {left: id}) RETURN j, 1 AS place
    }
    WITH j, place ORDER BY place, j.at, j.id
    RETURN ${JUDGEMENT}`,
);

export const judgementsById = statement<JudgementColumns>(
  'judgements by id',
  cypher`UNWIND $ids AS id MATCH (j:Judgement {id: id}) RETURN ${JUDGEMENT}`,
);

/** What editors judged, newest first. */
export const latestJudgements = statement<JudgementColumns>(
  'latest judgements',
  cypher`MATCH (j:Judgement) WHERE j.left > '' WITH j ORDER BY j.at DESC, j.id LIMIT $limit RETURN ${JUDGEMENT}`,
);

/** The name that an entity had by itself, also where it was merged since. */
export const ownNames = statement<{ readonly id: string; readonly name: string }>(
  'own names by id',
  cypher`UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN id, e.name AS name`,
);

/** Ids that lead to each entity. */
export const formerIds = statement<{ readonly entity: string; readonly id: string }>(
  'former ids',
  cypher`UNWIND $ids AS entity MATCH (x)-[:SAME_AS]->(:Entity {id: entity}) RETURN entity, x.id AS id ORDER BY id`,
);
