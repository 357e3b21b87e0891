const WINDOW_MS = 60_000;
const FIRST_WAIT_MS = 250;
const MAX_WAIT_MS = 15_000;

/**
 * How soon a worker that ended is replaced: at once, as long as few do. What ends every worker as soon as it runs must not keep the
 * machine busy with starts, so from then on each wait is twice the one before, up to a limit.
 */
export class RestartPace {
  readonly #free: number;
  #ends: readonly number[] = [];

  /** How many may end within a minute before anybody waits. */
  constructor(free: number) {
    this.#free = free;
  }

  /** Milliseconds until the next start, after an end at `now`. */
  waitAfter(now: number): number {
    this.#ends = [...this.#ends.filter((end) => now - end < WINDOW_MS), now];
    const beyond = this.#ends.length - this.#free;
    return beyond <= 0 ? 0 : Math.min(MAX_WAIT_MS, FIRST_WAIT_MS * 2 ** (beyond - 1));
  }
}
