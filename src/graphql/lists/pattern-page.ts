import type { Loaders } from '../../loaders/loaders.ts';
import type { PageArgs } from '../args.ts';
import { compareText, type Page } from '../paging.ts';
import { Budget } from '../where/conditions.ts';
import { type EndTest, endTest } from '../where/end-test.ts';
import { checkedNames } from '../where/pattern-check.ts';
import type { PatternNode, PatternTie } from '../where/pattern-where.ts';
import { type Match, PatternSearch } from './pattern-search.ts';
import { sortedPage } from './sorted-page.ts';

export interface PatternRequest extends PageArgs {
  readonly nodes?: readonly PatternNode[] | null;
  readonly ties: readonly PatternTie[];
}

export interface PatternMatchValue {
  /** What stands at its nodes, and which ties join them. */
  readonly id: string;
  readonly names: readonly string[];
  readonly match: Match;
  readonly ties: readonly PatternTie[];
}

/** A page of all that fits a pattern, by the natural order of what stands at the first node, then the second … */
export async function patternPage(loaders: Loaders, args: PatternRequest): Promise<Page<{ node: PatternMatchValue }>> {
  const nodes = args.nodes ?? [];
  const names = checkedNames(nodes, args.ties);
  const search = new PatternSearch(loaders, args.ties, await nodeTests(loaders, nodes));
  const values = (await search.matches()).map((match) => {
    const ids = names.map((name) => match.nodes.get(name)!);
    const id = [...ids, ...args.ties.map((_, at) => match.ties.get(at)!.id)].join(' ');
    return { id, names, match, ties: args.ties, sorts: ids.map((one) => search.sortOf(one)) };
  });
  values.sort((a, b) => compareLists(a.sorts, b.sorts) || compareText(a.id, b.id));
  return sortedPage(values, args, ({ id }) => id);
}

async function nodeTests(loaders: Loaders, nodes: readonly PatternNode[]): Promise<ReadonlyMap<string, EndTest>> {
  const budget = new Budget();
  const tests = nodes.map(async ({ name, where }) => [name, await endTest(loaders, null, where, budget, 1)] as const);
  return new Map(await Promise.all(tests));
}

function compareLists(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < a.length; i++) {
    const order = compareText(a[i]!, b[i]!);
    if (order !== 0) return order;
  }
  return 0;
}
