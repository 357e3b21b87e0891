import type { ExtractedClaim, ExtractedMention, Extraction, Span } from '../model/extraction.ts';

/** Where the fillers of claims are named: in the claim's own evidence, or elsewhere, from where they were carried over. */
export interface Fillers {
  readonly inEvidence: number;
  readonly before: number;
  /** Named nowhere up to the end of the evidence, only further on. */
  readonly onlyAfter: readonly { readonly claim: string; readonly name: string }[];
}

export function fillers({ mentions, claims }: Pick<Extraction, 'mentions' | 'claims'>): Fillers {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  let [inEvidence, before] = [0, 0];
  const onlyAfter: { claim: string; name: string }[] = [];
  for (const claim of claims) {
    const end = Math.max(...claim.evidence.map((span) => span.end));
    for (const filler of fillersOf(claim)) {
      const mention = byId.get(filler);
      if (!mention) continue;
      if (isNamedIn(mention, claim.evidence)) inEvidence++;
      else if (mention.at.some((span) => span.start < end)) before++;
      else onlyAfter.push({ claim: claim.id, name: mention.name });
    }
  }
  return { inEvidence, before, onlyAfter };
}

const isNamedIn = (mention: ExtractedMention, spans: readonly Span[]): boolean =>
  mention.at.some(({ start, end }) => spans.some((span) => span.start <= start && end <= span.end));

/** The mentions that a claim names, in whatever role. */
export const fillersOf = ({ subject, object, roles = {} }: ExtractedClaim): string[] => [
  subject,
  object,
  ...Object.values(roles).flat(),
];

/** Mentions that no claim names and that tell nothing apart that a claim names. */
export function orphans({ mentions, claims }: Pick<Extraction, 'mentions' | 'claims'>): ExtractedMention[] {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const used = new Set<string>();
  for (const filler of claims.flatMap(fillersOf)) {
    for (let at: string | undefined = filler; at !== undefined && !used.has(at); at = byId.get(at)?.of) used.add(at);
  }
  return mentions.filter(({ id }) => !used.has(id));
}
