import { coverage, type Paragraph, shareOf } from '../model/coverage.ts';
import type { Extraction } from '../model/extraction.ts';
import type { ClaimKind } from '../model/kinds.ts';
import { type Fillers, fillers, orphans } from './audit-fillers.ts';
import { checkText } from './check-text.ts';
import type { Fault } from './fault.ts';

/** What an extraction proves of itself, and what its text proves of it. */
export interface Audit {
  readonly file: string;
  readonly article: string;
  readonly mentions: number;
  readonly claims: number;
  readonly figures: number;
  readonly kinds: Readonly<Partial<Record<ClaimKind, number>>>;
  readonly fillers: Fillers;
  /** Null where the text is not at hand, or is another. */
  readonly paragraphs: readonly Paragraph[] | null;
  /** The share below which a paragraph stands out. */
  readonly threshold: number;
  readonly faults: readonly Fault[];
}

/** Audits an extraction that the format's own checks have passed. Without its text, what needs the text is left out. */
export function audit(file: string, extraction: Extraction, text: Buffer | null, threshold: number): Audit {
  const { article, mentions, claims } = extraction;
  const faults: Fault[] = text === null ? [] : checkText(file, extraction, text);
  const isText = text !== null && !faults.some(({ path }) => path.startsWith('/article/'));
  const paragraphs = isText ? coverage(extraction, text.toString('utf8')) : null;
  claims.forEach(({ evidence }, i) => {
    if (evidence.length === 0)
      faults.push({ file, path: `/claims/${i}/evidence`, reason: 'the claim has no evidence' });
  });
  for (const { id, name } of orphans(extraction)) {
    const path = `/mentions/${mentions.findIndex((mention) => mention.id === id)}`;
    faults.push({ file, path, reason: `no claim names "${name}", nor what it tells apart` });
  }
  for (const { line, characters, covered } of paragraphs ?? []) {
    if (covered > 0) continue;
    const reason = `line ${line} of the text (${characters} characters) is neither evidence of a claim nor listed as left`;
    faults.push({ file, path: '/left', reason });
  }
  return {
    file,
    article: article.id,
    mentions: mentions.length,
    claims: claims.length,
    figures: claims.reduce((sum, { figures = [] }) => sum + figures.length, 0),
    kinds: countKinds(claims.map(({ kind }) => kind)),
    fillers: fillers(extraction),
    paragraphs,
    threshold,
    faults,
  };
}

/** Paragraphs of which little was read. */
export const thin = ({ paragraphs, threshold }: Audit): readonly Paragraph[] =>
  (paragraphs ?? []).filter(({ covered, characters }) => shareOf(covered, characters) < threshold);

/** Most frequent first. */
function countKinds(kinds: readonly ClaimKind[]): Partial<Record<ClaimKind, number>> {
  const counts = new Map<ClaimKind, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)));
}
