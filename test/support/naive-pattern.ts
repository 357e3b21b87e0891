import { kindSpec } from '../../src/model/kinds.ts';
import type { NaiveGraph, NaiveTie } from './naive-graph.ts';
import { claimFits, passes } from './naive-where.ts';

interface Standing {
  readonly tie: NaiveTie;
  readonly claims: readonly string[];
  readonly nodes: Readonly<Record<string, string>>;
}

/** Every match of a pattern, by trying each tie at each place: what stands at its nodes, its ties, and their claims. */
export function naiveMatches(graph: NaiveGraph, pattern: any): { nodes: any; ties: string[]; claims: string[][] }[] {
  const places = pattern.ties.map((asked: any) => graph.ties.flatMap((tie) => standings(graph, tie, asked)));
  const matches: { nodes: any; ties: string[]; claims: string[][] }[] = [];
  const extend = (at: number, nodes: any, chosen: Standing[]): void => {
    if (at === places.length) {
      if (!inOrder(graph, pattern.ties, chosen)) return;
      matches.push({ nodes, ties: chosen.map(({ tie }) => tie.id), claims: chosen.map(({ claims }) => [...claims]) });
      return;
    }
    for (const one of places[at] as Standing[]) {
      const merged = { ...nodes, ...one.nodes };
      const agrees = Object.entries(one.nodes).every(([name, id]) => !(name in nodes) || nodes[name] === id);
      const different = new Set(Object.values(merged)).size === Object.keys(merged).length;
      const described = (pattern.nodes ?? []).every(
        ({ name, where }: any) => !(name in merged) || !where || passes(graph, merged[name], where),
      );
      const again = chosen.some(({ tie }) => tie.id === one.tie.id);
      if (agrees && different && described && !again) extend(at + 1, merged, [...chosen, one]);
    }
  };
  extend(0, {}, []);
  return matches;
}

function standings(graph: NaiveGraph, tie: NaiveTie, asked: any): Standing[] {
  if (!asked.kinds.includes(tie.kind)) return [];
  const ends = [[tie.subject, tie.object], ...(kindSpec(tie.kind).symmetric ? [[tie.object, tie.subject]] : [])];
  const fitting = tie.props.claimIds.filter((claim, i) => claimFits(graph, claim, tie.props.through[i] === '', asked));
  if (fitting.length === 0) return [];
  return ends.flatMap(([subject, object]) => {
    const base = { [asked.subject]: subject!, [asked.object]: object! };
    const [role] = asked.roleNodes ?? [];
    if (!role) return [{ tie, claims: fitting, nodes: base }];
    const fillers = new Map<string, string[]>();
    for (const id of fitting) {
      const { roleNames, roleEntities } = graph.claim(id);
      for (const filler of new Set(roleEntities.filter((_, i) => roleNames[i] === role.role))) {
        fillers.set(filler, [...(fillers.get(filler) ?? []), id]);
      }
    }
    return [...fillers].map(([filler, claims]) => ({ tie, claims, nodes: { ...base, [role.node]: filler } }));
  });
}

function inOrder(graph: NaiveGraph, ties: any[], chosen: readonly Standing[]): boolean {
  return ties.every(({ after, certainty }, later) => {
    if (!after) return true;
    const earlier = ties.findIndex(({ name }) => name === after);
    const dated = (at: number) => chosen[at]!.claims.map((id) => graph.claim(id)).filter(({ since }) => since);
    return dated(later).some((one) =>
      dated(earlier).some((other) =>
        certainty === 'CERTAIN' ? one.fromEarliest > other.fromLatest : one.fromLatest > other.fromEarliest,
      ),
    );
  });
}
