import { cypher, statement } from '../../cypher.ts';
import type { Reader } from '../../database.ts';
import type { BulkRows } from './bulk-rows.ts';

/** An entity that was there before the articles. */
export interface HeldEntity {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
  /** Articles tell of it. */
  readonly known: boolean;
}

const held = statement<HeldEntity>(
  'entities held',
  cypher`
    UNWIND $ids AS id
    MATCH (e:Entity {id: id})
    RETURN id, e.name AS name, e.names AS names, EXISTS { (e)<-[:REFERS_TO]-() } AS known`,
);
const articles = statement<{ article: string }>(
  'articles held',
  cypher`UNWIND $articles AS id MATCH (:Article {id: id}) RETURN id AS article`,
);
const judged = statement<{ article: string }>(
  'articles judged by editors',
  cypher`
    UNWIND $mentions AS row
    MATCH (j:Judgement {left: row.id}) WHERE j.withdrawnAt IS NULL
    RETURN DISTINCT row.article AS article`,
);
const hidden = statement<{ article: string }>(
  'articles about hidden entities',
  cypher`
    UNWIND $entities AS row
    MATCH (e:Entity {id: row.id}) WHERE e.heldSort IS NOT NULL
    RETURN DISTINCT row.article AS article`,
);

export const heldEntities = async (transaction: Reader, ids: readonly string[]): Promise<Map<string, HeldEntity>> =>
  new Map((await transaction.run(held, { ids })).map((entity) => [entity.id, entity]));

/** The articles of which the graph holds something already: the article, a judgement of its mentions, or a merge of what it names. */
export async function notNew(transaction: Reader, rows: Omit<BulkRows, 'entities'>, stated: readonly Stated[]) {
  const found = [
    await transaction.run(articles, { articles: rows.articles.map(({ id }) => id) }),
    await transaction.run(judged, { mentions: rows.mentions.map(({ id, article }) => ({ id, article })) }),
    await transaction.run(hidden, { entities: stated }),
  ];
  return new Set(found.flat().map(({ article }) => article));
}

/** An entity that an article's plan has a row of. */
export interface Stated {
  readonly id: string;
  readonly article: string;
}
