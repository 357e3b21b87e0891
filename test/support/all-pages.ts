import { expect } from 'vitest';
import type { TestGraph } from './test-graph.ts';

/** Every edge of a list, read three at a time; `select` is what is asked of an edge, `at` the field after the operation's own name for the list. */
export async function allPages(
  graph: TestGraph,
  list: { readonly field: string; readonly arguments: string; readonly select: string; readonly within?: string },
  variables: Record<string, unknown>,
  declared: string,
): Promise<any[]> {
  const edges: any[] = [];
  const asked = `list: ${list.field}(${list.arguments} first: 3, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { ${list.select} } }`;
  const document = `query(${declared} $after: String) { ${list.within ? list.within.replace('…', asked) : asked} }`;
  for (let after: string | null = null; ; ) {
    const data: any = await graph.query(document, { ...variables, after });
    const page = data.list ?? data.of.list;
    edges.push(...page.edges);
    if (!page.pageInfo.hasNextPage) {
      expect(page.totalCount).toBe(edges.length);
      return edges;
    }
    after = page.pageInfo.endCursor;
  }
}
