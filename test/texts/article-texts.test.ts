import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ArticleTexts, readArticleText } from '../../src/texts/article-texts.ts';
import { LANTERN, lantern } from '../support/fiction.ts';

const { id, textSha256 } = lantern.article;
const sha256 = (text: string | Buffer) => createHash('sha256').update(text).digest('hex');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bangfu-texts-'));
  await writeFile(join(folder, `${id}.txt`), LANTERN.text);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('ArticleTexts', () => {
  it('serves the text that was extracted, by code points', async () => {
    const text = await new ArticleTexts(folder).text(id, textSha256);
    const { start, end } = lantern.mentions.find(({ name }) => name === '𠮷祥集团')!.at[0]!;
    expect(text?.slice(start, end)).toBe('𠮷祥集团');
    expect(text?.length).toBe(lantern.article.textLength);
  });

  it('serves no other text', async () => {
    expect(await new ArticleTexts(folder).text(id, sha256('别的'))).toBeNull();
  });

  it('has nothing where the file or the folder is missing', async () => {
    expect(await new ArticleTexts(folder).text('fiction-none', textSha256)).toBeNull();
    expect(await new ArticleTexts(join(folder, 'none')).text(id, textSha256)).toBeNull();
    expect(await new ArticleTexts(null).text(id, textSha256)).toBeNull();
  });

  it('goes by the bytes of the file, be they what they may', async () => {
    const bytes = Buffer.from([0xb5, 0xc6]);
    await writeFile(join(folder, 'fiction-gbk.txt'), bytes);
    expect(await new ArticleTexts(folder).text('fiction-gbk', sha256(bytes))).not.toBeNull();
  });

  it('reads a text once, and keeps it', async () => {
    const texts = new ArticleTexts(folder);
    await writeFile(join(folder, 'fiction-once.txt'), '灯笼');
    const first = await texts.text('fiction-once', sha256('灯笼'));
    await rm(join(folder, 'fiction-once.txt'));
    expect(await texts.text('fiction-once', sha256('灯笼'))).toBe(first);
  });

  it('serves a reprint whose file is at hand, though that of the original is not', async () => {
    const texts = new ArticleTexts(folder);
    expect(await texts.text('fiction-original', textSha256)).toBeNull();
    expect(await texts.text(id, textSha256)).not.toBeNull();
  });
});

describe('readArticleText', () => {
  it('tells a file that cannot be read from one that is missing', async () => {
    expect(await readArticleText(folder, 'fiction-none')).toBeNull();
    await expect(readArticleText(join(folder, `${id}.txt`), 'x')).rejects.toThrow('ENOTDIR');
  });
});
