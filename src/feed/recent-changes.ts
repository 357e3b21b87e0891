import type { ChangeColumns } from '../graph/read/changes.ts';

/**
 * The newest changes, shared by all subscribers of a process, so that many cost no more memory than one. It is bounded by what
 * changes weigh, which is what they list.
 */
export class RecentChanges {
  readonly #most: number;
  #changes: ChangeColumns[] = [];
  #weight = 0;
  #start: number;
  #end: number;

  /** Holds what comes after a version of the graph. */
  constructor(version: number, most: number) {
    this.#start = version;
    this.#end = version;
    this.#most = most;
  }

  /** The version that it goes up to. */
  get end(): number {
    return this.#end;
  }

  /** Takes the changes that lead from its end to a newer version; forgets the oldest of them where they are too many. */
  append(changes: readonly ChangeColumns[], version: number): void {
    for (const change of changes) {
      this.#changes.push(change);
      this.#weight += weightOf(change);
    }
    this.#end = version;
    let dropped = 0;
    while (this.#weight > this.#most && dropped < this.#changes.length) {
      const change = this.#changes[dropped++]!;
      this.#weight -= weightOf(change);
      this.#start = change.sequence;
    }
    if (dropped > 0) this.#changes = this.#changes.slice(dropped);
  }

  /** Whether all that came after a version is still here. */
  reaches(version: number): boolean {
    return version >= this.#start;
  }

  /** What is here of what came after a version, in order. */
  after(version: number): readonly ChangeColumns[] {
    let [low, high] = [0, this.#changes.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#changes[middle]!.sequence <= version) low = middle + 1;
      else high = middle;
    }
    return this.#changes.slice(low);
  }
}

const weightOf = ({ entities, places }: ChangeColumns): number => 1 + entities.length + places.length;
