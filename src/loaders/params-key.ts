import type { Params } from '../graph/database.ts';

/** Of statements that take nothing but ids. */
export const NO_PARAMS: Params = Object.freeze({});

const known = new WeakMap<Params, string>();

/** The same text for the same parameters. Frozen ones are used again and again, and looked at once. */
export function keyOfParams(params: Params): string {
  if (!Object.isFrozen(params)) return JSON.stringify(params);
  let key = known.get(params);
  if (key === undefined) {
    key = JSON.stringify(params);
    known.set(params, key);
  }
  return key;
}
