import { enclosingCodes, typeOfCode } from '../gazetteer/division.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { ArticlePlan, ClaimRow, EntityRow, FillerRow, MentionRow } from '../graph/article-plan.ts';
import { canonicalJson } from '../model/canonical-json.ts';
import { ENTITY_TYPES, isPlaceType } from '../model/entity-types.ts';
import type { ExtractedClaim, ExtractedFigure, ExtractedMention, Extraction, Span } from '../model/extraction.ts';
import { kindSpec } from '../model/kinds.ts';
import { parsePartialDate } from '../model/partial-date.ts';
import { validityOf } from '../model/validity.ts';
import { articleId, divisionId, evidenceId, stableId } from './identity.ts';
import { divisionName, type Resolution } from './resolve.ts';

type Mentions = ReadonlyMap<string, ExtractedMention>;

/** What the graph must hold of one article: plain rows, ready to be compared with what it holds now. Pure. */
export function plan(
  extraction: Extraction,
  resolutions: ReadonlyMap<string, Resolution>,
  gazetteer: Gazetteer,
): ArticlePlan {
  const { article, extractor, mentions, claims } = extraction;
  const key = article.id;
  const byRef = new Map(mentions.map((mention) => [mention.id, mention]));
  const mentionIds = new Map(mentions.map(({ id }) => [id, mentionId(key, id, byRef)]));
  const claimRows = claims.map((claim) => claimRow(claim, article, byRef, mentionIds));
  return Object.freeze({
    article: {
      id: articleId(key),
      key,
      title: article.title,
      publisher: article.publisher ?? null,
      authors: article.authors ?? [],
      publishedOn: article.publishedOn ?? null,
      url: article.url ?? null,
      note: article.note ?? null,
      textSha256: article.textSha256,
      textLength: article.textLength,
      extractor: extractor.name,
      extractorVersion: extractor.version,
      sort: `${article.publishedOn ?? '9999'} ${key}`,
    },
    mentions: mentions.map((mention) => mentionRow(mention.id, resolutions.get(mention.id)!, key, mentionIds)),
    entities: uniqueById([...resolutions.values()].flatMap((resolution) => entityRows(resolution, gazetteer))),
    claims: uniqueById(claimRows),
    document: canonicalJson(extraction),
  });
}

/** A mention keeps its id as long as its type, its name and its owner stay: its number in the file does not matter. */
function mentionId(article: string, id: string, byRef: Mentions): string {
  const chain: string[] = [];
  for (let at: string | undefined = id; at !== undefined; ) {
    const mention: ExtractedMention = byRef.get(at)!;
    chain.push(mention.type, mention.name);
    at = mention.of;
  }
  return stableId('mention', [article, ...chain]);
}

function mentionRow(
  ref: string,
  { mention, ...resolution }: Resolution,
  key: string,
  ids: ReadonlyMap<string, string>,
): MentionRow {
  const id = ids.get(ref)!;
  return {
    id,
    type: mention.type,
    name: mention.name,
    names: [...new Set([mention.name, ...(mention.names ?? []), ...mention.at.flatMap(({ as }) => (as ? [as] : []))])],
    owner: mention.of === undefined ? null : ids.get(mention.of)!,
    group: mention.group ?? false,
    size: mention.size?.value ?? null,
    sizeBound: mention.size ? (mention.size.bound ?? 'EXACT') : null,
    starts: mention.at.map(({ start }) => start),
    ends: mention.at.map(({ end }) => end),
    words: mention.at.map(({ as }) => as ?? mention.name),
    entityId: resolution.entityId,
    judgement: stableId('judgement', [key, id, resolution.entityId]),
    verdict: resolution.verdict,
    method: resolution.method,
    reason: resolution.reason,
    candidates: resolution.candidates,
  };
}

/** The entity a mention means and, for a division, those around it; for an unsure one also the divisions it may be. */
function entityRows(
  { mention, entityId, division, verdict, around, candidates }: Resolution,
  gazetteer: Gazetteer,
): EntityRow[] {
  if (division === null) {
    const labels = ['Entity', ENTITY_TYPES[mention.type].label, ...(isPlaceType(mention.type) ? ['Place'] : [])];
    return [
      {
        id: entityId,
        type: mention.type,
        labels,
        name: mention.name,
        isGroup: mention.group ?? false,
        unsure: verdict === 'UNSURE',
        code: null,
        parent: around,
        sort: mention.name,
        tableNames: [],
      },
      ...candidates.flatMap((code) => withEnclosing(code, gazetteer)),
    ];
  }
  return withEnclosing(division.code, gazetteer);
}

