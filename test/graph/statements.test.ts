import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allStatements } from '../../src/graph/cypher.ts';
import { carriedNames } from '../../src/model/derive-ties.ts';
import { claimKinds } from '../../src/model/kinds.ts';

const source = new URL('../../src/', import.meta.url);
for (const file of readdirSync(new URL('graph', source), { recursive: true, encoding: 'utf8' })) {
  if (file.endsWith('.ts')) await import(new URL(`graph/${file}`, source).pathname);
}
await import('../../src/cli/seed.ts');

const statements = allStatements();
const texts = statements.map(({ text }) => text);

/** Names of the statements that hold something, each with what it holds. */
const holding = (found: (text: string) => unknown) =>
  statements.flatMap(({ name, text }) => (found(text) ? [`${name}: ${found(text)}`] : []));

describe('the closed set of statements', () => {
  it('is known to this test', () => {
    expect(statements.length).toBeGreaterThan(400);
  });

  it('has a name of its own for each, in words', () => {
    expect(new Set(statements.map(({ name }) => name)).size).toBe(statements.length);
    for (const { name } of statements) expect(name).toMatch(/^[\w ]+$/);
  });

  it('holds nothing of JavaScript', () => {
    expect(holding((text) => /undefined|NaN|\[object|\[native|function|=>|\$\{|;/.exec(text))).toEqual([]);
  });

  it('closes every bracket it opens', () => {
    const closed = (text: string) => {
      const open: string[] = [];
      for (const sign of text.replace(/'[^']*'/g, '').replace(/[^()[\]{}]/g, '')) {
        if ('([{'.includes(sign)) open.push(sign);
        else if (!['()', '[]', '{}'].includes(`${open.pop()}${sign}`)) return false;
      }
      return open.length === 0;
    };
    expect(holding((text) => !closed(text))).toEqual([]);
  });

  it('runs no word into the next', () => {
    const WORDS = 'MATCH|UNWIND|RETURN|WHERE|MERGE|CREATE|DELETE|ORDER BY|LIMIT|SET|AND';
    const glued = new RegExp(`[^\\s({](${WORDS}) |[^\\s(](${WORDS})$|(\\)|\\]|\\})(AS|${WORDS})\\b`, 'm');
    expect(glued.test('MATCH (n)WHERE n.id = 1')).toBe(true);
    expect(holding((text) => glued.exec(text.replace(/\b(ON CREATE|DETACH DELETE|OPTIONAL MATCH)/g, '')))).toEqual([]);
  });

  it('names parameters so that none can swallow a word behind it', () => {
    const odd = (text: string) =>
      [...text.matchAll(/\$(\w*)/g)].map(([, name]) => name!).find((name) => !/^[a-z]+([A-Z][a-z0-9]+)*$/.test(name));
    expect(odd('UNWIND $idsAS id')).toBe('idsAS');
    expect(holding((text) => odd(text.replaceAll('$(row.labels)', '')))).toEqual([]);
  });

  it('holds no data: nothing between quotes that is not plain English or a number', () => {
    const odd = (text: string) =>
      [...text.matchAll(/'([^']*)'/g)].map(([word]) => word).find((word) => !/^'[\w ,:-]*'$/.test(word));
    expect(holding(odd)).toEqual([]);
  });
});

describe('statements about ties', () => {
  it('of all kinds write and delete them', () => {
    const about = texts.filter((text) => text.includes('[t:$(row.kind)]'));
    for (const part of [/CREATE .*SET t = /s, /DELETE t$/]) expect(about).toContainEqual(expect.stringMatching(part));
  });

  it.each(claimKinds)('of kind %s read what they carry', (kind) => {
    const about = texts.filter((text) => new RegExp(`\\[t:${kind}[ \\]]`).test(text));
    for (const name of carriedNames(kind)) expect(about).toContainEqual(expect.stringContaining(`${name}: t.${name}`));
  });
});
