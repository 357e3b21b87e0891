import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  GraphQLError,
  Kind,
  Lexer,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  TokenKind,
  type ValidationRule,
} from 'graphql';
import { AppError } from '../errors.ts';

export interface DocumentLimits {
  /** Levels of nested fields, fragments expanded, introspection aside. */
  readonly maxDepth: number;
  /** Different names in the answer's top level, introspection aside. */
  readonly maxRootFields: number;
  /** Fields once every fragment is written out: fragments that spread fragments grow exponentially. */
  readonly maxFields: number;
}

/**
 * Refuses operations that are too deep, too wide or too large.
 *
 * It measures the whole document first, in time linear in its size, and when it refuses it leaves an empty document to
 * the rules beside it: those of the specification can run out of stack on fragments that spread each other.
 */
export function documentLimits(limits: DocumentLimits): ValidationRule {
  return (context) => ({
    Document(document: DocumentNode) {
      const faults = faultsOf(document, limits);
      if (faults.length === 0) return undefined;
      for (const fault of faults) context.reportError(fault);
      return { ...document, definitions: [] };
    },
  });
}

/** Whether a syntax error was raised for the number of tokens: graphql-js says so only in words. */
export function exceedsTokens(error: unknown, maxTokens: number): boolean {
  const { source, positions } = error as Partial<GraphQLError>;
  const stoppedAt = positions?.[0];
  if (!source || stoppedAt === undefined) return false;
  const lexer = new Lexer(source);
  try {
    for (let count = 0; count <= maxTokens; count++) {
      const token = lexer.advance();
      if (token.kind === TokenKind.EOF || token.start > stoppedAt) return false;
    }
  } catch {
    return false;
  }
  return true;
}

interface Extent {
  readonly depth: number;
  readonly fields: number;
  /** The way down to the deepest field. */
  readonly path: Path | null;
}

interface Path {
  readonly name: string;
  readonly rest: Path | null;
}

const NOTHING: Extent = Object.freeze({ depth: 0, fields: 0, path: null });

function faultsOf(document: DocumentNode, limits: DocumentLimits): GraphQLError[] {
  const ruler = new Ruler(document);
  if (ruler.cycle) {
    const { cycle } = ruler;
    return [new GraphQLError(`Cannot spread fragment "${cycle.name.value}" within itself.`, { nodes: cycle })];
  }
  return document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? operationFaults(definition, ruler, limits) : [],
  );
}

function operationFaults(operation: OperationDefinitionNode, ruler: Ruler, limits: DocumentLimits): GraphQLError[] {
  const extent = ruler.extentOf(operation.selectionSet);
  const rootFields = ruler.rootFieldsOf(operation.selectionSet);
  const name = operation.name ? `${operation.operation} ${operation.name.value}` : `This ${operation.operation}`;
  const faults: string[] = [];
  if (extent.depth > limits.maxDepth) {
    faults.push(`${name} is ${extent.depth} levels deep, at ${dotted(extent.path)}; the limit is ${limits.maxDepth}.`);
  }
  if (rootFields > limits.maxRootFields) {
    faults.push(`${name} asks for ${rootFields} root fields; the limit is ${limits.maxRootFields}.`);
  }
  if (extent.fields > limits.maxFields) {
    faults.push(
      `${name} selects ${extent.fields} fields once its fragments are expanded; the limit is ${limits.maxFields}.`,
    );
  }
  return faults.map(
    (message) => new GraphQLError(message, { nodes: operation, originalError: new AppError('LIMIT', message) }),
  );
}

function dotted(path: Path | null): string {
  const names: string[] = [];
  for (let at = path; at; at = at.rest) names.push(at.name);
  return names.join('.');
}

/** Measures selections; each fragment once. */
class Ruler {
  /** A spread that leads back to its own fragment, if there is one. */
  cycle: FragmentSpreadNode | null = null;
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly extents = new Map<string, Extent | 'being measured'>();

  constructor(document: DocumentNode) {
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(definition.name.value, definition);
    }
    for (const name of this.fragments.keys()) this.extentOfFragment(name);
  }

  extentOf(set: SelectionSetNode): Extent {
    let { depth, fields, path } = NOTHING;
    for (const selection of set.selections) {
      const inner = this.extentOfSelection(selection);
      fields += inner.fields;
      if (inner.depth > depth) ({ depth, path } = inner);
    }
    return { depth, fields, path };
  }

  rootFieldsOf(set: SelectionSetNode): number {
    const names = new Set<string>();
    this.collectRootFields(set, names, new Set());
    return names.size;
  }

  private extentOfSelection(selection: SelectionNode): Extent {
    switch (selection.kind) {
      case Kind.FIELD: {
        const inner = selection.selectionSet ? this.extentOf(selection.selectionSet) : NOTHING;
        const fields = inner.fields + 1;
        if (isIntrospection(selection.name.value)) return { depth: 0, fields, path: null };
        const name = (selection.alias ?? selection.name).value;
        return { depth: inner.depth + 1, fields, path: { name, rest: inner.path } };
      }
      case Kind.INLINE_FRAGMENT:
        return this.extentOf(selection.selectionSet);
      case Kind.FRAGMENT_SPREAD:
        if (this.extents.get(selection.name.value) === 'being measured') this.cycle ??= selection;
        return this.extentOfFragment(selection.name.value);
    }
  }

  private extentOfFragment(name: string): Extent {
    const known = this.extents.get(name);
    if (known) return known === 'being measured' ? NOTHING : known;
    const fragment = this.fragments.get(name);
    if (!fragment) return NOTHING;
    this.extents.set(name, 'being measured');
    const extent = this.extentOf(fragment.selectionSet);
    this.extents.set(name, extent);
    return extent;
  }

  private collectRootFields(set: SelectionSetNode, names: Set<string>, seen: Set<string>): void {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        if (!isIntrospection(selection.name.value)) names.add((selection.alias ?? selection.name).value);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        this.collectRootFields(selection.selectionSet, names, seen);
      } else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value);
        const fragment = this.fragments.get(selection.name.value);
        if (fragment) this.collectRootFields(fragment.selectionSet, names, seen);
      }
    }
  }
}

/** The GraphQL specification keeps names with two leading underscores for introspection. */
function isIntrospection(name: string): boolean {
  return name.startsWith('__');
}
