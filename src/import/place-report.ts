import type { EntityType } from '../model/entity-types.ts';
import { isPlaceType } from '../model/entity-types.ts';
import type { Resolution } from './resolve.ts';

/** A place that the division table does not settle. */
export interface OpenPlace {
  readonly name: string;
  readonly type: EntityType;
  readonly outcome: 'UNSURE' | 'NOT_IN_TABLE';
  readonly reason: string;
  /** Codes of the divisions that fit, where it is unsure. */
  readonly candidates: readonly string[];
}

/** How the places that an article names fared against the division table. Groups of places are left out: they have no code. */
export interface PlaceReport {
  readonly resolved: number;
  readonly unsure: number;
  readonly notInTable: number;
  /** How those that are resolved were found. */
  readonly methods: Readonly<Record<'CODE' | 'TABLE' | 'CONTEXT', number>>;
  /** Named places that are no divisions: parks, zones, scenic areas. */
  readonly locales: number;
  readonly open: readonly OpenPlace[];
}

export function placeReport(resolutions: Iterable<Resolution>): PlaceReport {
  const methods = { CODE: 0, TABLE: 0, CONTEXT: 0 };
  const open: OpenPlace[] = [];
  let locales = 0;
  for (const { mention, division, method, reason, candidates } of resolutions) {
    if (mention.group || !isPlaceType(mention.type)) continue;
    if (mention.type === 'LOCALE') locales++;
    else if (division !== null) methods[method as keyof typeof methods]++;
    else {
      const outcome = method === 'AMBIGUOUS' ? 'UNSURE' : 'NOT_IN_TABLE';
      open.push({ name: mention.name, type: mention.type, outcome, reason, candidates });
    }
  }
  const count = (outcome: OpenPlace['outcome']) => open.filter((place) => place.outcome === outcome).length;
  return {
    resolved: methods.CODE + methods.TABLE + methods.CONTEXT,
    unsure: count('UNSURE'),
    notInTable: count('NOT_IN_TABLE'),
    methods,
    locales,
    open,
  };
}

const COLUMNS: readonly (readonly [title: string, value: (report: PlaceReport) => number])[] = [
  ['places', (report) => report.resolved + report.unsure + report.notInTable],
  ['resolved', (report) => report.resolved],
  ['by code', (report) => report.methods.CODE],
  ['by table', (report) => report.methods.TABLE],
  ['by context', (report) => report.methods.CONTEXT],
  ['unsure', (report) => report.unsure],
  ['not in the table', (report) => report.notInTable],
  ['other places', (report) => report.locales],
];

/** The places of several articles as a table for a person, and below it those that are not settled, with the reason. */
export function placeLines(articles: readonly { readonly article: string; readonly places: PlaceReport }[]): string[] {
  if (articles.length === 0) return [];
  const width = Math.max(...articles.map(({ article }) => article.length), 'all'.length);
  const row = (name: string, cells: readonly string[]) =>
    [name.padEnd(width), ...cells.map((cell, i) => cell.padStart(COLUMNS[i]![0].length))].join('  ');
  const counts = articles.map(({ places }) => COLUMNS.map(([, value]) => value(places)));
  const sums = COLUMNS.map((_, i) => counts.reduce((sum, values) => sum + values[i]!, 0));
  const open = articles.flatMap(({ article, places }) =>
    places.open.map(
      ({ name, outcome, reason }) =>
        `  ${article}: ${name} ${outcome === 'UNSURE' ? 'is unsure' : 'is not found'}: ${reason}`,
    ),
  );
  return [
    row(
      '',
      COLUMNS.map(([title]) => title),
    ),
    ...articles.map(({ article }, i) => row(article, counts[i]!.map(String))),
    ...(articles.length > 1 ? [row('all', sums.map(String))] : []),
    ...(open.length > 0 ? ['places without a code:', ...open] : []),
  ];
}
