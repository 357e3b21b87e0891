import type { Params } from '../graph/database.ts';

const known = new WeakMap<Params, string>();

/** The same text for the same parameters. Frozen ones are used again and again, and looked at once. */
export function keyOfParams(params: Params): string {
  if (!Object.isFrozen(params)) return JSON.stringify(params);
  const key = known.get(params) ?? JSON.stringify(params);
  known.set(params, key);
  return key;
}
