import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../src/errors.ts';
import { readTrustedDocuments } from '../../src/http/documents/read-trusted-documents.ts';
import { folderOf } from '../support/test-graph.ts';
import { testSchema } from './test-app.ts';

const hashOf = (text: string, algorithm = 'sha256') => createHash(algorithm).update(text).digest('hex');
const read = async (content: unknown) =>
  readTrustedDocuments(`${await folderOf({ 'documents.json': content })}/documents.json`, testSchema);
const faultOf = async (content: unknown) => {
  const fault = await read(content).catch((error) => error);
  expect(fault).toBeInstanceOf(AppError);
  expect(fault.code).toBe('INVALID_INPUT');
  return (fault.message as string).replace(/^TRUSTED_DOCUMENTS: \S*documents\.json /, '');
};

describe('a file of trusted documents', () => {
  it('maps ids to texts, with or without the prefix', async () => {
    const [one, two] = ['{ hello }', '{ later }'];
    const trusted = await read({ [hashOf(one)]: one, [`sha256:${hashOf(two)}`]: two });
    expect([trusted.textOf(hashOf(one)), trusted.textOf(hashOf(two))]).toEqual([one, two]);
    expect(trusted.textOf(hashOf('{ later hello }'))).toBeNull();
    expect([trusted.holds(two), trusted.holds('{later}')]).toEqual([true, false]);
  });

  it('may be a manifest of Apollo’s', async () => {
    const body = 'query A { hello }';
    const manifest = (operations: unknown) => ({ format: 'apollo-persisted-query-manifest', version: 1, operations });
    expect((await read(manifest([{ id: hashOf(body), name: 'A', type: 'query', body }]))).holds(body)).toBe(true);
    expect(await faultOf(manifest([{ id: 'x', body }]))).toMatch(/A, x: the id is none/);
    expect(await faultOf(manifest(null))).toMatch(/without a list of operations/);
  });

  it('is refused with every fault in it, by name', async () => {
    const text = (name: string, fields: string) => `query ${name} { ${fields} }`;
    const of = (one: string) => ({ [hashOf(one)]: one });
    const fragment = 'fragment F on Query { hello }';
    const deep = `query Deep { ${'self { '.repeat(13)} name ${'}'.repeat(14)}`;
    const fault = await faultOf({
      ...of('{ hello }'),
      [hashOf('a', 'sha1')]: text('Sha1', 'hello'),
      [hashOf('a', 'md5')]: text('Md5', 'hello'),
      [hashOf('a')]: text('Other', 'hello'),
      [hashOf('b')]: 7,
      ...of(text('Wrong', 'helo')),
      ...of('query Broken {'),
      ...of(fragment),
      ...of(deep),
    });
    expect(fault.split('\n  ')).toEqual([
      'has faults:',
      expect.stringMatching(/^Sha1, [0-9a-f]{40}: the id is a SHA-1; .*hashAlgorithm: 'sha256'/),
      expect.stringMatching(/^Md5, [0-9a-f]{32}: the id is an MD5; .*algorithm: 'SHA256' in Relay/),
      expect.stringMatching(/^Other, [0-9a-f]{64}: the id is the SHA-256 of another text/),
      `${hashOf('b')}: the text is no string`,
      expect.stringMatching(/^Wrong, .*Cannot query field "helo"/),
      expect.stringMatching(/^Broken, .*Syntax Error/),
      `${hashOf(fragment)}: there is no operation in it`,
      expect.stringMatching(/^Deep, .*14 levels deep/),
    ]);
    const many = Object.fromEntries(Array.from({ length: 25 }, (_, i) => [String(i), '{ hello }']));
    expect(await faultOf(many)).toMatch(/\n {2}and 5 more$/);
  });

  it('is refused where there is nothing in it, or nothing that can be read', async () => {
    expect(await faultOf({})).toMatch(/holds no document/);
    expect(await faultOf('{')).toMatch(/cannot be read: .*JSON/);
    expect(await faultOf([])).toMatch(/is no map/);
    expect(await faultOf('null')).toMatch(/is no map/);
    expect(() => readTrustedDocuments('/nowhere.json', testSchema)).toThrow(/cannot be read: ENOENT/);
  });
});
