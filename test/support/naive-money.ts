import { EVER_AFTER, parsePartialDate } from '../../src/model/partial-date.ts';
import type { NaiveClaim, NaiveGraph } from './naive-graph.ts';

/** A stated figure with its claim, and all it is compared by. */
export interface NaiveFigure {
  readonly id: string;
  readonly claim: NaiveClaim;
  readonly measure: string;
  readonly unit: string;
  readonly value: number;
  readonly bound: string;
  readonly scope: string;
  readonly from: number;
  readonly to: number;
  /** What tells one payment from another between the same two. */
  readonly topic: string;
}

const TOPIC = ['instrument', 'purpose', 'goods', 'topic', 'trainees', 'content', 'beneficiary', 'mode'];

export function naiveFigures(claims: readonly NaiveClaim[]): NaiveFigure[] {
  return claims.flatMap((claim) =>
    claim.row.figures.map(({ id, measure, unit, value, bound, scope, since, until }) => ({
      id,
      claim,
      measure,
      unit,
      value: Number(value),
      bound,
      scope,
      from: parsePartialDate(since ?? claim.since ?? '')?.earliest ?? 0,
      to: parsePartialDate(until ?? claim.until ?? '')?.latest ?? EVER_AFTER,
      topic: TOPIC.map((name) => claim.qualifierValues[claim.qualifierNames.indexOf(name)] ?? '').join('|'),
    })),
  );
}

export const meet = (a: NaiveFigure, b: NaiveFigure): boolean => a.from <= b.to && b.from <= a.to;

/** From the least to the most that a stated number can mean: near ones reach as far as they say. */
export function reach({ value, bound }: NaiveFigure): readonly [number, number] {
  if (bound === 'AT_LEAST') return [value, Infinity];
  if (bound === 'JUST_UNDER' || bound === 'AT_MOST') return [-Infinity, value];
  return bound === 'EXACT' ? [value, value] : [-Infinity, Infinity];
}

/** A sum as it is told: its total, what it is made of, and what it leaves out. */
export interface NaiveSum {
  readonly measure: string;
  readonly unit: string;
  readonly scope: string;
  readonly total: number;
  readonly figures: readonly string[];
  readonly leftOut: readonly string[];
}

/** Latest source first; then whatever is planned, said already or in the total of a group stays out. */
export function naiveSum(graph: NaiveGraph, figures: readonly NaiveFigure[]): NaiveSum {
  const added: NaiveFigure[] = [];
  const leftOut: string[] = [];
  const date = (figure: NaiveFigure) => figure.claim.publishedOn ?? '';
  for (const figure of [...figures].sort((a, b) =>
    date(a) === date(b) ? (a.id < b.id ? -1 : 1) : date(a) < date(b) ? 1 : -1,
  )) {
    const { claim } = figure;
    const alike = added.filter(
      (other) => other.claim.subject === claim.subject && meet(other, figure) && other.topic === figure.topic,
    );
    const again = alike.some((other) => other.claim.object === claim.object && other.claim.source !== claim.source);
    const inGroup = alike.some(
      (other) =>
        graph.groupsOf(claim.object).includes(other.claim.object) ||
        graph.groupsOf(other.claim.object).includes(claim.object),
    );
    if (claim.assertion === 'PLANNED' || again || inGroup) leftOut.push(figure.id);
    else added.push(figure);
  }
  const { measure, unit, scope } = figures[0]!;
  const total = added.reduce((sum, { value }) => sum + value, 0);
  return { measure, unit, scope, total, figures: added.map(({ id }) => id), leftOut };
}

/** Disagreements as texts: type, and the figures or claims or group at odds. */
export function naiveDisagreements(
  graph: NaiveGraph,
  claims: readonly NaiveClaim[],
  dated: readonly NaiveClaim[],
): string[] {
  const figures = naiveFigures(claims);
  const told: string[] = [];
  const pairs = <T>(items: readonly T[], each: (a: T, b: T) => void) =>
    items.forEach((a, i) => items.slice(i + 1).forEach((b) => each(a, b)));
  const same = (a: NaiveFigure, b: NaiveFigure) =>
    a.claim.kind === b.claim.kind &&
    a.claim.subject === b.claim.subject &&
    a.topic === b.topic &&
    a.measure === b.measure &&
    a.unit === b.unit;
  const real = figures.filter(({ claim }) => claim.assertion !== 'PLANNED');
  pairs(real, (a, b) => {
    if (
      !same(a, b) ||
      a.claim.object !== b.claim.object ||
      a.scope !== b.scope ||
      a.claim.source === b.claim.source ||
      !meet(a, b)
    )
      return;
    const [low, high] = [Math.max(reach(a)[0], reach(b)[0]), Math.min(reach(a)[1], reach(b)[1])];
    if (low > high) told.push(`VALUE ${[a.id, b.id].sort().join(' ')}`);
  });
  const totals = real.filter(({ scope }) => scope === 'TOTAL');
  for (const total of totals) {
    const parts = totals.filter(
      (part) =>
        part !== total &&
        part.claim.article === total.claim.article &&
        same(part, total) &&
        meet(part, total) &&
        graph.groupsOf(part.claim.object).includes(total.claim.object),
    );
    if (parts.length < 2) continue;
    const [least, most] = [0, 1].map((side) => parts.reduce((sum, part) => sum + reach(part)[side]!, 0)) as [
      number,
      number,
    ];
    const objects = new Set(parts.map(({ claim }) => claim.object)).size;
    const sizes = graph.sizes(total.claim.object).filter(({ article }) => article === total.claim.article);
    const all = objects === parts.length && sizes.some(({ size }) => Number(size) === objects);
    if (least > reach(total)[1] || (all && most < reach(total)[0]))
      told.push(
        `PARTS ${[total, ...parts]
          .map(({ id }) => id)
          .sort()
          .join(' ')}`,
      );
  }
  const began = dated.filter(({ since, assertion }) => since !== null && assertion !== 'PLANNED');
  const topic = (claim: NaiveClaim) =>
    JSON.stringify([
      claim.kind,
      claim.subject,
      claim.object,
      claim.qualifierNames.map((name, i) => `${name}=${claim.qualifierValues[i]}`).sort(),
    ]);
  pairs(began, (a, b) => {
    if (topic(a) !== topic(b) || a.source === b.source || a.until !== null || b.until !== null) return;
    if (a.fromLatest < b.fromEarliest || b.fromLatest < a.fromEarliest)
      told.push(`DATE ${[a.id, b.id].sort().join(' ')}`);
  });
  return told.sort();
}

/** Articles that name more members of a group than they state it has. */
export function naiveMemberships(graph: NaiveGraph, groups: ReadonlySet<string>): string[] {
  return [...groups].flatMap((group) =>
    graph.sizes(group).flatMap(({ article, size }) => {
      const named = graph.claims.filter(
        (claim) => claim.kind === 'MEMBER_OF' && claim.object === group && claim.article === article,
      );
      return named.length > Number(size)
        ? [`MEMBERSHIP ${group} ${article} states ${size} and names ${named.length}`]
        : [];
    }),
  );
}
