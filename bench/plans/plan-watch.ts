import type { Driver } from 'neo4j-driver';

/** A plan that is found takes some tenths of a millisecond; one that is made, tens of milliseconds. */
const MADE_US = 10_000;

/** What the database did for the statements of a while. */
export interface Planned {
  /** Executions. */
  readonly statements: number;
  /** How often a plan was made, by statement. */
  readonly made: ReadonlyMap<string, number>;
}

/** Tells how often the database makes a plan, from its own record of the last 8,192 queries: look at it before that many were sent. */
export class PlanWatch {
  readonly #run: (text: string) => Promise<Record<string, unknown>[]>;
  readonly #names: ReadonlyMap<string, string>;

  /** `statements`: those that count; what else the database is asked is left out. */
  constructor(
    driver: Driver,
    database: string,
    statements: readonly { readonly name: string; readonly text: string }[],
  ) {
    this.#names = new Map(statements.map(({ name, text }) => [text, name]));
    this.#run = async (text) => {
      const { records } = await driver.executeQuery(text, {}, { database });
      return records.map((record) => record.toObject());
    };
  }

  /** Forgets every plan, and what was recorded. */
  async begin(): Promise<void> {
    await this.#run('CALL db.clearQueryCaches()');
    await this.#stop();
    await this.#restart();
  }

  /** What was recorded since it was last asked. */
  async take(): Promise<Planned> {
    await this.#stop();
    const rows = await this.#run(
      `CALL db.stats.retrieve('QUERIES', {maxInvocations: 10000}) YIELD data
       RETURN data.query AS text, [i IN data.invocations | i.elapsedCompileTimeInUs] AS times`,
    );
    await this.#restart();
    const made = new Map<string, number>();
    let statements = 0;
    for (const { text, times } of rows as { text: string; times: number[] }[]) {
      const name = this.#names.get(text);
      if (name === undefined) continue;
      statements += times.length;
      const slow = times.filter((time) => time >= MADE_US).length;
      if (slow > 0) made.set(name, (made.get(name) ?? 0) + slow);
    }
    return { statements, made };
  }

  /** What is recorded can be read and forgotten only while nothing more is. */
  async #stop(): Promise<void> {
    await this.#run("CALL db.stats.stop('QUERIES')");
  }

  async #restart(): Promise<void> {
    await this.#run("CALL db.stats.clear('QUERIES')");
    await this.#run("CALL db.stats.collect('QUERIES')");
  }
}
