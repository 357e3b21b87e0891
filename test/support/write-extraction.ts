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
  const spanOf = (quote: string): Span => {
    const unit = text.indexOf(quote);
    if (unit === -1) throw new Error(`The text of ${id} does not hold: ${quote}`);
    const start = new CodePoints(text.slice(0, unit)).length;
    return { start, end: start + new CodePoints(quote).length };
  };
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
      at: (says ?? [mention.name]).map((words) => ({
        ...spanOf(words),
        ...(words === mention.name ? {} : { as: words }),
      })),
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
