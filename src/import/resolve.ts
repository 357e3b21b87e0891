import type { Division } from '../gazetteer/division.ts';
import { typeOfCode } from '../gazetteer/division.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { villageName } from '../gazetteer/place-names.ts';
import { type EntityType, isPlaceType } from '../model/entity-types.ts';
import type { ExtractedMention, Extraction } from '../model/extraction.ts';
import { normaliseName } from '../model/normalise-name.ts';
import { divisionId, stableId } from './identity.ts';
import { whyFound, whyNone, whyUnsure } from './place-reasons.ts';

/** Which entity a mention means, how sure that is and why. */
export interface Resolution {
  readonly mention: ExtractedMention;
  readonly entityId: string;
  /** UNSURE: several divisions fit; the entity stands for "one of the candidates". */
  readonly verdict: 'SAME' | 'UNSURE';
  readonly method: 'CODE' | 'TABLE' | 'CONTEXT' | 'NAME' | 'NAME_AND_OWNER' | 'ARTICLE' | 'AMBIGUOUS' | 'NOT_IN_TABLE';
  readonly reason: string;
  readonly division: Division | null;
  /** Entity of the place around it, where a place outside the table has one. */
  readonly around: string | null;
  /** Codes of the divisions that fit an unsure place. */
  readonly candidates: readonly string[];
}

/** Types whose full name stands on its own; the others need the owner to tell namesakes apart. */
const NAMED_ALONE: readonly EntityType[] = ['AGENCY', 'ENTERPRISE', 'PROGRAMME', 'AWARD'];

/**
 * Resolves every mention of one extraction. Pure, deterministic, and blind to all other articles, so order cannot matter.
 * Places that stay open are looked for once more inside the counties that the first pass is certain of.
 */
export function resolve(extraction: Extraction, gazetteer: Gazetteer): Map<string, Resolution> {
  const first = resolveAll(extraction, gazetteer, new Map());
  const settled = settleByContext(first, gazetteer);
  return settled.size === 0 ? first : resolveAll(extraction, gazetteer, settled);
}

function resolveAll(
  { article, mentions }: Extraction,
  gazetteer: Gazetteer,
  settled: ReadonlyMap<string, Resolution>,
): Map<string, Resolution> {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const done = new Map(settled);
  const one = (mention: ExtractedMention): Resolution => {
    const known = done.get(mention.id);
    if (known) return known;
    const owner = mention.of === undefined ? null : one(byId.get(mention.of)!);
    const resolution =
      isDivisionType(mention.type) && !mention.group
        ? resolveDivision(mention, owner, article.id, gazetteer)
        : resolveOther(mention, owner, article.id);
    done.set(mention.id, resolution);
    return resolution;
  };
  for (const mention of mentions) one(mention);
  return done;
}

const isDivisionType = (type: EntityType): boolean => isPlaceType(type) && type !== 'LOCALE';

function resolveOther(mention: ExtractedMention, owner: Resolution | null, articleKey: string): Resolution {
  const name = normaliseName(mention.name);
  const around = mention.type === 'LOCALE' && owner !== null && isPlaceType(owner.mention.type) ? owner.entityId : null;
  const base = { mention, verdict: 'SAME', division: null, around, candidates: [] } as const;
  const id = (scope: string | null) =>
    stableId(mention.type.toLowerCase(), mention.group ? [name, 'group', scope] : [name, scope]);
  const alone = NAMED_ALONE.includes(mention.type) && !mention.group;
  const saysOwner = owner !== null && name.includes(normaliseName(owner.mention.name));
  if ((alone && (owner === null || saysOwner)) || (mention.type === 'LOCALE' && owner === null)) {
    return { ...base, entityId: id(null), method: 'NAME', reason: `goes by its full name ${mention.name}` };
  }
  if (owner !== null) {
    return {
      ...base,
      entityId: id(owner.entityId),
      method: 'NAME_AND_OWNER',
      reason: `${mention.name} of ${owner.mention.name}`,
    };
  }
  return {
    ...base,
    entityId: id(`article:${articleKey}`),
    method: 'ARTICLE',
    reason: 'nothing tells it apart from namesakes, so it is known by this article alone',
  };
}

