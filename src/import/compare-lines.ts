import type { Comparison } from './compare.ts';
import type { FieldChange } from './field-changes.ts';
import type { ToldClaim } from './told-claim.ts';

/** A comparison as lines for a person: + came, − went, ~ changed. */
export function comparisonLines({ article, claims, mentions }: Comparison): string[] {
  return [
    ...article.map((change) => `~ article ${inWords(change)}`),
    ...mentions.removed.map(({ type, name }) => `− mention ${type} ${name}`),
    ...mentions.added.map(({ type, name }) => `+ mention ${type} ${name}`),
    ...mentions.changed.flatMap(({ type, name, fields }) => [`~ mention ${type} ${name}`, ...indented(fields)]),
    ...claims.removed.flatMap((claim) => [`− ${headOf(claim)}`, ...detailsOf(claim)]),
    ...claims.added.flatMap((claim) => [`+ ${headOf(claim)}`, ...detailsOf(claim)]),
    ...claims.changed.flatMap(({ after, fields }) => [`~ ${headOf(after)}`, ...indented(fields)]),
    `claims   ${counts(claims)}`,
    `mentions ${counts(mentions)}`,
  ];
}

const headOf = ({ kind, subject, object }: ToldClaim): string => `${kind} ${subject} → ${object}`;
/** What is so unless it is said otherwise is not said. */
const UNSAID: Readonly<Record<string, string>> = { ending: 'UNKNOWN', assertion: 'REPORTED' };
const detailsOf = ({ fields }: ToldClaim): string[] =>
  Object.entries(fields).flatMap(([name, value]) => (UNSAID[name] === value ? [] : [`    ${name}: ${value}`]));
const inWords = ({ name, before, after }: FieldChange): string => `${name}: ${before ?? 'none'} → ${after ?? 'none'}`;
const indented = (fields: readonly FieldChange[]): string[] => fields.map((change) => `    ${inWords(change)}`);

function counts(of: Comparison['claims'] | Comparison['mentions']): string {
  return `+${of.added.length} −${of.removed.length}, ${of.changed.length} changed, ${of.unchanged} unchanged`;
}
