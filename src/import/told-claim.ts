import type { ArticlePlan, ClaimRow } from '../graph/article-plan.ts';

/** A claim in names instead of ids: what a person compares. Everything but the evidence is in `fields`, by name. */
export interface ToldClaim {
  readonly id: string;
  readonly kind: string;
  readonly subject: string;
  readonly object: string;
  readonly evidence: readonly (readonly [start: number, end: number])[];
  readonly fields: Readonly<Record<string, string>>;
}

export function tellClaim(claim: ClaimRow, names: ReadonlyMap<string, string>): ToldClaim {
  const filling = (role: string) => claim.fillers.filter((filler) => filler.role === role);
  const nameOf = (role: string) =>
    filling(role)
      .map(({ mention }) => names.get(mention) ?? mention)
      .join('、');
  const roles = [...new Set(claim.fillers.map(({ role }) => role))].filter((r) => r !== 'SUBJECT' && r !== 'OBJECT');
  const evidence = claim.evidence.map(({ start, end }) => [start, end] as const);
  const fields = {
    ...Object.fromEntries(roles.map((role) => [role, nameOf(role)])),
    ...Object.fromEntries(claim.qualifierNames.map((name, i) => [name, claim.qualifierValues[i]!])),
    since: claim.since,
    until: claim.until,
    ending: claim.ending,
    assertion: claim.assertion,
    figures: claim.figures.map(tellFigure).join('; '),
    evidence: evidence.map(([start, end]) => `${start}–${end}`).join(', '),
  };
  return {
    id: claim.id,
    kind: claim.kind,
    subject: nameOf('SUBJECT'),
    object: nameOf('OBJECT'),
    evidence,
    fields: Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, string] => !!entry[1])),
  };
}

/** The names of a plan's mentions, by id. */
export const mentionNames = ({ mentions }: Pick<ArticlePlan, 'mentions'>): Map<string, string> =>
  new Map(mentions.map(({ id, name }) => [id, name]));

function tellFigure({ measure, value, unit, bound, scope, since, until, start, end }: ClaimRow['figures'][number]) {
  const period = since === null && until === null ? '' : ` ${since ?? ''}–${until ?? ''}`;
  const more = [bound === 'EXACT' ? '' : ` ${bound}`, scope === 'TOTAL' ? '' : ` ${scope}`, period].join('');
  return `${measure} ${value} ${unit}${more}${start === null ? '' : ` at ${start}–${end}`}`;
}
