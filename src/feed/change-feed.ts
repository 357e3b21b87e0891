import { AppError } from '../errors.ts';
import type { ChangeFilter } from '../graph/read/changes.ts';
import { type ChangeSource, READ_AT_ONCE } from './change-source.ts';
import { ChangeStream, type StreamHost } from './change-stream.ts';
import { RecentChanges } from './recent-changes.ts';

export interface FeedOptions {
  /** Time between two looks at the graph's version, while anybody subscribes. */
  readonly pollMs?: number;
  /** How much is remembered for subscribers that are behind, in what changes list: some 20 MB at most. */
  readonly remember?: number;
  /** Told once when the graph cannot be looked at; the feed goes on as soon as it can. */
  readonly onFault?: (error: unknown) => void;
}

const EVERYTHING: ChangeFilter = Object.freeze({ kinds: null, articles: null, entities: null, within: null });

/**
 * The changes of the graph as they come, whichever process makes them. One poller for all subscribers of this process: nothing
 * but the database connects processes, so any number of servers can stand on it.
 */
export class ChangeFeed implements StreamHost {
  readonly source: ChangeSource;
  recent: RecentChanges;
  readonly #pollMs: number;
  readonly #remember: number;
  readonly #onFault: (error: unknown) => void;
  readonly #streams = new Set<ChangeStream>();
  #failing = false;

  constructor(source: ChangeSource, { pollMs = 250, remember = 200_000, onFault = () => {} }: FeedOptions = {}) {
    this.source = source;
    this.#pollMs = pollMs;
    this.#remember = remember;
    this.#onFault = onFault;
    this.recent = new RecentChanges(0, remember);
  }

  get subscribers(): number {
    return this.#streams.size;
  }

  /** What passes of the changes after a version, or from now on (null). */
  async subscribe(filter: ChangeFilter, after: number | null): Promise<ChangeStream> {
    const version = await this.source.version();
    if (after !== null && after > version)
      throw new AppError('INVALID_INPUT', `after is ${after}; the newest change is ${version}`);
    const stream = new ChangeStream(this, filter, after ?? version);
    this.#streams.add(stream);
    if (this.#streams.size === 1) {
      this.recent = new RecentChanges(version, this.#remember);
      this.#schedule(this.recent);
    }
    return stream;
  }

  leave(stream: ChangeStream): void {
    this.#streams.delete(stream);
  }

  #schedule(recent: RecentChanges): void {
    setTimeout(async () => {
      const goesOn = () => this.recent === recent && this.#streams.size > 0;
      if (!goesOn()) return;
      try {
        await this.#look(recent);
        this.#failing = false;
      } catch (error) {
        if (!this.#failing) this.#onFault(error);
        this.#failing = true;
      }
      if (goesOn()) this.#schedule(recent);
    }, this.#pollMs);
  }

  async #look(recent: RecentChanges): Promise<void> {
    const version = await this.source.version();
    if (version < recent.end) return this.#startOver();
    while (recent.end < version) {
      const read = await this.source.after(recent.end, EVERYTHING);
      const last = read.at(-1)?.sequence ?? 0;
      recent.append(read, read.length < READ_AT_ONCE ? Math.max(version, last) : last);
      if (this.recent === recent) for (const stream of [...this.#streams]) stream.wake();
    }
  }

  /** The database was put back to an earlier state: what subscribers have seen is no part of its history any more. */
  #startOver(): void {
    const failure = new AppError(
      'CONFLICT',
      'The graph was put back to an earlier state; read it anew and subscribe again',
    );
    for (const stream of [...this.#streams]) stream.close(failure);
  }
}
