import type { Statement } from '../graph/cypher.ts';
import type { Params, Reader } from '../graph/database.ts';
import { GRAPH, type GraphVersion, graphVersionOf, graphVersions } from '../graph/read/version.ts';

/** Ids in one statement at most. */
export const MAX_BATCH = 1000;
/** Statements of one text and the same parameters under way at once; what comes meanwhile waits and goes out together. */
const MAX_UNDER_WAY = 2;

interface Caller {
  readonly ids: readonly string[];
  readonly resolve: (rows: readonly unknown[]) => void;
  readonly reject: (error: unknown) => void;
}

interface Lane {
  readonly statement: Statement<unknown>;
  readonly params: Params;
  readonly keyOf: (row: unknown) => string;
  waiting: Caller[];
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
  readonly #lanes = new Map<string, Lane>();

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** A read that has nothing in common with others. */
  run<R>(statement: Statement<R>, params?: Params): Promise<R[]> {
    return this.#reader.run(statement, params);
  }

  /** The rows of a statement about `$ids`, of which each row tells which one it is of. */
  of<R>(statement: Statement<R>, params: Params, ids: readonly string[], keyOf: (row: R) => string): Promise<R[]> {
    const name = `${statement.name} ${JSON.stringify(params)}`;
    let lane = this.#lanes.get(name);
    if (!lane) {
      lane = { statement, params, keyOf: keyOf as Lane['keyOf'], waiting: [], underWay: 0, scheduled: false };
      this.#lanes.set(name, lane);
    }
    return new Promise<R[]>((resolve, reject) => {
      lane.waiting.push({ ids, resolve: resolve as Caller['resolve'], reject });
      this.#schedule(name, lane);
    });
  }

  /** Of the graph, now or later: read for all who ask at one time. */
  async graphVersion(): Promise<GraphVersion> {
    return graphVersionOf(await this.of(graphVersions, {}, [GRAPH], ({ id }) => id));
  }

  /** After the requests that have arrived by now have all said what they want. */
  #schedule(name: string, lane: Lane): void {
    if (lane.scheduled || lane.underWay >= MAX_UNDER_WAY) return;
    lane.scheduled = true;
    setImmediate(() => {
      lane.scheduled = false;
      void this.#send(name, lane);
    });
  }

  async #send(name: string, lane: Lane): Promise<void> {
    const callers = this.#take(lane);
    lane.underWay++;
    if (lane.waiting.length > 0) this.#schedule(name, lane);
    try {
      if (callers.length === 1) await this.#answer(lane, callers[0]!);
      else await this.#answerAll(lane, callers);
    } finally {
      lane.underWay--;
      if (lane.waiting.length > 0) this.#schedule(name, lane);
      else if (lane.underWay === 0 && !lane.scheduled) this.#lanes.delete(name);
    }
  }

  /** Whoever waits, as far as their ids fit into one statement. */
  #take(lane: Lane): Caller[] {
    let size = 0;
    let count = 0;
    while (count < lane.waiting.length && (count === 0 || size + lane.waiting[count]!.ids.length <= MAX_BATCH)) {
      size += lane.waiting[count++]!.ids.length;
    }
    return lane.waiting.splice(0, count);
  }

  async #answer({ statement, params }: Lane, { ids, resolve, reject }: Caller): Promise<void> {
    await this.#reader.run(statement, { ...params, ids }).then(resolve, reject);
  }

  async #answerAll(lane: Lane, callers: readonly Caller[]): Promise<void> {
    const ids = [...new Set(callers.flatMap((caller) => caller.ids))];
    try {
      const byId = new Map<string, unknown[]>();
      for (const row of await this.#reader.run(lane.statement, { ...lane.params, ids })) {
        const key = lane.keyOf(row);
        const rows = byId.get(key);
        if (rows) rows.push(row);
        else byId.set(key, [row]);
      }
      for (const { ids, resolve } of callers) resolve(ids.flatMap((id) => byId.get(id) ?? []));
    } catch {
      // What one asks for may be too much; the others must not fail with it.
      await Promise.all(callers.map((caller) => this.#answer(lane, caller)));
    }
  }
}
