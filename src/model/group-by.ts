/** Items by their key, in the order they came; keys in the order in which each comes first. */
export function byKey<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Items that have the same key, in the order in which each key comes first. */
export const groupBy = <T>(items: readonly T[], keyOf: (item: T) => readonly unknown[]): T[][] => [
  ...byKey(items, (item) => JSON.stringify(keyOf(item))).values(),
];
