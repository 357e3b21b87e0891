import type { EntityType } from '../../model/entity-types.ts';
import { cypher, type Statement, statement } from '../cypher.ts';
import { ORDERS } from './columns.ts';

/** Where and by what words one article names one entity. */
export interface MentionColumns {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly names: readonly string[];
  /** Parallel: where it begins and ends, and the words used there. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly words: readonly string[];
  readonly article: string;
  /** The entity it means now. */
  readonly entity: string;
}
export type MentionRow = MentionColumns & { readonly parent: string; readonly mentionSort: string };

/** `id` and `type` go by other names in rows that hold an entity too; here there is none. */
const MENTION = cypher`m.id AS id, m.type AS type, m.name AS name, m.names AS names, m.starts AS starts, m.ends AS ends,
  m.words AS words, a.id AS article`;

const pages = ORDERS.map((order) =>
  statement<MentionRow>(
    `mentions of entities ${order.name}`,
    cypher`
      UNWIND $ids AS parent
      CALL (parent) {
        MATCH (:Entity {id: parent})<-[:REFERS_TO]-(m:Mention)-[:IN]->(a:Article)
        WHERE $afterSort IS NULL OR a.sort ${order.after} $afterSort OR (a.sort = $afterSort AND m.id ${order.after} $afterId)
        RETURN m, a ORDER BY a.sort ${order.by}, m.id ${order.by} LIMIT $limit
      }
      RETURN parent, parent AS entity, a.sort AS mentionSort, ${MENTION}`,
  ),
);

/** The mentions of each entity, in the order of articles. */
export const mentionsOfEntity: {
  readonly ascending: Statement<MentionRow>;
  readonly descending: Statement<MentionRow>;
  readonly count: Statement<{ readonly parent: string; readonly count: number }>;
} = Object.freeze({
  ascending: pages[0]!,
  descending: pages[1]!,
  count: statement<{ parent: string; count: number }>(
    'mentions of entities count',
    cypher`
      UNWIND $ids AS parent
      RETURN parent, count { (:Entity {id: parent})<-[:REFERS_TO]-(:Mention) } AS count`,
  ),
});

export const mentionsById = statement<MentionColumns>(
  'mentions by id',
  cypher`
    UNWIND $ids AS id
    MATCH (m:Mention {id: id})-[:IN]->(a)
    MATCH (m)-[:REFERS_TO]->(e)
    RETURN e.id AS entity, ${MENTION}`,
);
