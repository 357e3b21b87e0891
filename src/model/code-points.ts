/** Positions count Unicode code points, as the W3C annotation model has it; JavaScript strings count UTF-16 units. */
export class CodePoints {
  readonly #text: string;
  /** UTF-16 index of every code point, and of the end; null where both counts agree. */
  readonly #units: Uint32Array | null;
  readonly length: number;

  constructor(text: string) {
    this.#text = text;
    const starts: number[] = [];
    for (let unit = 0; unit < text.length; unit += text.codePointAt(unit)! > 0xffff ? 2 : 1) starts.push(unit);
    this.length = starts.length;
    this.#units = starts.length === text.length ? null : Uint32Array.from([...starts, text.length]);
  }

  /** UTF-16 index of a code-point position. */
  unit(position: number): number {
    return this.#units === null ? position : (this.#units[position] ?? this.#text.length);
  }

  slice(start: number, end: number): string {
    return this.#text.slice(this.unit(start), this.unit(end));
  }
}
