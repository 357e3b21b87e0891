import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/graph/database.ts';
import { importFiles } from '../../src/import/import-files.ts';
import { KITE, kite, LANTERN, lantern } from '../support/fiction.ts';
import { changed, gazetteer } from './pipeline.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bangfu-import-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A database that must not be asked for anything. */
const untouched = new Proxy({} as Database, {
  get: (_, name) => {
    throw new Error(`the database was asked to ${String(name)}`);
  },
});

async function imported(
  files: Readonly<Record<string, unknown>>,
  texts: Readonly<Record<string, string>> | null = null,
) {
  const place = await mkdtemp(join(folder, 'x-'));
  const write = (all: Readonly<Record<string, string>>) =>
    Promise.all(Object.entries(all).map(([name, text]) => writeFile(join(place, name), text)));
  await write(Object.fromEntries(Object.entries(files).map(([name, value]) => [name, JSON.stringify(value)])));
  await write(texts ?? {});
  const report = await importFiles([place], { db: untouched, gazetteer, articlesDir: texts === null ? null : place });
  return report.files.map((file) => ({
    file: file.file.slice(place.length + 1),
    status: file.status,
    ...('faults' in file ? { faults: file.faults.map(({ path }) => path) } : {}),
  }));
}

const faulty = { ...lantern, format: 'x/1' };

describe('an import', () => {
  it('writes nothing where any file has a fault, and tells of each file', async () => {
    expect(await imported({ 'a.json': kite, 'b.json': faulty, 'c.json': {} })).toEqual([
      { file: 'a.json', status: 'NOT_REACHED' },
      { file: 'b.json', status: 'FAULTY', faults: ['/format'] },
      { file: 'c.json', status: 'FAULTY', faults: ['/', '/', '/', '/', '/'] },
    ]);
  });

  it('refuses two files about one article', async () => {
    expect(await imported({ 'a.json': lantern, 'b.json': lantern })).toEqual([
      { file: 'a.json', status: 'NOT_REACHED' },
      { file: 'b.json', status: 'FAULTY', faults: ['/article/id'] },
    ]);
  });

  it('holds each file to its text, where the text is at hand', async () => {
    const wrong = changed(kite, (e) => {
      e.mentions[0]!.at = [{ start: 1, end: 4 }];
    });
    const files = { 'a.json': lantern, 'b.json': wrong };
    expect(
      await imported(files, { 'fiction-lantern.txt': `${LANTERN.text}。`, 'fiction-kite.txt': KITE.text }),
    ).toEqual([
      { file: 'a.json', status: 'FAULTY', faults: ['/article/textSha256'] },
      { file: 'b.json', status: 'FAULTY', faults: ['/mentions/0/at/0'] },
    ]);
    expect(await imported({ ...files, 'c.json': faulty }, {})).toMatchObject([
      { status: 'NOT_REACHED' },
      { status: 'NOT_REACHED' },
      { status: 'FAULTY' },
    ]);
  });

  it('of nothing is no import', async () => {
    const nothing = importFiles([], { db: untouched, gazetteer, articlesDir: null });
    await expect(nothing).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });
});
