import type { Reader } from '../graph/database.ts';
import { graphVersion } from '../graph/read/version.ts';

interface Kept {
  readonly version: number;
  readonly value: Promise<unknown>;
}

const kept = new WeakMap<Reader, Map<string, Kept>>();

/**
 * What is computed from the whole graph, kept until the graph changes. The version is read each time and before the value is
 * made, so an answer is never older than the question; those who ask at the same time wait for one computation.
 */
export async function ofWholeGraph<T>(reader: Reader, name: string, make: (reader: Reader) => Promise<T>): Promise<T> {
  const { version, settled } = await graphVersion(reader);
  // While a change is being committed, what is read may be half of it.
  if (!settled) return make(reader);
  const values = kept.get(reader) ?? new Map<string, Kept>();
  kept.set(reader, values);
  const held = values.get(name);
  if (held && held.version >= version) return held.value as Promise<T>;
  const value = make(reader);
  values.set(name, { version, value });
  // A failure is told to those who wait for it, and not kept.
  value.catch(() => {
    if (values.get(name)?.value === value) values.delete(name);
  });
  return value;
}
