import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFiles } from '../../src/import/read.ts';

let folder: string;
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const inFolder = (name: string) => join(folder, name);
const reasonFor = async (path: string) => {
  const [result] = await readFiles([path]);
  return 'fault' in result! ? result.fault : result;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bangfu-read-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('readFiles', () => {
  it('reads the JSON files of a folder in order of name, and nothing else in it', async () => {
    const place = await mkdtemp(inFolder('sound-'));
    await writeFile(join(place, 'b.json'), '{"b":"灯笼"}');
    await writeFile(join(place, 'a.json'), '\ufeff1');
    await writeFile(join(place, 'notes.txt'), 'not JSON');
    expect(await readFiles([place])).toEqual([
      { file: join(place, 'a.json'), value: 1, sha256: expect.any(String) },
      { file: join(place, 'b.json'), value: { b: '灯笼' }, sha256: sha256('{"b":"灯笼"}') },
    ]);
  });

  it('reads files in the order they are named, whatever they are called, and goes on behind a fault', async () => {
    await writeFile(inFolder('one.txt'), '1');
    const results = await readFiles([inFolder('none'), inFolder('one.txt')]);
    expect(results).toEqual([
      { fault: expect.anything() },
      { file: inFolder('one.txt'), value: 1, sha256: sha256('1') },
    ]);
  });

  it('tells of a file that is not there', async () => {
    expect(await reasonFor(inFolder('none.json'))).toEqual({
      file: inFolder('none.json'),
      path: '',
      reason: 'no such file or folder',
    });
  });

  it('tells of a folder without JSON', async () => {
    expect(await reasonFor(await mkdtemp(inFolder('empty-')))).toMatchObject({
      reason: 'the folder holds no .json file',
    });
  });

  it('tells where JSON breaks off', async () => {
    await writeFile(inFolder('broken.json'), '{"format": ');
    expect(await reasonFor(inFolder('broken.json'))).toMatchObject({ reason: expect.stringMatching(/^not JSON: ./) });
  });

  it('tells of bytes that are not UTF-8', async () => {
    await writeFile(inFolder('gbk.json'), Buffer.from([0x22, 0xb5, 0xc6, 0xc1, 0xfd, 0x22]));
    expect(await reasonFor(inFolder('gbk.json'))).toMatchObject({ reason: 'the file is not UTF-8 text' });
  });

  it('tells of a file that is too large, without reading it', async () => {
    await writeFile(inFolder('large.json'), '');
    await truncate(inFolder('large.json'), 64 * 1024 * 1024 + 1);
    expect(await reasonFor(inFolder('large.json'))).toMatchObject({
      reason: expect.stringContaining('at most 67108864'),
    });
  });

  it('tells of a folder that goes by the name of a file', async () => {
    const place = await mkdtemp(inFolder('odd-'));
    await mkdir(join(place, 'folder.json'));
    expect(await reasonFor(place)).toMatchObject({
      file: join(place, 'folder.json'),
      reason: 'the file cannot be read',
    });
  });
});
