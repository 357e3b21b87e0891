import { byKey } from './group-by.ts';

/** What stands at the nodes of a pattern, or of a part of it: an entity's id by each name; and ties by their place in it. */
export interface PatternMatch<T extends { readonly id: string }> {
  readonly nodes: ReadonlyMap<string, string>;
  readonly ties: ReadonlyMap<number, T>;
}

/**
 * Every match of two parts of a pattern put together: what they share is the same in both, different nodes are different
 * entities, and different ties are different ties. Null where there are more than `most`.
 */
export function joined<T extends { readonly id: string }>(
  left: readonly PatternMatch<T>[],
  right: readonly PatternMatch<T>[],
  most: number,
): PatternMatch<T>[] | null {
  if (left.length === 0 || right.length === 0) return [];
  const shared = [...left[0]!.nodes.keys()].filter((name) => right[0]!.nodes.has(name));
  const keyOf = ({ nodes }: PatternMatch<T>) => shared.map((name) => nodes.get(name)).join('\n');
  const rightByKey = byKey(right, keyOf);
  const matches: PatternMatch<T>[] = [];
  for (const one of left) {
    for (const other of rightByKey.get(keyOf(one)) ?? []) {
      const nodes = new Map([...one.nodes, ...other.nodes]);
      const ties = new Map([...one.ties, ...other.ties]);
      if (!allDiffer([...nodes.values()]) || !allDiffer([...ties.values()].map(({ id }) => id))) continue;
      if (matches.length === most) return null;
      matches.push({ nodes, ties });
    }
  }
  return matches;
}

const allDiffer = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;
