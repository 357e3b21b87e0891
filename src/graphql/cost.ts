import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  getOperationAST,
  isAbstractType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** The database work of an operation at most, as far as it can be told before it runs. */
export interface Cost {
  /** One for each field that reads, however many entities it is asked of. */
  readonly statements: number;
  /** Rows read, were every page full. */
  readonly rows: number;
}

export type Variables = Readonly<Record<string, unknown>> | null | undefined;
type Size = (variables: Variables) => number | null;

/** A field that the operation selects, with all that its cost depends on. */
interface Selected {
  readonly reads: boolean;
  readonly list: boolean;
  /** Length of a page; null where it has no pages. */
  readonly size: Size;
  readonly fields: readonly Selected[];
}

/** Arguments that say how long a list gets. */
const SIZES = ['last', 'first', 'limit'];
/** Of lists without pages: the places around a place, the senders of a posting, the figures of a claim. */
const FEW = 5;

/** What an operation costs, by its variables; made once for a document, as it is asked for with every request. */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
): (variables: Variables) => Cost {
  const operation = getOperationAST(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return () => ({ statements: 0, rows: 0 });
  const fields = new Reader(schema, document, operation).fieldsOf(root, operation.selectionSet);
  return (variables) => sum(fields, 1, null, variables);
}

function sum(fields: readonly Selected[], parents: number, page: number | null, variables: Variables): Cost {
  let [statements, rows] = [0, 0];
  for (const { reads, list, size, fields: inner } of fields) {
    const own = size(variables);
    const each = list ? ((reads ? own : page) ?? FEW) : 1;
    if (reads) {
      statements += 1;
      rows += parents * (own ?? each);
    }
    const below = sum(inner, parents * each, own, variables);
    statements += below.statements;
    rows += below.rows;
  }
  return { statements, rows };
}

class Reader {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #defaults: ReadonlyMap<string, unknown>;

  constructor(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode) {
    this.#schema = schema;
    this.#fragments = new Map(
      document.definitions.flatMap((one) =>
        one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
      ),
    );
    this.#defaults = new Map(
      (operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => [
        variable.name.value,
        defaultValue?.kind === Kind.INT ? Number(defaultValue.value) : undefined,
      ]),
    );
  }

  fieldsOf(type: GraphQLNamedType, { selections }: SelectionSetNode): Selected[] {
    return selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return this.#field(type, selection);
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value);
      const on = fragment?.typeCondition?.name.value;
      return fragment ? this.fieldsOf((on && this.#schema.getType(on)) || type, fragment.selectionSet) : [];
    });
  }

  #field(type: GraphQLNamedType, node: FieldNode): Selected[] {
    // Resolvers stand with the types that things really have.
    const concrete = isAbstractType(type) ? this.#schema.getPossibleTypes(type)[0] : type;
    const field = isObjectType(concrete) ? concrete.getFields()[node.name.value] : undefined;
    if (!field) return [];
    return [
      {
        reads: field.resolve !== undefined,
        list: isListType(getNullableType(field.type)),
        size: this.#size(field, node),
        fields: node.selectionSet ? this.fieldsOf(getNamedType(field.type), node.selectionSet) : [],
      },
    ];
  }

  /** The first of the arguments that is given, else the default of the one that has a default. */
  #size(field: GraphQLField<unknown, unknown>, node: FieldNode): Size {
    const known = SIZES.flatMap((name) => field.args.filter((arg) => arg.name === name));
    if (known.length === 0) return () => null;
    const fallback = known.map(({ defaultValue }) => defaultValue).find((value) => typeof value === 'number');
    const values = known.flatMap(({ name }) => node.arguments?.filter((given) => given.name.value === name) ?? []);
    return (variables) => {
      for (const { value } of values) {
        if (value.kind === Kind.INT) return Number(value.value);
        if (value.kind !== Kind.VARIABLE) continue;
        const given = variables?.[value.name.value] ?? this.#defaults.get(value.name.value);
        if (typeof given === 'number') return Math.max(0, given);
      }
      return typeof fallback === 'number' ? fallback : null;
    };
  }
}
