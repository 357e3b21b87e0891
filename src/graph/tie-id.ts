import { createHash } from 'node:crypto';
import { type ClaimKind, KINDS } from '../model/kinds.ts';

/** A tie is told by its kind and its ends. */
export const tieId = (kind: ClaimKind, subject: string, object: string): string =>
  `tie:${kind}:${createHash('sha256').update(`${subject} ${object}`).digest('hex').slice(0, 24)}`;

/** The kind a tie's id names; null where it is no id of a tie. */
export function kindOfTieId(id: string): ClaimKind | null {
  const kind = id.split(':')[1] ?? '';
  return id.startsWith('tie:') && Object.hasOwn(KINDS, kind) ? (kind as ClaimKind) : null;
}
