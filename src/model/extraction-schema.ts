import { entityTypes } from './entity-types.ts';
import { EXTRACTION_FORMAT } from './extraction.ts';
import { claimKinds, kindSpec } from './kinds.ts';
import { ASSERTIONS, BOUNDS, ENDINGS, measures, SCOPES, UNITS } from './values.ts';

const text = (maxLength: number) => ({ type: 'string', minLength: 1, maxLength });
const reference = { type: 'string', pattern: '^[A-Za-z0-9_.-]{1,64}$' };
const date = { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' };
const decimal = { type: 'string', pattern: '^-?\\d{1,15}(\\.\\d{1,6})?$' };
const position = { type: 'integer', minimum: 0, maximum: 10_000_000 };
const span = { start: position, end: position };

function closed(properties: Record<string, unknown>, required: readonly string[]) {
  return { type: 'object', properties, required, additionalProperties: false };
}

function claimSchema(kind: (typeof claimKinds)[number]) {
  const spec = kindSpec(kind);
  const roles = Object.entries(spec.roles ?? {});
  const qualifiers = Object.entries(spec.qualifiers ?? {});
  const required = roles.filter(([, role]) => role.required).map(([name]) => name);
  return {
    ...closed(
      {
        id: reference,
        kind: { const: kind, description: spec.doc },
        subject: { ...reference, description: `Id of a mention of type ${spec.subject.join(', ')}.` },
        object: { ...reference, description: `Id of a mention of type ${spec.object.join(', ')}.` },
        roles: closed(
          Object.fromEntries(
            roles.map(([name, role]) => [
              name,
              {
                type: 'array',
                items: reference,
                minItems: 1,
                maxItems: 50,
                description: `${role.doc} Types: ${role.types.join(', ')}.`,
              },
            ]),
          ),
          required,
        ),
        qualifiers: closed(
          Object.fromEntries(
            qualifiers.map(([name, q]) => [
              name,
              { ...text(200), description: q.doc, ...(q.terms ? { examples: q.terms } : {}) },
            ]),
          ),
          [],
        ),
        since: date,
        until: date,
        ending: { enum: ENDINGS },
        assertion: { enum: ASSERTIONS },
        figures: { type: 'array', items: { $ref: '#/$defs/figure' }, maxItems: 100 },
        evidence: { type: 'array', items: closed(span, ['start', 'end']), minItems: 1, maxItems: 20 },
      },
      ['id', 'kind', 'subject', 'object', 'evidence', ...(required.length > 0 ? ['roles'] : [])],
    ),
    title: kind,
  };
}

/** The JSON Schema of the extraction format, made from the registry. */
export function extractionSchema() {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Bangfu extraction file, version 1',
    description: 'What one article says of who helps whom. Positions are Unicode code points, end-exclusive.',
    ...closed(
      {
        format: { const: EXTRACTION_FORMAT },
        article: closed(
          {
            id: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9.-]{0,99}$' },
            title: text(500),
            publisher: text(200),
            authors: { type: 'array', items: text(100), maxItems: 50 },
            publishedOn: date,
            url: { type: 'string', pattern: '^https?://\\S{1,2000}$' },
            note: text(1000),
            textSha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
            textLength: { ...position, minimum: 1 },
          },
          ['id', 'title', 'textSha256', 'textLength'],
        ),
        extractor: closed({ name: text(100), version: text(50) }, ['name', 'version']),
        mentions: { type: 'array', items: { $ref: '#/$defs/mention' }, maxItems: 20_000 },
        claims: {
          type: 'array',
          maxItems: 20_000,
          items: {
            type: 'object',
            required: ['kind'],
            discriminator: { propertyName: 'kind' },
            oneOf: claimKinds.map(claimSchema),
          },
        },
        left: {
          type: 'array',
          items: closed({ ...span, reason: text(500) }, ['start', 'end', 'reason']),
          maxItems: 20_000,
        },
      },
      ['format', 'article', 'extractor', 'mentions', 'claims'],
    ),
    $defs: {
      mention: closed(
        {
          id: reference,
          type: { enum: entityTypes },
          name: text(200),
          names: { type: 'array', items: text(200), maxItems: 50 },
          of: reference,
          code: { type: 'string', pattern: '^(\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12})$' },
          group: { type: 'boolean' },
          size: closed({ value: decimal, bound: { enum: BOUNDS } }, ['value']),
          at: {
            type: 'array',
            items: closed({ ...span, as: text(200) }, ['start', 'end']),
            minItems: 1,
            maxItems: 5000,
          },
        },
        ['id', 'type', 'name', 'at'],
      ),
      figure: closed(
        {
          measure: { enum: measures },
          value: decimal,
          unit: { enum: UNITS },
          bound: { enum: BOUNDS },
          scope: { enum: SCOPES },
          since: date,
          until: date,
          at: closed(span, ['start', 'end']),
        },
        ['measure', 'value', 'unit'],
      ),
    },
  };
}
