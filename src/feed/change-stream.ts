import { AppError } from '../errors.ts';
import type { ChangeColumns, ChangeFilter } from '../graph/read/changes.ts';
import { passes } from './change-filter.ts';
import { type ChangeSource, READ_AT_ONCE } from './change-source.ts';
import type { RecentChanges } from './recent-changes.ts';

/** What a stream needs of the feed it belongs to. */
export interface StreamHost {
  readonly source: ChangeSource;
  readonly recent: RecentChanges;
  leave(stream: ChangeStream): void;
}

type Step = IteratorResult<ChangeColumns, undefined>;

/**
 * The changes after a version, for one subscriber: those of the past are read from the database as fast as they are taken,
 * those to come are taken from what all subscribers share. A subscriber that has come up to the present and then falls further
 * behind than is remembered is told so. `return` ends it at once, also while it waits.
 */
export class ChangeStream implements AsyncIterableIterator<ChangeColumns, undefined> {
  readonly #host: StreamHost;
  readonly #filter: ChangeFilter;
  readonly #present: number;
  #position: number;
  #caughtUp = false;
  #ready: readonly ChangeColumns[] = [];
  #taken = 0;
  #closed = false;
  #failure: Error | null = null;
  #wake: (() => void) | null = null;

  /** `present`: the version of the graph by now. */
  constructor(host: StreamHost, filter: ChangeFilter, after: number, present: number) {
    this.#present = present;
    this.#host = host;
    this.#filter = filter;
    this.#position = after;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** Asked one at a time. */
  async next(): Promise<Step> {
    while (!this.#closed && this.#taken === this.#ready.length) {
      if (!(await this.#refill())) await this.#untilMore();
    }
    return this.#closed ? this.#end() : { done: false, value: this.#ready[this.#taken++]! };
  }

  async return(): Promise<Step> {
    this.close(null);
    return { done: true, value: undefined };
  }

  /** Ends it: with an error that the next question gets, or as if nothing more came. */
  close(failure: Error | null): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#failure = failure;
    this.#ready = [];
    this.#taken = 0;
    this.#host.leave(this);
    this.#wake?.();
  }

  /** There is more, so it goes on; unless it is too far behind. */
  wake(): void {
    if (this.#caughtUp && !this.#host.recent.reaches(this.#position)) this.close(tooSlow());
    this.#wake?.();
  }

  #end(): Step {
    const failure = this.#failure;
    this.#failure = null;
    if (failure) throw failure;
    return { done: true, value: undefined };
  }

  /** Whether it got on, even if nothing on the way was asked for. */
  async #refill(): Promise<boolean> {
    const from = this.#position;
    const { recent, source } = this.#host;
    if (recent.reaches(from)) {
      this.#caughtUp ||= recent.end >= this.#present || from >= this.#present;
      this.#take(recent.after(from), recent.end);
    } else {
      // All changes up to that end can be found; of those after it, some may not yet.
      const { end } = recent;
      const read = await source.after(from, this.#filter);
      const sure = read.filter(({ sequence }) => sequence <= end);
      this.#take(sure, sure.length < READ_AT_ONCE ? end : sure.at(-1)!.sequence);
    }
    return this.#position > from;
  }

  #take(changes: readonly ChangeColumns[], upTo: number): void {
    if (this.#closed) return;
    this.#ready = changes.filter((change) => passes(change, this.#filter));
    this.#taken = 0;
    this.#position = Math.max(this.#position, upTo);
  }

  async #untilMore(): Promise<void> {
    // Something may have come while the last look was on its way here.
    if (this.#closed || this.#host.recent.end > this.#position) return;
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
    this.#wake = null;
  }
}

const tooSlow = (): AppError =>
  new AppError(
    'LIMIT',
    'Changes came faster than this subscription took them; subscribe again, after the last one that arrived',
  );
