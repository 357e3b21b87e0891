import DataLoader from 'dataloader';
import type { Statement } from '../graph/cypher.ts';
import type { Params, Reader } from '../graph/database.ts';
import { articlesById } from '../graph/read/articles.ts';
import { claimsById, evidenceById, evidenceOfClaims, figuresOfClaims, rolesOfClaims } from '../graph/read/claims.ts';
import { entitiesById, entitiesByOldId } from '../graph/read/entities.ts';
import { enclosing } from '../graph/read/places.ts';
import { tieCounts } from '../graph/read/ties.ts';
import { grouped, inKeyOrder } from './batch.ts';

const MAX_BATCH = 1000;

/** Batches the reads of one request: however many parents a level has, each question about them is one statement. */
export class Loaders {
  readonly #reader: Reader;
  readonly #lists = new Map<string, DataLoader<string, unknown>>();

  readonly entity = this.#one(entitiesById, ({ id }) => id);
  readonly entityByAnyId = this.#one(entitiesByOldId, ({ asked }) => asked);
  readonly article = this.#one(articlesById, ({ id }) => id);
  readonly claim = this.#one(claimsById, ({ claim }) => claim);
  readonly evidence = this.#one(evidenceById, ({ id }) => id);
  readonly roles = this.#many(rolesOfClaims, ({ claim }) => claim);
  readonly figures = this.#many(figuresOfClaims, ({ claim }) => claim);
  readonly evidenceOf = this.#many(evidenceOfClaims, ({ claim }) => claim);
  readonly enclosing = this.#many(enclosing, ({ parent }) => parent);

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** The rows of one list statement for a parent, batched with all parents that ask for the same with the same parameters. */
  list<R extends { readonly parent: string }>(statement: Statement<R>, params: Params, parent: string): Promise<R[]> {
    const key = `${statement.name} ${JSON.stringify(params)}`;
    let loader = this.#lists.get(key) as DataLoader<string, R[]> | undefined;
    if (!loader) {
      loader = this.#many(statement, (row) => row.parent, params);
      this.#lists.set(key, loader as DataLoader<string, unknown>);
    }
    return loader.load(parent);
  }

  tieCounts(params: Params, parent: string) {
    return this.list(tieCounts, params, parent);
  }

  /** Runs a statement that has nothing to batch with. */
  run<R>(statement: Statement<R>, params: Params): Promise<R[]> {
    return this.#reader.run(statement, params);
  }

  #one<R>(statement: Statement<R>, keyOf: (row: R) => string): DataLoader<string, R | null> {
    return new DataLoader(async (ids) => inKeyOrder(ids, await this.#reader.run(statement, { ids }), keyOf), {
      maxBatchSize: MAX_BATCH,
    });
  }

  #many<R>(statement: Statement<R>, keyOf: (row: R) => string, params: Params = {}): DataLoader<string, R[]> {
    return new DataLoader(async (ids) => grouped(ids, await this.#reader.run(statement, { ...params, ids }), keyOf), {
      maxBatchSize: MAX_BATCH,
    });
  }
}