function resolveDivision(
  mention: ExtractedMention,
  owner: Resolution | null,
  articleKey: string,
  gazetteer: Gazetteer,
): Resolution {
  if (mention.code !== undefined) {
    const division = gazetteer.division(mention.code);
    if (division && typeOfCode(mention.code) === mention.type)
      return found(mention, division, 'CODE', 'the extraction gives its code', gazetteer);
  }
  const placed = owner !== null && isDivisionType(owner.mention.type) && !owner.mention.group ? owner : null;
  const within = placed && (placed.division ? gazetteer.path(placed.division) : placed.mention.name);
  // Around it may be one division, any of several, or one that the table lacks; null: nothing is known of it.
  const around = placed === null ? [null] : placed.division ? [placed.division.code] : placed.candidates;
  const candidates = around.flatMap((code) => candidatesFor(mention, code, gazetteer));
  if (candidates.length === 1) {
    const where = within ? `in ${within}` : 'in the table';
    return found(mention, candidates[0]!, 'TABLE', `the only ${mention.name} ${where}`, gazetteer);
  }
  const scope = owner?.entityId ?? `article:${articleKey}`;
  const entityId = stableId(mention.type.toLowerCase(), [normaliseName(mention.name), scope]);
  const parent = owner !== null && isPlaceType(owner.mention.type) ? owner.entityId : null;
  if (candidates.length > 1) {
    return {
      mention,
      entityId,
      verdict: 'UNSURE',
      method: 'AMBIGUOUS',
      reason: whyUnsure(mention, candidates, gazetteer),
      division: null,
      around: parent,
      candidates: candidates.map(({ code }) => code).sort(),
    };
  }
  return {
    mention,
    entityId,
    verdict: 'SAME',
    method: 'NOT_IN_TABLE',
    reason: whyNone(
      mention,
      within === null ? null : { name: within, code: placed?.division?.code ?? null },
      gazetteer,
    ),
    division: null,
    around: parent,
    candidates: [],
  };
}

function found(
  mention: ExtractedMention,
  division: Division,
  method: Resolution['method'],
  reason: string,
  gazetteer: Gazetteer,
): Resolution {
  return {
    mention,
    entityId: divisionId(division.type, division.code),
    verdict: 'SAME',
    method,
    reason: whyFound(mention, division, reason, gazetteer),
    division,
    around: null,
    candidates: [],
  };
}

function candidatesFor(
  { type, name, names = [] }: ExtractedMention,
  within: string | null,
  gazetteer: Gazetteer,
): Division[] {
  const fits = [name, ...names].flatMap((one) => gazetteer.named(type as Division['type'], one, within));
  return [...new Map(fits.map((division) => [division.code, division])).values()];
}

/** An open place is settled where exactly one of its name lies in a county that the article names for certain. */
function settleByContext(resolutions: ReadonlyMap<string, Resolution>, gazetteer: Gazetteer): Map<string, Resolution> {
  const counties = new Set(
    [...resolutions.values()].flatMap(({ division }) =>
      division && division.code.length >= 6 ? [division.code.slice(0, 6)] : [],
    ),
  );
  const settled = new Map<string, Resolution>();
  for (const [id, { mention, division, candidates, method }] of resolutions) {
    const open = method === 'AMBIGUOUS' || (method === 'NOT_IN_TABLE' && mention.of === undefined);
    if (division !== null || !open) continue;
    const near = [...counties].flatMap((county) => candidatesFor(mention, county, gazetteer));
    const allowed = near.filter(({ code }) => candidates.length === 0 || candidates.includes(code));
    if (allowed.length === 1) {
      settled.set(
        id,
        found(
          mention,
          allowed[0]!,
          'CONTEXT',
          'the only one of its name in the counties this article names',
          gazetteer,
        ),
      );
    }
  }
  return settled;
}

/** The canonical name of a division as people use it. */
export const divisionName = (division: Division): string =>
  division.type === 'VILLAGE' ? villageName(division.name) : division.name;
