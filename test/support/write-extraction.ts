import { createHash } from 'node:crypto';
import { CodePoints } from '../../src/model/code-points.ts';
import type {
  ExtractedClaim,
  ExtractedFigure,
  ExtractedMention,
  Extraction,
  Span,
} from '../../src/model/extraction.ts';

type MentionDraft = Omit<ExtractedMention, 'at'> & { readonly says?: readonly string[] };
type FigureDraft = Omit<ExtractedFigure, 'at'> & { readonly quote?: string };
type ClaimDraft = Omit<ExtractedClaim, 'id' | 'evidence' | 'figures'> & {
  readonly quote: string;
  readonly figures?: readonly FigureDraft[];
};

export interface ArticleDraft {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly publishedOn?: string;
  readonly mentions: readonly MentionDraft[];
  readonly claims: readonly ClaimDraft[];
}

/** Makes an extraction of a fictional text, finding every position by the words that stand there. */
export function writeExtraction({ id, text, title, publishedOn, mentions, claims }: ArticleDraft): Extraction {
  const points = new CodePoints(text);
  const spansOf = (words: string): Span[] => {
    const before = text.split(words).slice(0, -1);
    if (before.length === 0) throw new Error(`The text of ${id} does not hold: ${words}`);
    const length = new CodePoints(words).length;
    let end = 0;
    return before.map((part) => {
      const start = end + new CodePoints(part).length;
      end = start + length;
      return { start, end };
    });
  };
  const spanOf = (quote: string): Span => spansOf(quote)[0]!;
  return {
    format: 'bangfu-extraction/1',
    article: {
      id,
      title: title ?? `虚构报道 ${id}`,
      publisher: '虚构日报',
      ...(publishedOn === undefined ? {} : { publishedOn }),
      textSha256: createHash('sha256').update(text).digest('hex'),
      textLength: points.length,
    },
    extractor: { name: 'test', version: '1' },
    mentions: mentions.map(({ says, ...mention }) => ({
      ...mention,
      at: (says ?? [mention.name]).flatMap((words) =>
        spansOf(words).map((span) => ({ ...span, ...(words === mention.name ? {} : { as: words }) })),
      ),
    })),
    claims: claims.map(({ quote, figures, ...claim }, i) => ({
      id: `c${i + 1}`,
      ...claim,
      ...(figures
        ? {
            figures: figures.map(({ quote: words, ...figure }) => ({
              ...figure,
              ...(words ? { at: spanOf(words) } : {}),
            })),
          }
        : {}),
      evidence: [spanOf(quote)],
    })),
  };
}
