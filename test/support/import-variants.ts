import fc from 'fast-check';
import type { ExtractedClaim, ExtractedMention, Extraction } from '../../src/model/extraction.ts';
import { kite, lantern } from './fiction.ts';

/** One way in which an extraction may come back: each is something an editor or a better extractor does. */
export interface Changes {
  readonly article: 'lantern' | 'kite';
  /** Claims that are left out, by place. */
  readonly without: readonly number[];
  readonly publishedOn: string | undefined;
  readonly figure: string | undefined;
  /** Names a mention learns. */
  readonly learnt: string | undefined;
  /** Every mention is found only once in the text. */
  readonly sparse: boolean;
  /** Mentions that no claim needs are dropped. */
  readonly lean: boolean;
  /** The village of which there are two is told by its code. */
  readonly settled: boolean;
  /** Names are written with full-width letters and blanks. */
  readonly wide: boolean;
  /** A role gains a filler. */
  readonly role: boolean;
}

export const anyChanges: fc.Arbitrary<Changes> = fc.record({
  article: fc.constantFrom('lantern', 'kite'),
  without: fc.uniqueArray(fc.nat(15), { maxLength: 3 }),
  publishedOn: fc.constantFrom(undefined, '2020-10-16', '2020-10-17', '2021'),
  figure: fc.constantFrom(undefined, '13500000'),
  learnt: fc.constantFrom(undefined, '灯部', '灯笼部委'),
  sparse: fc.boolean(),
  lean: fc.boolean(),
  settled: fc.boolean(),
  wide: fc.boolean(),
  role: fc.boolean(),
});

/** A version of one of the two fictional articles, sound by the format's rules. */
export function versionOf(change: Changes): Extraction {
  const base = change.article === 'lantern' ? lantern : kite;
  const claims = base.claims.filter((_, i) => !change.without.includes(i)).map((claim) => claimOf(claim, change));
  const mentions = base.mentions.map((mention) => mentionOf(mention, change));
  const { publishedOn: _, ...article } = base.article;
  return {
    ...base,
    article: change.publishedOn === undefined ? article : { ...article, publishedOn: change.publishedOn },
    claims,
    mentions: change.lean ? needed(mentions, claims) : mentions,
  };
}

function claimOf(claim: ExtractedClaim, { figure, role, article }: Changes): ExtractedClaim {
  const figures = claim.figures?.map((one) => (figure === undefined ? one : { ...one, value: figure }));
  const roles = role && claim.kind === 'FUNDED' && article === 'lantern' ? { BROKER: ['si'] } : claim.roles;
  return { ...claim, ...(figures ? { figures } : {}), ...(roles ? { roles } : {}) };
}

function mentionOf(mention: ExtractedMention, { learnt, sparse, settled, wide }: Changes): ExtractedMention {
  return {
    ...mention,
    ...(learnt !== undefined && mention.name === '灯笼部' ? { names: [learnt] } : {}),
    ...(settled && mention.id === 'yangpo' ? { code: '630106102225' } : {}),
    ...(mention.type === 'ENTERPRISE' ? { name: `${mention.name}${wide ? 'Ａ' : 'A'}` } : {}),
    ...(wide && mention.name === '灯笼部' ? { name: '灯笼　部' } : {}),
    at: sparse ? mention.at.slice(-1) : mention.at,
  };
}

/** The mentions that claims name, and those that tell these apart. */
function needed(mentions: readonly ExtractedMention[], claims: readonly ExtractedClaim[]): ExtractedMention[] {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const kept = new Set<string>();
  const keep = (id: string | undefined) => {
    for (let at = id; at !== undefined && !kept.has(at); at = byId.get(at)!.of) kept.add(at);
  };
  for (const { subject, object, roles = {} } of claims)
    for (const id of [subject, object, ...Object.values(roles).flat()]) keep(id);
  return mentions.filter(({ id }) => kept.has(id));
}
