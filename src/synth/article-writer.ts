import { createHash } from 'node:crypto';
import {
  EXTRACTION_FORMAT,
  type ExtractedClaim,
  type ExtractedFigure,
  type ExtractedMention,
  type Extraction,
  type Occurrence,
} from '../model/extraction.ts';

type Named = Omit<ExtractedMention, 'id' | 'at'>;
type Told = Omit<ExtractedClaim, 'id' | 'evidence' | 'figures'> & {
  readonly figures?: readonly Omit<ExtractedFigure, 'at'>[];
};

/** A mention as the writer hands it out; put into a sentence, it stands there by its name. */
export interface Mentioned {
  readonly id: string;
  readonly name: string;
}

const keyOf = ({ type, name, of = '' }: Named): string => `${type} ${of} ${name}`;

/** Writes an article and its extraction at once: text and positions, sentence by sentence, each the evidence of its claims. */
export class ArticleWriter {
  readonly #head: { readonly id: string; readonly title: string; readonly publishedOn: string };
  readonly #mentions = new Map<string, Named & { readonly id: string; readonly at: Occurrence[] }>();
  readonly #byId = new Map<string, Occurrence[]>();
  readonly #claims: ExtractedClaim[] = [];
  #text = '';

  constructor(id: string, title: string, publishedOn: string) {
    this.#head = { id, title, publishedOn };
    this.#text = `${title}\n`;
  }

  /** Whether it is named already. */
  has(named: Named): boolean {
    return this.#mentions.has(keyOf(named));
  }

  mention(named: Named): Mentioned {
    const key = keyOf(named);
    let known = this.#mentions.get(key);
    if (!known) {
      known = { ...named, id: `m${this.#mentions.size + 1}`, at: [] };
      this.#mentions.set(key, known);
      this.#byId.set(known.id, known.at);
    }
    return known;
  }

  /** Every name used is of the basic plane, where a position in code points is one in the string. */
  say(parts: readonly (string | Mentioned)[], ...claims: readonly Told[]): void {
    const start = this.#text.length;
    for (const part of parts) {
      const [words, at] = typeof part === 'string' ? [part, null] : [part.name, this.#byId.get(part.id)!];
      at?.push({ start: this.#text.length, end: this.#text.length + words.length });
      this.#text += words;
    }
    const evidence = [{ start, end: this.#text.length }];
    this.#text += '。';
    for (const claim of claims) this.#claims.push({ id: `c${this.#claims.length + 1}`, ...claim, evidence });
  }

  /** The extraction, with the text that it is of. */
  finish(): { readonly extraction: Extraction; readonly text: string } {
    const text = `${this.#text}\n`;
    const extraction: Extraction = {
      format: EXTRACTION_FORMAT,
      article: {
        ...this.#head,
        publisher: '虚构日报',
        textSha256: createHash('sha256').update(text).digest('hex'),
        textLength: text.length,
      },
      extractor: { name: 'bangfu-synth', version: '1' },
      mentions: [...this.#mentions.values()],
      claims: this.#claims,
    };
    return { extraction, text };
  }
}
