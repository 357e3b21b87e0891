import { type FieldNode, Kind, type ValueNode } from 'graphql';
import type { Selected } from './selection.ts';

const VARIES = Symbol('varies');

/**
 * What the arguments and the selection of a field come to. Where they hold no variables they are the same for all parents
 * of a list and for every request with the document, so they are looked at once: documents are kept parsed. Faults are thrown each time.
 */
export function prepared<A, T extends object>(
  prepare: (args: A, selected: Selected) => T,
): (args: A, selected: Selected) => T {
  const known = new WeakMap<FieldNode, T | typeof VARIES>();
  return (args, selected) => {
    const [node, ...more] = selected.fieldNodes;
    // What is selected in several places at once is what all of them select.
    if (more.length > 0) return prepare(args, selected);
    const held = known.get(node!);
    if (held !== undefined && held !== VARIES) return held;
    const made = prepare(args, selected);
    if (held === undefined) known.set(node!, isFixed(node!) ? made : VARIES);
    return made;
  };
}

const isFixed = ({ arguments: args = [] }: FieldNode): boolean => args.every(({ value }) => isConstant(value));

function isConstant(value: ValueNode): boolean {
  if (value.kind === Kind.LIST) return value.values.every(isConstant);
  if (value.kind === Kind.OBJECT) return value.fields.every((field) => isConstant(field.value));
  return value.kind !== Kind.VARIABLE;
}
