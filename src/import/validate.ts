import { Ajv, type ErrorObject } from 'ajv';
import { isPlaceType } from '../model/entity-types.ts';
import type { ExtractedMention, Extraction, Span } from '../model/extraction.ts';
import { extractionSchema } from '../model/extraction-schema.ts';
import { kindSpec } from '../model/kinds.ts';
import { parsePartialDate } from '../model/partial-date.ts';
import type { Fault } from './fault.ts';

const validateShape = new Ajv({
  allErrors: true,
  discriminator: true,
  strict: false,
  verbose: true,
  // Made anew by every process: to make it less wordy takes longer than it ever saves.
  code: { optimize: false },
}).compile<Extraction>(extractionSchema());

export type Validated = { readonly extraction: Extraction } | { readonly faults: readonly Fault[] };

/** Holds a value to the extraction format: first its shape, then what a schema cannot say. Every fault is told. */
export function validate(file: string, value: unknown): Validated {
  if (!validateShape(value)) {
    return {
      faults: (validateShape.errors ?? []).map((error) => ({
        file,
        path: error.instancePath || '/',
        reason: inWords(error),
      })),
    };
  }
  const faults: Fault[] = [];
  const tell = (path: string, reason: string) => faults.push({ file, path, reason });
  const mentions = checkMentions(value, tell);
  checkClaims(value, mentions, tell);
  value.left?.forEach((span, i) => checkSpan(span, `/left/${i}`, value.article.textLength, tell));
  const { publishedOn } = value.article;
  if (publishedOn !== undefined) checkDate(publishedOn, '/article/publishedOn', tell);
  return faults.length > 0 ? { faults } : { extraction: value };
}

type Tell = (path: string, reason: string) => void;

function inWords({ keyword, params, message, data }: ErrorObject): string {
  const got = JSON.stringify(data)?.slice(0, 80);
  if (keyword === 'additionalProperties') return `unknown property "${params.additionalProperty}"`;
  if (keyword === 'enum') return `is ${got}; expected one of ${(params.allowedValues as unknown[]).join(', ')}`;
  if (keyword === 'const') return `is ${got}; expected ${JSON.stringify(params.allowedValue)}`;
  if (keyword === 'discriminator')
    return `kind is ${JSON.stringify(params.tagValue)}; expected a claim kind of the catalogue`;
  if (keyword === 'required') return `lacks "${params.missingProperty}"`;
  return `is ${got}; ${message}`;
}

function checkMentions({ mentions, article }: Extraction, tell: Tell): Map<string, ExtractedMention> {
  const byId = new Map<string, ExtractedMention>();
  const byIdentity = new Map<string, string>();
  mentions.forEach((mention, i) => {
    const path = `/mentions/${i}`;
    if (byId.has(mention.id))
      tell(`${path}/id`, `"${mention.id}" is the id of an earlier mention; expected an id of its own`);
    byId.set(mention.id, mention);
    const identity = JSON.stringify([mention.type, mention.name, mention.of ?? null]);
    const twin = byIdentity.get(identity);
    if (twin !== undefined)
      tell(path, `is the same as mention "${twin}" (type, name, of); expected one mention for each entity`);
    byIdentity.set(identity, mention.id);
    if (mention.code !== undefined && !isPlaceType(mention.type))
      tell(`${path}/code`, `a ${mention.type} has no division code`);
    if (mention.size !== undefined && !mention.group)
      tell(`${path}/size`, 'only a group has a size; expected "group": true');
    mention.at.forEach((span, j) => checkSpan(span, `${path}/at/${j}`, article.textLength, tell));
  });
  mentions.forEach((mention, i) => {
    if (mention.of === undefined) return;
    if (!byId.has(mention.of)) tell(`/mentions/${i}/of`, `"${mention.of}" is no mention of this file`);
    else if (runsInCircle(mention, byId)) tell(`/mentions/${i}/of`, 'leads back to the mention itself');
  });
  return byId;
}

function runsInCircle(start: ExtractedMention, byId: ReadonlyMap<string, ExtractedMention>): boolean {
  const seen = new Set([start.id]);
  for (let at = start.of; at !== undefined; at = byId.get(at)?.of) {
    if (at === start.id) return true;
    if (seen.has(at)) return false;
    seen.add(at);
  }
  return false;
}

function checkClaims(
  { claims, article }: Extraction,
  mentions: ReadonlyMap<string, ExtractedMention>,
  tell: Tell,
): void {
  const ids = new Set<string>();
  claims.forEach((claim, i) => {
    const path = `/claims/${i}`;
    const spec = kindSpec(claim.kind);
    if (ids.has(claim.id)) tell(`${path}/id`, `"${claim.id}" is the id of an earlier claim; expected an id of its own`);
    ids.add(claim.id);
    const filler = (at: string, id: string, types: readonly string[]) => {
      const mention = mentions.get(id);
      if (!mention) tell(at, `"${id}" is no mention of this file`);
      else if (!types.includes(mention.type)) {
        tell(at, `"${id}" is of type ${mention.type}; ${claim.kind} expects one of ${types.join(', ')}`);
      }
    };
    filler(`${path}/subject`, claim.subject, spec.subject);
    filler(`${path}/object`, claim.object, spec.object);
    if (claim.subject === claim.object) tell(path, 'subject and object are the same mention');
    for (const [role, fillers] of Object.entries(claim.roles ?? {})) {
      fillers.forEach((id, j) => filler(`${path}/roles/${role}/${j}`, id, spec.roles![role]!.types));
    }
    checkInterval(claim, path, tell);
    claim.figures?.forEach((figure, j) => {
      checkInterval(figure, `${path}/figures/${j}`, tell);
      if (figure.at) checkSpan(figure.at, `${path}/figures/${j}/at`, article.textLength, tell);
    });
    claim.evidence.forEach((span, j) => checkSpan(span, `${path}/evidence/${j}`, article.textLength, tell));
  });
}

function checkSpan({ start, end }: Span, path: string, textLength: number, tell: Tell): void {
  if (start >= end) tell(path, `start ${start} is not before end ${end}`);
  else if (end > textLength) tell(path, `end ${end} is behind the text, which has ${textLength} code points`);
}

function checkDate(text: string, path: string, tell: Tell) {
  const date = parsePartialDate(text);
  if (date === null) tell(path, `"${text}" is no date; expected YYYY, YYYY-MM or YYYY-MM-DD`);
  return date;
}

function checkInterval({ since, until }: { since?: string; until?: string }, path: string, tell: Tell): void {
  const from = since === undefined ? null : checkDate(since, `${path}/since`, tell);
  const to = until === undefined ? null : checkDate(until, `${path}/until`, tell);
  if (from && to && from.earliest > to.latest) tell(path, `since ${since} is after until ${until}`);
}
