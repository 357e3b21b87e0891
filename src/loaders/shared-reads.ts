import type { Statement } from '../graph/cypher.ts';
import type { Params, Reader } from '../graph/database.ts';
import { GRAPH, type GraphVersion, graphVersionOf, graphVersions } from '../graph/read/version.ts';
import { byAsks, byIds, type Joint } from './joint.ts';
import { keyOfParams, NO_PARAMS } from './params-key.ts';

/** Ids in one statement at most. */
export const MAX_BATCH = 1000;
/** Questions with parameters of their own in one statement at most: each may be as much work as a statement. */
const MAX_ASKS = 16;
/** What comes while a statement of the same text and parameters is under way waits for it, so long at most, and goes out together. */
const PATIENCE_MS = 20;
/** Statements of one text and the same parameters under way at once, where they are slow. */
const MAX_UNDER_WAY = 8;

interface Caller<A, T> {
  readonly asked: A;
  readonly resolve: (answer: T) => void;
  readonly reject: (error: unknown) => void;
}

interface Lane<A, T> {
  readonly name: string;
  readonly statement: Statement<unknown>;
  readonly params: Params;
  readonly joint: Joint<A, T>;
  /** Room of one statement. */
  readonly room: number;
  waiting: Caller<A, T>[];
  underWay: number;
  /** Those of them that are waited for no longer. */
  slow: number;
  scheduled: boolean;
}

/**
 * The reads of all requests of a process. What several requests ask with one statement and the same parameters goes out as
 * one statement over all their ids: the database then starts one query where it would start many. A read is sent after it
 * was asked for, so no answer is older than its question.
 */
export class SharedReads implements Reader {
  readonly #reader: Reader;
  readonly #lanes = new Map<string, Lane<never, never>>();

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** A read that has nothing in common with others. */
  run<R>(statement: Statement<R>, params?: Params): Promise<R[]> {
    return this.#reader.run(statement, params);
  }

  /** The rows of each of some ids, of a statement about `$ids` whose rows each tell which one they are of. */
  of<R>(statement: Statement<R>, params: Params, ids: readonly string[], keyOf: (row: R) => string): Promise<R[][]> {
    return this.#join(statement, params, ids, MAX_BATCH, () => byIds(keyOf));
  }

  /** The rows of a statement about `$asks`, of which this is one; each row tells its number, `n`. */
  each<R extends { readonly n: number }>(statement: Statement<R>, params: Params, ask: Params): Promise<R[]> {
    return this.#join(statement, params, ask, MAX_ASKS, () => byAsks as Joint<Params, R[]>);
  }

  /** Of the graph, now or later: read for all who ask at one time. */
  async graphVersion(): Promise<GraphVersion> {
    const [rows] = await this.of(graphVersions, NO_PARAMS, [GRAPH], ({ id }) => id);
    return graphVersionOf(rows!);
  }

  #join<A, T>(
    statement: Statement<unknown>,
    params: Params,
    asked: A,
    room: number,
    joint: () => Joint<A, T>,
  ): Promise<T> {
    const name = `${statement.name} ${keyOfParams(params)}`;
    let lane = this.#lanes.get(name) as Lane<A, T> | undefined;
    if (!lane) {
      lane = { name, statement, params, joint: joint(), room, waiting: [], underWay: 0, slow: 0, scheduled: false };
      this.#lanes.set(name, lane as unknown as Lane<never, never>);
    }
    const { waiting } = lane;
    const answer = new Promise<T>((resolve, reject) => {
      waiting.push({ asked, resolve, reject });
    });
    this.#schedule(lane);
    return answer;
  }

  /** After the requests that have arrived by now have all said what they want. */
  #schedule<A, T>(lane: Lane<A, T>): void {
    if (lane.scheduled || lane.underWay > lane.slow || lane.underWay >= MAX_UNDER_WAY) return;
    lane.scheduled = true;
    setImmediate(() => {
      lane.scheduled = false;
      void this.#send(lane);
    });
  }

  async #send<A, T>(lane: Lane<A, T>): Promise<void> {
    const callers = take(lane);
    lane.underWay++;
    let isSlow = false;
    const patience = setTimeout(() => {
      isSlow = true;
      lane.slow++;
      if (lane.waiting.length > 0) this.#schedule(lane);
    }, PATIENCE_MS);
    try {
      await this.#answer(lane, callers);
    } catch (error) {
      // What one asks for may be too much; the others must not fail with it.
      if (callers.length === 1) callers[0]!.reject(error);
      else await Promise.all(callers.map((caller) => this.#answer(lane, [caller]).catch(caller.reject)));
    } finally {
      clearTimeout(patience);
      lane.underWay--;
      if (isSlow) lane.slow--;
      if (lane.waiting.length > 0) this.#schedule(lane);
      else if (lane.underWay === 0 && !lane.scheduled) this.#lanes.delete(lane.name);
    }
  }

  async #answer<A, T>({ statement, params, joint }: Lane<A, T>, callers: readonly Caller<A, T>[]): Promise<void> {
    const asked = callers.map((caller) => caller.asked);
    const rows = await this.#reader.run(statement, { ...params, ...joint.params(asked) });
    const split = joint.split(asked, rows);
    callers.forEach(({ resolve }, i) => resolve(split[i]!));
  }
}

/** Whoever waits, as far as there is room for them in one statement. */
function take<A, T>({ waiting, joint, room }: Lane<A, T>): Caller<A, T>[] {
  let size = 0;
  let count = 0;
  while (count < waiting.length && (count === 0 || size + joint.sizeOf(waiting[count]!.asked) <= room)) {
    size += joint.sizeOf(waiting[count++]!.asked);
  }
  return waiting.splice(0, count);
}
