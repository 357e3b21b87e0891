import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CodePoints } from '../model/code-points.ts';

const MAX_TEXTS = 64;

/** An article's text as its file has it, or null where the folder lacks it. File name: the article's id with .txt. */
export async function readArticleText(folder: string, articleKey: string): Promise<Buffer | null> {
  return readFile(join(folder, `${articleKey}.txt`)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}

/** The texts of a folder, read on first use; only those whose hash is the one the article was extracted from are served. */
export class ArticleTexts {
  readonly #folder: string | null;
  readonly #texts = new Map<string, Promise<CodePoints | null>>();

  constructor(folder: string | null) {
    this.#folder = folder;
  }

  /** The text of an article, or null where it is not at hand or is not the one that was extracted. */
  async text(articleKey: string, sha256: string): Promise<CodePoints | null> {
    if (this.#folder === null) return null;
    const key = `${articleKey} ${sha256}`;
    let text = this.#texts.get(key);
    if (!text) {
      text = this.#read(this.#folder, articleKey, sha256);
      this.#texts.set(key, text);
      if (this.#texts.size > MAX_TEXTS) this.#texts.delete(this.#texts.keys().next().value!);
    }
    return text;
  }

  async #read(folder: string, articleKey: string, sha256: string): Promise<CodePoints | null> {
    const bytes = await readArticleText(folder, articleKey);
    if (bytes === null || createHash('sha256').update(bytes).digest('hex') !== sha256) return null;
    return new CodePoints(bytes.toString('utf8'));
  }
}
