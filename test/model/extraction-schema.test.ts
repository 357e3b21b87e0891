import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { extractionSchema } from '../../src/model/extraction-schema.ts';
import { type ClaimKind, claimKinds, kindSpec } from '../../src/model/kinds.ts';
import { kite, lantern } from '../support/fiction.ts';

interface ClaimSchema {
  readonly title: ClaimKind;
  readonly properties: Readonly<Record<'kind' | 'roles' | 'qualifiers', { readonly properties: object }>>;
}

/** Strict about everything but what the schema means to do: a branch for each kind that builds on what is around it. */
const strict = new Ajv({ strict: true, strictRequired: false, discriminator: true, allErrors: true }).compile(
  extractionSchema(),
);
/** As others read it: JSON Schema draft 7 alone. */
const plain = new Ajv({ strict: false, logger: false }).compile(extractionSchema());

describe('the schema of the extraction format', () => {
  it('is sound, and takes the fictional reports', () => {
    for (const extraction of [lantern, kite]) {
      strict(extraction);
      expect(strict.errors).toBeNull();
    }
  });

  it('says the same to a validator without extensions', () => {
    expect(plain(lantern)).toBe(true);
    const claims = lantern.claims.map((claim) => ({ ...claim, kind: 'OTHER' }));
    expect(plain({ ...lantern, claims })).toBe(false);
  });

  it('survives as JSON', () => {
    expect(JSON.parse(JSON.stringify(extractionSchema()))).toEqual(extractionSchema());
  });

  it('describes every kind, role and qualifier by the words of the registry', () => {
    const kinds = extractionSchema().properties.claims as { items: { oneOf: ClaimSchema[] } };
    expect(kinds.items.oneOf.map(({ title }) => title)).toEqual(claimKinds);
    for (const { title, properties } of kinds.items.oneOf) {
      const { doc, roles = {}, qualifiers = {} } = kindSpec(title);
      expect(properties.kind).toMatchObject({ const: title, description: doc });
      expect(Object.keys(properties.roles.properties)).toEqual(Object.keys(roles));
      expect(Object.keys(properties.qualifiers.properties)).toEqual(Object.keys(qualifiers));
    }
  });
});