const withEnclosing = (code: string, gazetteer: Gazetteer): EntityRow[] =>
  [code, ...enclosingCodes(code)].map((each) => divisionRow(gazetteer.division(each)!, gazetteer));

/** The row of one division of the national table. */
export function divisionRow(division: NonNullable<ReturnType<Gazetteer['division']>>, gazetteer: Gazetteer): EntityRow {
  const type = typeOfCode(division.code)!;
  return {
    id: divisionId(type, division.code),
    type,
    labels: ['Entity', 'Place', ENTITY_TYPES[type].label],
    name: divisionName(division),
    isGroup: false,
    unsure: false,
    code: division.code,
    parent: division.parent === null ? null : divisionId(typeOfCode(division.parent)!, division.parent),
    sort: division.code,
    tableNames: gazetteer.namesOf(division),
  };
}

function claimRow(
  claim: ExtractedClaim,
  article: Extraction['article'],
  byRef: Mentions,
  ids: ReadonlyMap<string, string>,
): ClaimRow {
  const spec = kindSpec(claim.kind);
  const ending = claim.ending ?? (claim.until === undefined ? 'UNKNOWN' : 'ENDED');
  const assertion = claim.assertion ?? 'REPORTED';
  // Roles and qualifiers come in the order of the registry: in which order a file writes them tells nothing.
  const roles: [string, string][] = Object.keys(spec.roles ?? {}).flatMap((role) =>
    (claim.roles?.[role] ?? []).map((f) => [role, f] as [string, string]),
  );
  const fillers: FillerRow[] = [['SUBJECT', claim.subject], ['OBJECT', claim.object], ...roles].map(
    ([role, ref], order) => ({
      role: role!,
      order,
      mention: ids.get(ref!)!,
      as: nameUsed(byRef.get(ref!)!, claim.evidence),
    }),
  );
  const qualifiers = Object.keys(spec.qualifiers ?? {}).flatMap((name) => {
    const value = claim.qualifiers?.[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const figures = claim.figures ?? [];
  const id = stableId('claim', [
    article.id,
    claim.kind,
    fillers.map(({ role, mention }) => [role, mention]).sort(),
    qualifiers.slice().sort(),
    [claim.since ?? null, claim.until ?? null, ending, assertion],
    figures.map((figure) => ({ bound: 'EXACT', scope: 'TOTAL', ...figure })),
    claim.evidence,
  ]);
  const validity = validityOf({
    temporal: spec.temporal,
    since: claim.since,
    until: claim.until,
    ending,
    assertion,
    publishedOn: article.publishedOn,
  });
  const start = Math.min(...claim.evidence.map((span) => span.start));
  return {
    id,
    kind: claim.kind,
    since: claim.since ?? null,
    until: claim.until ?? null,
    ending,
    assertion,
    ...validity,
    qualifierNames: qualifiers.map(([name]) => name),
    qualifierValues: qualifiers.map(([, value]) => value),
    sort: `${article.publishedOn ?? '9999'} ${article.id} ${String(start).padStart(8, '0')} ${id.slice(6)}`,
    fillers,
    figures: figures.map((figure, i) => figureRow(figure, id, i)),
    evidence: claim.evidence.map(({ start: s, end: e }) => ({ id: evidenceId(article.id, s, e), start: s, end: e })),
  };
}

function figureRow(figure: ExtractedFigure, claimId: string, order: number): ClaimRow['figures'][number] {
  const since = figure.since === undefined ? null : parsePartialDate(figure.since);
  return {
    id: `figure:${claimId.slice(6)}:${order}`,
    order,
    measure: figure.measure,
    value: figure.value,
    unit: figure.unit,
    bound: figure.bound ?? 'EXACT',
    scope: figure.scope ?? 'TOTAL',
    since: since === null ? null : figure.since!,
    until: figure.until ?? null,
    start: figure.at?.start ?? null,
    end: figure.at?.end ?? null,
  };
}

/** The words the evidence itself uses for a filler; null where it is carried from context. */
function nameUsed(mention: ExtractedMention, evidence: readonly Span[]): string | null {
  const inside = mention.at.find(({ start, end }) => evidence.some((span) => span.start <= start && end <= span.end));
  return inside ? (inside.as ?? mention.name) : null;
}

function uniqueById<T extends { readonly id: string }>(rows: readonly T[]): T[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()].sort((a, b) =>
    a.id < b.id ? -1 : a.id > b.id ? 1 : 0,
  );
}
