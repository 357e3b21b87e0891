import { type Paragraph, shareOf } from '../model/coverage.ts';
import { type Audit, thin } from './audit.ts';
import type { Fault } from './fault.ts';

/** The audits of several files; a file that breaks the format itself has faults and no audit. */
export interface AuditReport {
  readonly audits: readonly Audit[];
  readonly broken: readonly Fault[];
}

export const faultsOf = ({ audits, broken }: AuditReport): Fault[] => [
  ...broken,
  ...audits.flatMap(({ faults }) => faults),
];

const percent = (part: number, whole: number): string => `${Math.round(100 * shareOf(part, whole))} %`;
const sum = <T>(list: readonly T[], value: (one: T) => number): number => list.reduce((n, one) => n + value(one), 0);

/** The report as lines for a person. */
export function auditLines(report: AuditReport): string[] {
  const { audits } = report;
  const faults = faultsOf(report);
  const total = `${audits.length} articles, ${sum(audits, ({ claims }) => claims)} claims, ${sum(audits, ({ figures }) => figures)} figures: ${faults.length === 0 ? 'no fault' : `${faults.length} faults`}`;
  return [
    ...audits.flatMap(articleLines),
    ...faults.map(({ file, path, reason }) => `${file}${path ? ` ${path}` : ''}: ${reason}`),
    total,
  ];
}

function articleLines(audit: Audit): string[] {
  const { article, claims, mentions, figures, kinds, fillers, paragraphs, faults } = audit;
  const carried = fillers.before + fillers.onlyAfter.length;
  const named = fillers.inEvidence + carried;
  return [
    `${article}: ${claims} claims, ${mentions} mentions, ${figures} figures, ${faults.length === 0 ? 'no fault' : `${faults.length} faults`}`,
    `  kinds     ${Object.entries(kinds)
      .map(([kind, count]) => `${kind} ${count}`)
      .join(', ')}`,
    `  fillers   ${fillers.inEvidence} of ${named} named in the evidence, ${carried} (${percent(carried, named)}) carried from context, ${fillers.onlyAfter.length} of them named only later`,
    ...(paragraphs === null
      ? ['  skipped   the text is not at hand: hash, positions of names and figures, coverage']
      : [`  coverage  ${coverageInWords(paragraphs)}`, ...thin(audit).map(thinLine)]),
  ];
}

function coverageInWords(paragraphs: readonly Paragraph[]): string {
  const characters = sum(paragraphs, (one) => one.characters);
  const covered = sum(paragraphs, (one) => one.covered);
  const evidence = sum(paragraphs, (one) => one.inEvidence);
  return `${percent(covered, characters)} of ${characters} characters in ${paragraphs.length} paragraphs; ${percent(evidence, characters)} is evidence, the rest is listed as left`;
}

const thinLine = ({ line, covered, characters }: Paragraph): string =>
  `  look at   line ${line}: ${percent(covered, characters)} of its ${characters} characters`;

/** The report as one JSON value for a machine. */
export const auditJson = (report: AuditReport) => ({
  ok: faultsOf(report).length === 0,
  broken: report.broken,
  articles: report.audits.map((audit) => ({
    ...audit,
    thin: thin(audit).map(({ line }) => line),
    skipped: audit.paragraphs === null ? ['hash', 'positions', 'figure positions', 'coverage'] : [],
  })),
});
