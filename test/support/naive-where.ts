import { kindSpec } from '../../src/model/kinds.ts';
import { normaliseName } from '../../src/model/normalise-name.ts';
import { EVER_AFTER, parsePartialDate } from '../../src/model/partial-date.ts';
import { heldIn } from '../../src/model/validity.ts';
import type { NaiveGraph, NaiveTie } from './naive-graph.ts';

/** Does an entity pass a `where`, judged one condition after the other? */
export function passes(graph: NaiveGraph, id: string, where: any): boolean {
  const entity = graph.entities.get(id)!;
  const holds: Record<string, (asked: any) => boolean> = {
    ids: (ids) => ids.includes(id),
    types: (types) => types.includes(entity.type),
    name: (name) => graph.names(id).includes(normaliseName(name)),
    nameContains: (part) => graph.names(id).some((name) => name.includes(normaliseName(part))),
    within: (place) => graph.inPlace(id, place),
    isGroup: (is) => entity.isGroup === is,
    codePrefix: (prefix) => entity.code?.startsWith(prefix) ?? false,
    article: (article) => graph.articles(id).some((a) => a.id === article),
    firstReported: (window) => inWindow(reported(graph, id)[0], window),
    lastReported: (window) => inWindow(reported(graph, id).at(-1), window),
    ties: (ties) => ties.every((tie: any) => hasTies(graph, id, tie)),
    noTies: (ties) => !ties.some((tie: any) => hasTies(graph, id, tie)),
    any: (list) => list.some((inner: any) => passes(graph, id, inner)),
    not: (inner) => !passes(graph, id, inner),
  };
  return Object.entries(where).every(([name, asked]) => asked === undefined || holds[name]!(asked));
}

/** First days of the dated articles that mention it, in order. */
export const reported = (graph: NaiveGraph, id: string): number[] =>
  graph
    .articles(id)
    .flatMap(({ publishedOn }) => (publishedOn ? [parsePartialDate(publishedOn)!.earliest] : []))
    .sort((a, b) => a - b);

function inWindow(day: number | undefined, { after, before }: { after?: string; before?: string }): boolean {
  if (day === undefined) return false;
  return (!after || day > parsePartialDate(after)!.latest) && (!before || day < parsePartialDate(before)!.earliest);
}

function hasTies(graph: NaiveGraph, id: string, asked: any): boolean {
  const near = asked.includeParts ? graph.parts(id) : [id];
  const count = graph.ties.filter((tie) => near.some((end) => tieFits(graph, tie, end, asked))).length;
  return count >= (asked.minCount ?? 1) && count <= (asked.maxCount ?? Infinity);
}

/** Is it a tie of `near` that passes what is asked of ties, and one of whose claims passes what is asked of claims? */
export function tieFits(graph: NaiveGraph, tie: NaiveTie, near: string, asked: any): boolean {
  if (tie.subject !== near && tie.object !== near) return false;
  const far = tie.subject === near ? tie.object : tie.subject;
  const direction = tie.subject === near ? 'FORWARD' : 'BACKWARD';
  if (asked.kinds && !asked.kinds.includes(tie.kind)) return false;
  if (!kindSpec(tie.kind).symmetric && !['BOTH', direction].includes(asked.direction ?? 'BOTH')) return false;
  if (asked.with && !asked.with.includes(far)) return false;
  if (asked.types && !asked.types.includes(graph.entities.get(far)!.type)) return false;
  if (asked.other && !passes(graph, far, asked.other)) return false;
  if (tie.props.articleCount < (asked.minArticles ?? 0)) return false;
  return tie.props.claimIds.some((claim, i) => claimFits(graph, claim, tie.props.through[i] === '', asked));
}

/** Did it change between two days, when it changed on one of `first` to `last`? */
function changedIn(first: number, last: number, { from, to }: { from?: string; to?: string }, certainty: string) {
  const start = from ? parsePartialDate(from)!.earliest : 0;
  const end = to ? parsePartialDate(to)!.latest : EVER_AFTER;
  return certainty === 'CERTAIN' ? start <= first && last <= end : first <= end && last >= start;
}

/** Is a claim as asked? `own`: it is about the two themselves, not about a group. */
export function claimFits(graph: NaiveGraph, id: string, own: boolean, asked: any): boolean {
  const claim = graph.claim(id);
  const qualifiers = [...(asked.modes ? [{ name: 'mode', in: asked.modes }] : []), ...(asked.qualifiers ?? [])];
  if (asked.asOf) {
    const { earliest, latest } = parsePartialDate(asked.asOf)!;
    if (!heldIn(claim, earliest, latest, asked.certainty ?? 'POSSIBLE')) return false;
  }
  if (asked.began && !(claim.since && changedIn(claim.fromEarliest, claim.fromLatest, asked.began, asked.certainty)))
    return false;
  const over = claim.until || (claim.row.ending === 'ENDED' && kindSpec(claim.kind).temporal === 'state');
  if (asked.ended && !(over && changedIn(claim.toEarliest, claim.toLatest, asked.ended, asked.certainty))) return false;
  if (asked.ended && asked.certainty === 'CERTAIN' && claim.fromLatest === EVER_AFTER) return false;
  for (const { name, in: among, contains } of qualifiers) {
    const value = claim.qualifierValues[claim.qualifierNames.indexOf(name)];
    if (value === undefined || (among && !among.includes(value)) || (contains && !value.includes(contains)))
      return false;
  }
  for (const { role, entity } of asked.roles ?? []) {
    if (!claim.roleEntities.some((filler, i) => filler === entity && (!role || claim.roleNames[i] === role)))
      return false;
  }
  if (!asked.amount) return true;
  const { measures, unit, min, max } = asked.amount;
  return claim.row.figures.some(
    (figure) =>
      (own || figure.scope === 'EACH') &&
      (!measures || measures.includes(figure.measure)) &&
      (!unit || figure.unit === unit) &&
      (!min || Number(figure.value) >= Number(min)) &&
      (!max || Number(figure.value) <= Number(max)),
  );
}
