/** What a tie says of some qualifier, without gaps and repetitions. */
export const modesOf = (stored: readonly string[] | null): string[] =>
  [...new Set(stored ?? [])].filter((value) => value !== '');

export const nodesOf = (connection: { readonly edges: readonly { readonly node: any }[] }): any[] =>
  connection.edges.map(({ node }) => node);

/** Rows by the value of a column, in the order they came. */
export function byColumn(rows: readonly any[][], column: number): Map<unknown, any[][]> {
  const groups = new Map<unknown, any[][]>();
  for (const row of rows) {
    const group = groups.get(row[column]);
    if (group) group.push(row);
    else groups.set(row[column], [row]);
  }
  return groups;
}
