import {
  type DocumentNode,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** Fields that rows in brief do not tell. */
const MORE = ['cursor', 'isGroup', 'articleCount', 'since', 'ending'];
const MARK = 'widened_';

/** The operation with more selected, so that every list is read with whole rows. */
export function widened(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const info = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(info, {
      SelectionSet: {
        leave(node) {
          const type = info.getParentType();
          if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
          const more = MORE.filter((name) => name in type.getFields());
          if (more.length === 0) return undefined;
          const added = more.map((name) => ({
            kind: Kind.FIELD as const,
            alias: { kind: Kind.NAME as const, value: MARK + name },
            name: { kind: Kind.NAME as const, value: name },
          }));
          return { ...node, selections: [...node.selections, ...added] };
        },
      },
    }),
  );
}

/** An answer without what was selected besides. */
export function narrowed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(narrowed);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !key.startsWith(MARK))
      .map(([key, inner]) => [key, narrowed(inner)]),
  );
}
