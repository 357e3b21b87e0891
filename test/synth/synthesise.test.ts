import { describe, expect, it } from 'vitest';
import { Gazetteer } from '../../src/gazetteer/gazetteer.ts';
import { checkText } from '../../src/import/check-text.ts';
import { validate } from '../../src/import/validate.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import { countiesOf, parseScale } from '../../src/synth/scale.ts';
import { type Part, synthesise } from '../../src/synth/synthesise.ts';

const gazetteer = new Gazetteer();
const parts = (seed: string, count: number): Part[] => [
  ...synthesise(seed, countiesOf('1%', seed, gazetteer).slice(0, count), gazetteer),
];
const extractionsOf = (list: readonly Part[]): Extraction[] => list.flat().map(({ extraction }) => extraction);

describe('scales', () => {
  it('are a county, the nation, or a share', () => {
    expect(['county', 'national', '1%', '0.5%', '100%'].map(parseScale)).not.toContain(null);
    expect(['', 'world', '0%', '101%', '-1%', '1', '%'].map(parseScale)).toEqual(Array(7).fill(null));
  });

  it('are parts of each other', () => {
    const [tenth, hundredth] = [countiesOf('10%', 'a', gazetteer), countiesOf('1%', 'a', gazetteer)];
    expect(tenth.slice(0, hundredth.length)).toEqual(hundredth);
    expect(countiesOf('county', 'a', gazetteer)).toEqual(hundredth.slice(0, 1));
    expect(countiesOf('1%', 'b', gazetteer)).not.toEqual(hundredth);
    expect(hundredth.length / countiesOf('national', 'a', gazetteer).length).toBeCloseTo(0.01, 3);
  });
});

describe('the made-up country', () => {
  const made = parts('a', 4);
  const extractions = extractionsOf(made);
  const claims = extractions.flatMap((extraction) => extraction.claims);
  const mentions = extractions.flatMap((extraction) => extraction.mentions);

  it('is the same for the same seed, and another for another', () => {
    expect(parts('a', 4)).toEqual(made);
    expect(extractionsOf(parts('b', 1))[0]).not.toEqual(extractions[0]);
  });

  it('is told in sound articles, whose positions hold the words', () => {
    for (const { extraction, text } of made.flat()) {
      const { id } = extraction.article;
      const checked = validate(id, extraction);
      expect('faults' in checked ? checked.faults : []).toEqual([]);
      expect(checkText(id, extraction, Buffer.from(text))).toEqual([]);
    }
  });

  it('says of everything made up that it is', () => {
    for (const { title } of extractions.map(({ article }) => article)) expect(title).toMatch(/^虚构/);
    const bodies = mentions.filter(({ type }) => type === 'AGENCY' || type === 'ENTERPRISE');
    expect(bodies.filter(({ name }) => !name.includes('虚构'))).toEqual([]);
  });

  it('has as many people and teams in a county as the nation has', () => {
    const [, ...counties] = parts('a', 20);
    const people = extractionsOf(counties).flatMap((extraction) => extraction.mentions);
    const count = (test: (one: (typeof people)[number]) => boolean) =>
      new Set(people.filter(test).map(keyOf)).size / 20;
    const teams = count(({ name }) => name.endsWith('虚构驻村工作队'));
    expect(teams).toBeGreaterThan(40);
    expect(teams).toBeLessThan(170);
  });

  it('gives few units many ties, and most of them few', () => {
    const all = extractionsOf(parts('a', 29)).flatMap((extraction) => {
      const names = new Map(extraction.mentions.map(({ id, name }) => [id, name]));
      return extraction.claims.filter(({ kind }) => kind === 'ASSISTS').map(({ subject }) => names.get(subject)!);
    });
    const counts = new Map<string, number>();
    for (const name of all) counts.set(name, (counts.get(name) ?? 0) + 1);
    const degrees = [...counts.values()].sort((a, b) => b - a);
    expect(degrees[0]!).toBeGreaterThan(5 * degrees[degrees.length >> 1]!);
  });

  it('tells some facts in two articles, and gives every claim its evidence', () => {
    expect(claims.every(({ evidence }) => evidence.length > 0)).toBe(true);
    const [help] = extractions.filter(({ article }) => article.id.endsWith('-help'));
    expect(help!.claims.some(({ kind }) => kind === 'MEMBER_OF')).toBe(true);
  });
});

const keyOf = ({ name, of = '' }: { readonly name: string; readonly of?: string }) => `${name} ${of}`;
