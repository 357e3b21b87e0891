import type { Statement } from '../graph/cypher.ts';
import type { Params, Reader } from '../graph/database.ts';
import { GRAPH, type GraphVersion, graphVersionOf, graphVersions } from '../graph/read/version.ts';
import { byAsks, byIds, type Joint } from './joint.ts';

/** Ids in one statement at most. */
export const MAX_BATCH = 1000;
/** Questions with parameters of their own in one statement at most: each may be as much work as a statement. */
const MAX_ASKS = 16;
/** Statements of one text and the same parameters under way at once; what comes meanwhile waits and goes out together. */
const MAX_UNDER_WAY = 2;

interface Caller<A> {
  readonly asked: A;
  readonly resolve: (rows: readonly unknown[]) => void;
  readonly reject: (error: unknown) => void;
}

interface Lane<A> {
  readonly name: string;
  readonly statement: Statement<unknown>;
  readonly params: Params;
  readonly joint: Joint<A>;
  /** Room of one statement. */
  readonly room: number;
  waiting: Caller<A>[];
  underWay: number;
  scheduled: boolean;
}

/**
 * The reads of all requests of a process. What several requests ask with one statement and the same parameters goes out as
 * one statement over all their ids: the database then starts one query where it would start many. A read is sent after it
 * was asked for, so no answer is older than its question.
 */
export class SharedReads implements Reader {
  readonly #reader: Reader;
  readonly #lanes = new Map<string, Lane<never>>();

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** A read that has nothing in common with others. */
  run<R>(statement: Statement<R>, params?: Params): Promise<R[]> {
    return this.#reader.run(statement, params);
  }

  /** The rows of a statement about `$ids`, of which each row tells which one it is of. */
  of<R>(statement: Statement<R>, params: Params, ids: readonly string[], keyOf: (row: R) => string): Promise<R[]> {
    return this.#join(statement, params, ids, MAX_BATCH, () => byIds(keyOf as (row: unknown) => string));
  }

  /** The rows of a statement about `$asks`, of which this is one; each row tells its number, `n`. */
  each<R extends { readonly n: number }>(statement: Statement<R>, params: Params, ask: Params): Promise<R[]> {
    return this.#join(statement, params, ask, MAX_ASKS, () => byAsks);
  }

  /** Of the graph, now or later: read for all who ask at one time. */
  async graphVersion(): Promise<GraphVersion> {
    return graphVersionOf(await this.of(graphVersions, {}, [GRAPH], ({ id }) => id));
  }

  #join<R, A>(statement: Statement<R>, params: Params, asked: A, room: number, joint: () => Joint<A>): Promise<R[]> {
    const name = `${statement.name} ${JSON.stringify(params)}`;
    let lane = this.#lanes.get(name) as Lane<A> | undefined;
    if (!lane) {
      lane = { name, statement, params, joint: joint(), room, waiting: [], underWay: 0, scheduled: false };
      this.#lanes.set(name, lane as unknown as Lane<never>);
    }
    const { waiting } = lane;
    const rows = new Promise<R[]>((resolve, reject) => {
      waiting.push({ asked, resolve: resolve as Caller<A>['resolve'], reject });
    });
    this.#schedule(lane);
    return rows;
  }

  /** After the requests that have arrived by now have all said what they want. */
  #schedule<A>(lane: Lane<A>): void {
    if (lane.scheduled || lane.underWay >= MAX_UNDER_WAY) return;
    lane.scheduled = true;
    setImmediate(() => {
      lane.scheduled = false;
      void this.#send(lane);
    });
  }

  async #send<A>(lane: Lane<A>): Promise<void> {
    const callers = take(lane);
    lane.underWay++;
    if (lane.waiting.length > 0) this.#schedule(lane);
    try {
      await this.#answer(lane, callers);
    } catch (error) {
      // What one asks for may be too much; the others must not fail with it.
      if (callers.length === 1) callers[0]!.reject(error);
      else await Promise.all(callers.map((caller) => this.#answer(lane, [caller]).catch(caller.reject)));
    } finally {
      lane.underWay--;
      if (lane.waiting.length > 0) this.#schedule(lane);
      else if (lane.underWay === 0 && !lane.scheduled) this.#lanes.delete(lane.name);
    }
  }

  async #answer<A>({ statement, params, joint }: Lane<A>, callers: readonly Caller<A>[]): Promise<void> {
    const asked = callers.map((caller) => caller.asked);
    const rows = await this.#reader.run(statement, { ...params, ...joint.params(asked) });
    const split = joint.split(asked, rows);
    callers.forEach(({ resolve }, i) => resolve(split[i]!));
  }
}

/** Whoever waits, as far as there is room for them in one statement. */
function take<A>({ waiting, joint, room }: Lane<A>): Caller<A>[] {
  let size = 0;
  let count = 0;
  while (count < waiting.length && (count === 0 || size + joint.sizeOf(waiting[count]!.asked) <= room)) {
    size += joint.sizeOf(waiting[count++]!.asked);
  }
  return waiting.splice(0, count);
}
