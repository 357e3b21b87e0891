import { print } from 'graphql-sse';
import type { LiveAnswer } from './live-operations.ts';
import { LiveResults, type LiveStep } from './live-results.ts';

type Chunk = IteratorResult<string, undefined>;

/** A comment: whoever reads it learns that the connection lives, and whoever writes it that it does not. */
const PING = ':\n\n';

/**
 * The text of an event stream, by the protocol of graphql-sse, made as fast as it is taken. It begins with a ping, as some
 * browsers take a response for begun only when there is something in it. Ended from here, it has no `complete`, so that a client
 * knows to come again.
 */
export class EventStreamBody implements AsyncIterableIterator<string, undefined> {
  readonly #results: AsyncIterator<unknown, undefined>;
  readonly #isClosing: () => boolean;
  readonly #pingMs: number;
  #awaited: Promise<LiveStep> | null = null;
  #begun = false;
  #ended = false;

  constructor(answer: LiveAnswer, pingMs: number, isClosing: () => boolean) {
    this.#results = answer instanceof LiveResults ? answer : once(answer);
    this.#pingMs = pingMs;
    this.#isClosing = isClosing;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<Chunk> {
    if (this.#ended) return { done: true, value: undefined };
    if (!this.#begun) {
      this.#begun = true;
      return { done: false, value: PING };
    }
    this.#awaited ??= this.#results.next() as Promise<LiveStep>;
    const step = await within(this.#awaited, this.#pingMs);
    if (step === null) return { done: false, value: PING };
    this.#awaited = null;
    if (!step.done) return { done: false, value: print({ event: 'next', data: step.value as never }) };
    this.#ended = true;
    if (this.#isClosing()) return { done: true, value: undefined };
    return { done: false, value: print({ event: 'complete', data: null }) };
  }

  async return(): Promise<Chunk> {
    this.#ended = true;
    await this.#results.return?.();
    return { done: true, value: undefined };
  }
}

async function* once<T>(value: T): AsyncGenerator<T, undefined> {
  yield value;
}

/** What is awaited, or null where it takes longer. */
function within<T>(awaited: Promise<T>, ms: number): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms);
  });
  return Promise.race([awaited, late]).finally(() => clearTimeout(timer));
}
