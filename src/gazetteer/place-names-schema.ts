import { PLACE_NAME_STATUSES, PLACE_NAMES_FORMAT } from './place-name.ts';

const code = { type: 'string', pattern: '^(\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12})$' };
const date = { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' };
const text = (maxLength: number) => ({ type: 'string', minLength: 1, maxLength });

/** The JSON Schema of files of former and short place names. */
export function placeNamesSchema() {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Bangfu place names, version 1',
    description:
      'Former and short names of divisions of the national table, for finding the places that articles name.',
    type: 'object',
    required: ['format', 'names'],
    additionalProperties: false,
    properties: {
      format: { const: PLACE_NAMES_FORMAT },
      names: { type: 'array', maxItems: 100_000, items: { $ref: '#/$defs/name' } },
    },
    $defs: {
      name: {
        type: 'object',
        required: ['name', 'status'],
        oneOf: [{ required: ['code'] }, { required: ['successors'] }],
        additionalProperties: false,
        properties: {
          name: { ...text(100), description: 'As articles write it.' },
          status: {
            enum: PLACE_NAME_STATUSES,
            description:
              'former: not in use any more; short: in use beside the full one; other: another full name or spelling in use.',
          },
          code: { ...code, description: 'The division that goes or went by the name.' },
          successors: {
            type: 'array',
            minItems: 2,
            maxItems: 50,
            uniqueItems: true,
            items: code,
            description:
              'Instead of a code: the divisions of one level that a former place was divided into. A mention of it stays unsure, with these as its candidates.',
          },
          since: { ...date, description: 'First year, month or day of the name.' },
          until: { ...date, description: 'Last year, month or day of the name.' },
          note: { ...text(500), description: 'What happened, or why the name is known.' },
        },
      },
    },
  };
}
