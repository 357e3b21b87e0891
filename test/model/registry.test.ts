import { describe, expect, it } from 'vitest';
import { deriveTies } from '../../src/model/derive-ties.ts';
import { ENTITY_TYPES, entityTypes } from '../../src/model/entity-types.ts';
import { claimKinds, kindSpec } from '../../src/model/kinds.ts';
import { MEASURES, measures, UNITS } from '../../src/model/values.ts';
import { tieClaim } from './tie-claims.ts';

const chinese = /^\p{Script=Han}+$/u;
const twice = <T>(values: readonly T[]): T[] => values.filter((value, i) => values.indexOf(value) !== i);

describe('entity types', () => {
  it.each(entityTypes)('%s has its names and a sentence', (type) => {
    const { label, plural, zh, doc } = ENTITY_TYPES[type];
    expect(label).toMatch(/^[A-Z][a-z]+$/);
    expect(plural).toMatch(/^[a-z]+$/);
    expect(zh).toMatch(chinese);
    expect(doc).toMatch(/^[A-Z].*\.$/);
  });

  it('are told apart by label, plural, Chinese name and number of digits', () => {
    const specs = entityTypes.map((type) => ENTITY_TYPES[type]);
    for (const name of ['label', 'plural', 'zh', 'doc'] as const)
      expect(twice(specs.map((spec) => spec[name]))).toEqual([]);
    expect(twice(specs.flatMap(({ codeDigits }) => codeDigits ?? []))).toEqual([]);
  });
});

describe.each(claimKinds)('%s', (kind) => {
  const spec = kindSpec(kind);
  const roles = Object.entries(spec.roles ?? {});
  const qualifiers = Object.entries(spec.qualifiers ?? {});

  it('has a sentence for all it declares', () => {
    for (const { doc } of [spec, ...roles.map(([, role]) => role), ...qualifiers.map(([, q]) => q)])
      expect(doc).toMatch(/^[A-Z].*\.$/);
  });

  it('reads in both directions and both languages', () => {
    for (const { zh, en } of [spec.forward, spec.backward]) {
      expect(zh).toMatch(chinese);
      expect(en).toMatch(/^[a-z][a-z ]+$/);
    }
    for (const [, { zh }] of qualifiers) expect(zh).toMatch(chinese);
    const same = spec.forward.zh === spec.backward.zh && spec.forward.en === spec.backward.en;
    expect(same).toBe(spec.symmetric ?? false);
  });

  it('says who may fill each role, each type once', () => {
    for (const types of [spec.subject, spec.object, ...roles.map(([, role]) => role.types)]) {
      expect(types.length).toBeGreaterThan(0);
      expect(twice(types)).toEqual([]);
      expect(entityTypes).toEqual(expect.arrayContaining([...types]));
    }
    if (spec.symmetric) expect(new Set(spec.subject)).toEqual(new Set(spec.object));
  });

  it('writes roles in capitals and qualifiers in small letters, so that neither is taken for the other', () => {
    for (const [name] of roles) expect(name).toMatch(/^[A-Z][A-Z_]*$/);
    for (const [name] of qualifiers) expect(name).toMatch(/^[a-z][A-Za-z]*$/);
    expect(roles.map(([name]) => name)).not.toEqual(expect.arrayContaining(['SUBJECT']));
    expect(roles.map(([name]) => name)).not.toEqual(expect.arrayContaining(['OBJECT']));
  });

  it('names nothing as its ties name their own', () => {
    const [tie] = deriveTies([tieClaim({ kind })], () => []).values();
    const carried = [...roles, ...qualifiers].filter(([, { onTie }]) => onTie).map(([name]) => name);
    const own = Object.keys(tie!.props).filter((name) => !carried.includes(name));
    expect(own).toEqual(
      expect.arrayContaining(['claimIds', 'through', 'since', 'until', 'claimCount', 'articleCount']),
    );
    for (const name of [...roles, ...qualifiers].map(([name]) => name)) expect(['id', ...own]).not.toContain(name);
  });

  it('prefers each term once', () => {
    for (const [, { terms = [] }] of qualifiers) expect(twice(terms)).toEqual([]);
  });
});

describe('the catalogue', () => {
  it('has no two kinds of the same name or meaning', () => {
    const specs = claimKinds.map(kindSpec);
    expect(twice(specs.map(({ doc }) => doc))).toEqual([]);
    expect(twice(specs.map(({ forward }) => forward.zh))).toEqual([]);
    expect(twice(specs.map(({ forward }) => forward.en))).toEqual([]);
    expect(twice(specs.map(({ sentence }) => sentence.zh))).toEqual([]);
  });

  it('has nothing for what does not fit', () => {
    expect(claimKinds).not.toContain('OTHER');
  });

  it('has each measure and unit once', () => {
    expect(twice(Object.values(MEASURES))).toEqual([]);
    for (const measure of measures) expect(measure).toMatch(chinese);
    expect(twice(UNITS)).toEqual([]);
  });

  it('cannot be changed', () => {
    for (const kind of claimKinds) expect(Object.isFrozen(kindSpec(kind))).toBe(true);
    expect(Object.isFrozen(ENTITY_TYPES)).toBe(true);
  });
});
