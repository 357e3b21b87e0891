import type { FigureRow } from '../../graph/read/figures.ts';
import { daysOf } from '../../model/figures.ts';
import type { ClaimFigure } from '../../model/sum-groups.ts';

/** A figure as it was read, with what comparing and adding take. */
export type ClaimFigureRow = FigureRow & ClaimFigure;

export const qualifierOf = (row: FigureRow, name: string): string =>
  row.qualifierValues[row.qualifierNames.indexOf(name)] ?? '';

/** Qualifiers that tell one payment or count from another between the same two. */
const TOPIC = ['instrument', 'purpose', 'goods', 'topic', 'trainees', 'content', 'beneficiary', 'mode'];

export function claimFigure(row: FigureRow): ClaimFigureRow {
  return {
    ...row,
    topic: TOPIC.map((name) => qualifierOf(row, name)).join('|'),
    days: daysOf(row.since ?? row.claimSince, row.until ?? row.claimUntil),
  };
}
