import { type ClaimKind, KINDS } from '../model/kinds.ts';

/** A tie is told by its kind and its ends, and its id names them: so it is found by the indexes of its ends. */
export interface TieEnds {
  readonly kind: ClaimKind;
  readonly subject: string;
  readonly object: string;
}

const PATTERN = /^tie:([A-Z_]+):([^~\s]+)~([^~\s]+)$/;

export const tieId = (kind: ClaimKind, subject: string, object: string): string => `tie:${kind}:${subject}~${object}`;

/** The kind and the ends that a tie's id names; null where it is no id of a tie. */
export function endsOfTieId(id: string): TieEnds | null {
  const [, kind, subject, object] = PATTERN.exec(id) ?? [];
  if (kind === undefined || !Object.hasOwn(KINDS, kind)) return null;
  return { kind: kind as ClaimKind, subject: subject!, object: object! };
}
