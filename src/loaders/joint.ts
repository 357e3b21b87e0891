import type { Params } from '../graph/database.ts';
import { byKey } from '../model/group-by.ts';

/** How the questions of several callers go out as one, and how the rows come back to them. */
export interface Joint<A, T> {
  /** What a question takes of the room of one statement. */
  readonly sizeOf: (asked: A) => number;
  readonly params: (asked: readonly A[]) => Params;
  /** What each asked for, of all rows in the order they came. */
  readonly split: (asked: readonly A[], rows: readonly unknown[]) => T[];
}

/** Questions about `$ids`, each id once; each row tells which one it is of, and each caller gets the rows of each of its ids. */
export const byIds = <R>(keyOf: (row: R) => string): Joint<readonly string[], R[][]> => ({
  sizeOf: (ids) => ids.length,
  params: (asked) => ({ ids: asked.length === 1 ? asked[0]! : [...new Set(asked.flat())] }),
  split(asked, rows) {
    const byId = byKey(rows as readonly R[], keyOf);
    return asked.map((ids) => ids.map((id) => byId.get(id) ?? []));
  },
});

/** Questions with parameters of their own, `$asks`; each row tells the number of its question as `n`. */
export const byAsks: Joint<Params, unknown[]> = {
  sizeOf: () => 1,
  params: (asked) => ({ asks: asked.map((ask, n) => ({ ...ask, n })) }),
  split(asked, rows) {
    const own = asked.map((): unknown[] => []);
    for (const row of rows as readonly { readonly n: number }[]) own[row.n]!.push(row);
    return own;
  },
};
