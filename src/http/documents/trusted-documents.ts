/** The documents that this server was told of before it started, by the SHA-256 of their texts; it executes no others. */
export class TrustedDocuments {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #known: ReadonlySet<string>;

  /** Texts by their SHA-256, in lower-case hex. */
  constructor(texts: ReadonlyMap<string, string>) {
    this.#texts = texts;
    this.#known = new Set(texts.values());
  }

  textOf(hash: string): string | null {
    return this.#texts.get(hash) ?? null;
  }

  holds(text: string): boolean {
    return this.#known.has(text);
  }
}
