import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { buildSchema } from '../../src/graphql/schema.ts';
import { ENTITY_TYPES, entityTypes } from '../../src/model/entity-types.ts';

const FOLDER = fileURLToPath(new URL('../live/', import.meta.url));

/** Lists of one type: the property of lists asks all of them, by the registry. */
const BY_REGISTRY = entityTypes.map((type) => ENTITY_TYPES[type].plural);

it('every field of the root is compared with a look at everything, on random graphs', () => {
  const properties = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.property.test.ts'))
    .map((file) => readFileSync(`${FOLDER}${file}`, 'utf8'))
    .join('\n');
  const fields = Object.keys(buildSchema().getQueryType()!.getFields());
  const asked = (field: string) =>
    BY_REGISTRY.includes(field) ||
    new RegExp(`\\b${field}\\(|field: '${field}'|^  ${field}: null`, 'm').test(properties);
  expect(fields.filter((field) => !asked(field) && field !== 'places')).toEqual([]);
  expect(properties).toContain('places: PLACES');
});
