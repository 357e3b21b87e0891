import { cypher, statement } from '../cypher.ts';
import type { Reader } from '../database.ts';

/**
 * Divisions that no article bears on are left out: they come from the table, not from an import. So are judgements that were
 * withdrawn; those that stand go by what they judge, as their own id counts the times it was judged before.
 */
const nodes = statement<{ labels: string[]; props: Record<string, unknown> }>(
  'export nodes',
  cypher`
    MATCH (n)
    WHERE NOT n:Graph AND NOT n:Import AND NOT n:Change AND NOT (n:Judgement AND n.withdrawnAt IS NOT NULL)
      AND NOT (n:Entity AND n.listed AND NOT EXISTS { (n)<-[:REFERS_TO]-() })
      AND NOT (n:Name AND NOT EXISTS { (n)-[:NAMES]->(:Entity)<-[:REFERS_TO]-() })
    RETURN labels(n) AS labels, n {.*, id: coalesce(n.pair, n.id), recordedAt: null, at: null} AS props`,
);
const relationships = statement<{ from: string; type: string; to: string; props: Record<string, unknown> }>(
  'export relationships',
  cypher`
    MATCH (a)-[r]->(b)
    WHERE NOT (a:Entity AND a.listed AND NOT EXISTS { (a)<-[:REFERS_TO]-() }) AND NOT a:Import AND NOT a:Change
      AND NOT (b:Entity AND b.listed AND NOT EXISTS { (b)<-[:REFERS_TO]-() })
    RETURN coalesce(a.pair, a.id, a.key) AS from, type(r) AS type, coalesce(b.id, b.key) AS to, properties(r) AS props`,
);

/** The whole graph as sorted lines that depend on what it says alone: no internal ids, no times of recording. */
export async function exportGraph(reader: Reader): Promise<string[]> {
  const lines = [
    ...(await reader.run(nodes)).map(({ labels, props }) => `(:${labels.sort().join(':')} ${canonical(props)})`),
    ...(await reader.run(relationships)).map(
      ({ from, type, to, props }) => `(${from})-[:${type} ${canonical(props)}]->(${to})`,
    ),
  ];
  return lines.sort();
}

function canonical(props: Record<string, unknown>): string {
  const entries = Object.entries(props).filter(([, value]) => value !== null && value !== undefined);
  return JSON.stringify(Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))));
}
