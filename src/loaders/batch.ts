import { byKey } from '../model/group-by.ts';

/** Rows in the order of the keys: one for each, null for a gap. */
export function inKeyOrder<R>(keys: readonly string[], rows: readonly R[], keyOf: (row: R) => string): (R | null)[] {
  const found = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => found.get(key) ?? null);
}

/** Rows in the order of the keys: as many as there are for each, in the order they came. */
export function grouped<R>(keys: readonly string[], rows: readonly R[], keyOf: (row: R) => string): R[][] {
  const groups = byKey(rows, keyOf);
  return keys.map((key) => groups.get(key) ?? []);
}
