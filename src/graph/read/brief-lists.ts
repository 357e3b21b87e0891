import { cypher, type Fragment, type Statement, statement } from '../cypher.ts';
import { type BriefEntity, canonical } from './columns.ts';

/** A row of a list that was read with its entity: of the entity, once, or of the list. */
export type WithEntity<R> = { readonly asked: string } & (
  | (R & { readonly root: null })
  | { readonly root: string; readonly rootType: BriefEntity['type']; readonly rootName: string }
);

/** From `e` to what a list shows of it: nodes and ties by name, ordered and cut. */
interface Shown {
  /** A subquery's clauses, up to their RETURN. */
  readonly found: Fragment;
  /** The same names, with nothing: `null AS o`. */
  readonly none: Fragment;
  readonly columns: Fragment;
}

const withEntity = new Map<Statement<never>, Statement<never>>();

/** Declares first pages of a list of many entities, and the statement that reads one with the entity that an id or a code from outside refers to. */
export function briefList<R>(
  name: string,
  { found, none, columns }: Shown,
): Statement<R & { readonly parent: string }> {
  const list = statement<R & { readonly parent: string }>(
    `${name} in brief`,
    cypher`
      UNWIND $ids AS parent
      MATCH (e:Entity {id: parent})
      CALL (e) { ${found} }
      RETURN parent, ${columns}`,
  );
  const both = statement<WithEntity<R>>(
    `${name} in brief with their entity`,
    cypher`
      UNWIND $ids AS asked
      CALL (asked) {
        ${canonical('e', cypher`asked`)}
        RETURN e
        UNION ALL
        MATCH (e:Place {code: asked})
        RETURN e
      }
      CALL (e) {
        RETURN ${none}
        UNION ALL
        ${found}
      }
      RETURN asked, CASE WHEN o IS NULL THEN e.id END AS root, CASE WHEN o IS NULL THEN e.type END AS rootType,
        CASE WHEN o IS NULL THEN e.name END AS rootName, ${columns}`,
  );
  withEntity.set(list as Statement<never>, both as Statement<never>);
  return list;
}

/** The statement that reads a list with its entity, where there is one. */
export const readWithEntity = <R>(
  list: Statement<R & { readonly parent: string }>,
): Statement<WithEntity<R>> | undefined =>
  withEntity.get(list as Statement<never>) as unknown as Statement<WithEntity<R>> | undefined;
