import { createHash } from 'node:crypto';

/** Chance that can be repeated: the same words give the same numbers, on every machine and in every order of use. */
export class Random {
  #state: number;

  constructor(...words: readonly (string | number)[]) {
    this.#state = createHash('sha256').update(words.join('\n')).digest().readUInt32LE(0);
  }

  /** From 0 up to 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  between(first: number, last: number): number {
    return first + this.below(last - first + 1);
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }

  /** So many of the list, each at most once, in the list's order. */
  some<T>(list: readonly T[], count: number): T[] {
    let open = Math.min(count, list.length);
    return list.filter((_, i) => {
      const taken = this.next() * (list.length - i) < open;
      if (taken) open--;
      return taken;
    });
  }

  /** By a power law: few of the list are picked again and again, most seldom. The density at rank r is about 1/r. */
  pickSkewed<T>(list: readonly T[]): T {
    return list[Math.floor(list.length ** this.next()) - 1]!;
  }

  /** A number by a power law with the exponent 2, from the least on. */
  skewed(least: number, most: number): number {
    return Math.min(most, Math.floor(least / (1 - this.next())));
  }
}
