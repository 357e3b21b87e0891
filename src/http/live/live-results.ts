import type { FormattedExecutionResult } from 'graphql';

export type LiveStep = IteratorResult<FormattedExecutionResult, undefined>;

interface Work {
  /** Answers one event. */
  readonly answer: (event: unknown) => Promise<FormattedExecutionResult>;
  /** What a subscriber is told when its events end with an error. */
  readonly failure: (error: unknown) => FormattedExecutionResult;
  readonly onEnd: () => void;
}

/**
 * The answers of one subscription, each made when it is asked for: whoever does not take them makes no work. An error of the
 * events is the last answer. `return` ends it at once, also while it waits for an event.
 */
export class LiveResults implements AsyncIterableIterator<FormattedExecutionResult, undefined> {
  readonly #events: AsyncIterator<unknown>;
  readonly #work: Work;
  #ended = false;

  constructor(events: AsyncIterable<unknown>, work: Work) {
    this.#events = events[Symbol.asyncIterator]();
    this.#work = work;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<LiveStep> {
    if (this.#ended) return { done: true, value: undefined };
    try {
      const event = await this.#events.next();
      if (!event.done && !this.#ended) return { done: false, value: await this.#work.answer(event.value) };
      this.#end();
      return { done: true, value: undefined };
    } catch (error) {
      this.#end();
      return { done: false, value: this.#work.failure(error) };
    }
  }

  async return(): Promise<LiveStep> {
    this.#end();
    await this.#events.return?.();
    return { done: true, value: undefined };
  }

  #end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#work.onEnd();
  }
}
