import { type FieldNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';

/** The part of what graphql-js tells resolvers that says what is selected below their field. */
export interface Selected {
  readonly fieldNodes: readonly FieldNode[];
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode | undefined>>;
}

type Paths = ReadonlySet<string>;

const known = new WeakMap<FieldNode, Paths>();
/** Deeper than any resolver looks. */
const DEPTH = 5;

/**
 * What an operation selects below a field, as paths of field names (`edges.node.name`), whatever types its fragments are on
 * and whether or not directives leave it out. Documents are kept parsed, so each field is looked at once.
 */
export function selectedBelow({ fieldNodes, fragments }: Selected): Paths {
  if (fieldNodes.length === 1) return pathsOf(fieldNodes[0]!, fragments);
  return new Set(fieldNodes.flatMap((node) => [...pathsOf(node, fragments)]));
}

function pathsOf(node: FieldNode, fragments: Selected['fragments']): Paths {
  let paths = known.get(node);
  if (paths === undefined) {
    const found = new Set<string>();
    if (node.selectionSet) collect(node.selectionSet, '', 1, fragments, found);
    paths = found;
    known.set(node, paths);
  }
  return paths;
}

function collect(
  { selections }: SelectionSetNode,
  before: string,
  depth: number,
  fragments: Selected['fragments'],
  found: Set<string>,
): void {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      const path = before + selection.name.value;
      found.add(path);
      if (selection.selectionSet && depth < DEPTH)
        collect(selection.selectionSet, `${path}.`, depth + 1, fragments, found);
    } else {
      const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
      if (inner) collect(inner.selectionSet, before, depth, fragments, found);
    }
  }
}
