import { LRUCache } from 'lru-cache';

/** An answer as it went out. */
export interface KeptAnswer {
  /** Of the graph, read before the answer was made. */
  readonly version: number;
  readonly body: string;
  readonly contentType: string;
  readonly operationName: string | null;
}

/** What an entry takes besides its text, in bytes. */
const OVERHEAD = 300;
const MIB = 1024 * 1024;

/**
 * Answers to whole requests, each good for one version of the graph: it is given out only while the graph is at the version
 * it was at before the answer was made, so whoever has seen a write acknowledged never gets an answer from before it.
 */
export class AnswerCache {
  readonly #kept: LRUCache<string, KeptAnswer>;

  constructor(maxMiB: number) {
    this.#kept = new LRUCache({
      maxSize: maxMiB * MIB,
      maxEntrySize: Math.max(1, Math.floor((maxMiB * MIB) / 32)),
      // Strings with Chinese in them take two bytes a character.
      sizeCalculation: ({ body }, key) => 2 * (body.length + key.length) + OVERHEAD,
    });
  }

  find(key: string, version: number): KeptAnswer | null {
    const kept = this.#kept.get(key);
    if (kept === undefined || kept.version === version) return kept ?? null;
    // Versions rise: one that differs is past, or the reader came late and makes its answer itself.
    if (kept.version < version) this.#kept.delete(key);
    return null;
  }

  keep(key: string, answer: KeptAnswer): void {
    this.#kept.set(key, answer);
  }
}
