import { AppError } from '../errors.ts';
import type { ChangeColumns, ChangeFilter } from '../graph/read/changes.ts';
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

/**
 * A version shows a moment before its change can be found, as the database brings its indexes up to date last. So no more is
 * taken than leads on without a gap, from where the graph was this many versions ago when the first subscriber came.
 */
const LOOK_BACK = 500;
/** Looks in vain until a gap is taken for one that stays: the graph is older than its record of changes. */
const PATIENCE = 20;

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
  #inVain = 0;
  /** The newest version seen. */
  #newest = 0;

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
    const stream = new ChangeStream(this, filter, after ?? version, version);
    this.#streams.add(stream);
    if (this.#streams.size === 1) {
      this.recent = new RecentChanges(Math.max(0, version - LOOK_BACK), this.#remember);
      this.#inVain = 0;
      this.#newest = version;
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
    if (this.recent !== recent) return;
    if (version < this.#newest) return this.#startOver();
    this.#newest = version;
    while (recent.end < version) {
      const read = await this.source.after(recent.end, EVERYTHING);
      const found = this.#inVain < PATIENCE ? unbroken(read, recent.end) : read;
      const all = found.length === read.length && read.length < READ_AT_ONCE;
      const last = found.at(-1)?.sequence ?? recent.end;
      const end = all && this.#inVain >= PATIENCE ? Math.max(version, last) : last;
      this.#inVain = end > recent.end ? 0 : this.#inVain + 1;
      if (end === recent.end) return;
      recent.append(found, end);
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

/** Those of the changes that follow a version one by one. */
function unbroken(changes: readonly ChangeColumns[], version: number): readonly ChangeColumns[] {
  const gap = changes.findIndex(({ sequence }, i) => sequence !== version + 1 + i);
  return gap === -1 ? changes : changes.slice(0, gap);
}
