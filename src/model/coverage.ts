import type { Span } from './extraction.ts';

/** What of an article was read: spans behind its claims, and those listed as yielding nothing. */
interface Reading {
  readonly claims: readonly { readonly evidence: readonly Span[] }[];
  readonly left?: readonly Span[];
}

/** One paragraph of an article, and how much of it was read. Only letters, Han characters and digits count. */
export interface Paragraph {
  /** In the text file, from 1. */
  readonly line: number;
  readonly characters: number;
  readonly inEvidence: number;
  /** In evidence, or in a passage that the file lists as yielding nothing. */
  readonly covered: number;
}

export const shareOf = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** How much of each paragraph is evidence of a claim, or listed as left: a forgotten one has nothing of either. */
export function coverage({ claims, left = [] }: Reading, text: string): Paragraph[] {
  const points = [...text];
  const evidence = mask(
    points.length,
    claims.flatMap((claim) => claim.evidence),
  );
  const read = mask(points.length, left, evidence);
  const paragraphs: Paragraph[] = [];
  let paragraph = { line: 1, characters: 0, inEvidence: 0, covered: 0 };
  points.forEach((point, at) => {
    if (point === '\n') {
      paragraphs.push(paragraph);
      paragraph = { line: paragraph.line + 1, characters: 0, inEvidence: 0, covered: 0 };
    } else if (/[\p{L}\p{N}]/u.test(point)) {
      paragraph.characters++;
      paragraph.inEvidence += evidence[at]!;
      paragraph.covered += read[at]!;
    }
  });
  paragraphs.push(paragraph);
  return paragraphs.filter(({ characters }) => characters > 0);
}

/** 1 at every position inside a span, and wherever another has it. */
function mask(length: number, spans: readonly Span[], other?: Uint8Array): Uint8Array {
  const marked = other ? Uint8Array.from(other) : new Uint8Array(length);
  for (const { start, end } of spans) marked.fill(1, start, end);
  return marked;
}
