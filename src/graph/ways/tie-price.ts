import type { ClaimKind } from '../../model/kinds.ts';

/** What going over a tie costs: 1, and more as the parameters of the statements say. */
export interface TiePrices {
  /** Kinds that cost more, and how much more. */
  readonly dear: readonly ClaimKind[];
  readonly surcharge: number;
  /** How much more a tie costs that only one article tells of. */
  readonly single: number;
}

export const priceOf = (
  { kind, articleCount }: { readonly kind: ClaimKind; readonly articleCount: number },
  { dear, surcharge, single }: TiePrices,
): number => 1 + (dear.includes(kind) ? surcharge : 0) + (articleCount < 2 ? single : 0);
