import type { ImportMark } from '../graph/import-record.ts';
import type { ArticleDiff } from '../graph/write/article-diff.ts';
import type { Fault } from './fault.ts';
import { type PlaceReport, placeLines } from './place-report.ts';

/** What became of one file. NOT_REACHED: another file had faults, so nothing at all was written. */
export type FileReport =
  | {
      readonly file: string;
      readonly article: string;
      readonly status: 'WRITTEN' | 'UNCHANGED' | 'WOULD_CHANGE';
      /** The import as it was recorded; null where nothing was written. */
      readonly recorded: ImportMark | null;
      readonly diff: ArticleDiff;
      readonly places: PlaceReport;
    }
  | { readonly file: string; readonly status: 'NOT_REACHED' }
  | { readonly file: string; readonly status: 'FAULTY'; readonly faults: readonly Fault[] };

export interface ImportReport {
  readonly files: readonly FileReport[];
  readonly ok: boolean;
  readonly milliseconds: number;
}

const signed = (added: number, removed: number) => `+${added} −${removed}`;

/** The report as lines for a person. */
export function reportLines({ files, milliseconds }: ImportReport): string[] {
  const lines = files.flatMap((report) => {
    if (report.status === 'FAULTY') {
      return report.faults.map(({ file, path, reason }) => `${file}${path ? ` ${path}` : ''}: ${reason}`);
    }
    if (report.status === 'NOT_REACHED') return [`${report.file}: not written, because of the faults`];
    const { diff, places, recorded } = report;
    const updated = diff.changedClaims.length > 0 ? `, ${diff.changedClaims.length} updated` : '';
    const verb = { WRITTEN: 'written', UNCHANGED: 'unchanged', WOULD_CHANGE: 'would change (dry run)' }[report.status];
    return [
      `${report.article}: ${verb}${recorded === null ? '' : ` as import ${recorded.sequence}`}`,
      `  claims   ${signed(diff.addedClaims.length, diff.removedClaims.length)}, ${diff.unchangedClaims} unchanged${updated}`,
      `  mentions ${signed(diff.addedMentions.length, diff.removedMentions.length)}, ${diff.changedMentions.length} changed`,
      `  places   ${places.resolved} resolved, ${places.unsure} unsure, ${places.notInTable} not in the table`,
    ];
  });
  const faults = files.reduce((n, report) => n + (report.status === 'FAULTY' ? report.faults.length : 0), 0);
  const last =
    faults > 0
      ? `${faults} faults; nothing was written`
      : `${files.length} files in ${(milliseconds / 1000).toFixed(1)} s`;
  const articles = files.flatMap((report) => ('places' in report ? [report] : []));
  return [...lines, ...placeLines(articles), last];
}

/** The report as one JSON value for a machine. */
export function reportJson({ files, ok, milliseconds }: ImportReport) {
  return {
    ok,
    milliseconds,
    files: files.map((report) => {
      if (!('diff' in report)) return report;
      const { diff, ...rest } = report;
      return {
        ...rest,
        claims: {
          added: diff.addedClaims.map(({ id }) => id),
          removed: diff.removedClaims,
          changed: diff.changedClaims.map(({ id }) => id),
          unchanged: diff.unchangedClaims,
        },
        mentions: {
          added: diff.addedMentions.map(({ id }) => id),
          changed: diff.changedMentions.map(({ id }) => id),
          removed: diff.removedMentions,
        },
      };
    }),
  };
}
