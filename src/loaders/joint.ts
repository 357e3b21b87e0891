import type { Params } from '../graph/database.ts';
import { byKey } from '../model/group-by.ts';

/** How the questions of several callers go out as one, and how the rows come back to them. */
export interface Joint<A> {
  /** What a question takes of the room of one statement. */
  readonly sizeOf: (asked: A) => number;
  readonly params: (asked: readonly A[]) => Params;
  /** The rows of each, in the order they came. */
  readonly split: (asked: readonly A[], rows: readonly unknown[]) => (readonly unknown[])[];
}

/** Questions about `$ids`, each id once; each row tells which one it is of. */
export const byIds = (keyOf: (row: unknown) => string): Joint<readonly string[]> => ({
  sizeOf: (ids) => ids.length,
  params: (asked) => ({ ids: asked.length === 1 ? asked[0]! : [...new Set(asked.flat())] }),
  split(asked, rows) {
    if (asked.length === 1) return [rows];
    const byId = byKey(rows, keyOf);
    return asked.map((ids) => ids.flatMap((id) => byId.get(id) ?? []));
  },
});

/** Questions with parameters of their own, `$asks`; each row tells the number of its question as `n`. */
export const byAsks: Joint<Params> = {
  sizeOf: () => 1,
  params: (asked) => ({ asks: asked.map((ask, n) => ({ ...ask, n })) }),
  split(asked, rows) {
    const own = asked.map((): unknown[] => []);
    for (const row of rows as readonly { readonly n: number }[]) own[row.n]!.push(row);
    return own;
  },
};
