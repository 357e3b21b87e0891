import DataLoader from 'dataloader';
import type { Statement } from '../graph/cypher.ts';
import type { Params, Reader } from '../graph/database.ts';
import { articlesById } from '../graph/read/articles.ts';
import { changesById } from '../graph/read/changes.ts';
import {
  claimsById,
  evidenceById,
  evidenceOfArticles,
  evidenceOfClaims,
  figuresOfClaims,
  rolesOfClaims,
} from '../graph/read/claims.ts';
import { entitiesByCode, entitiesById } from '../graph/read/entities.ts';
import { importsById, importsOfClaims } from '../graph/read/imports.ts';
import { formerIds, judgementsById, judgementsOfMentions, ownNames } from '../graph/read/judgements.ts';
import { mentionsById } from '../graph/read/mentions.ts';
import { candidates, enclosing } from '../graph/read/places.ts';
import { tieCounts } from '../graph/read/ties.ts';
import { grouped } from './batch.ts';
import { entitiesByReference } from './entity-references.ts';
import { keyOfParams } from './params-key.ts';
import { MAX_BATCH, type SharedReads } from './shared-reads.ts';
import { ofWholeGraph } from './whole-graph.ts';

const NONE: Params = Object.freeze({});

/** What a list is of: an id, or an id with the ids of what it holds, where they are known. */
export type Parent = string | { readonly id: string; readonly held: readonly string[] };

const idOf = (parent: Parent): string => (typeof parent === 'string' ? parent : parent.id);

/** Batches the reads of one request: however many parents a level has, each question about them is one statement. */
export class Loaders {
  readonly #reader: SharedReads;
  readonly #lists = new Map<Statement, Map<string, DataLoader<Parent, unknown, string>>>();

  readonly entity = this.#one(entitiesById, ({ id }) => id);
  readonly entityByAnyId = new DataLoader(
    (references: readonly string[]) => entitiesByReference(this.#reader, references),
    {
      maxBatchSize: MAX_BATCH,
    },
  );
  readonly entityByCode = this.#one(entitiesByCode, ({ code }) => code!);
  readonly article = this.#one(articlesById, ({ id }) => id);
  readonly claim = this.#one(claimsById, ({ claim }) => claim);
  readonly evidence = this.#one(evidenceById, ({ id }) => id);
  readonly change = this.#one(changesById, ({ id }) => id);
  readonly import = this.#one(importsById, ({ id }) => id);
  readonly importOf = this.#one(importsOfClaims, ({ claim }) => claim);
  readonly roles = this.#many(rolesOfClaims, ({ claim }) => claim);
  readonly figures = this.#many(figuresOfClaims, ({ claim }) => claim);
  readonly evidenceOf = this.#many(evidenceOfClaims, ({ claim }) => claim);
  readonly evidenceIn = this.#many(evidenceOfArticles, ({ article }) => article);
  readonly mention = this.#one(mentionsById, ({ id }) => id);
  readonly judgement = this.#one(judgementsById, ({ id }) => id);
  readonly judgementsOf = this.#many(judgementsOfMentions, ({ mention }) => mention!);
  readonly ownName = this.#one(ownNames, ({ id }) => id);
  readonly formerIds = this.#many(formerIds, ({ entity }) => entity);
  readonly enclosing = this.#many(enclosing, ({ parent }) => parent);
  readonly candidates = this.#many(candidates, ({ parent }) => parent);

  constructor(reader: SharedReads) {
    this.#reader = reader;
  }

  /** The rows of one list statement for a parent, batched with all parents that ask for the same with the same parameters. */
  list<R extends { readonly parent: string }>(statement: Statement<R>, params: Params, parent: Parent): Promise<R[]> {
    const loaders = this.#lists.get(statement) ?? new Map<string, DataLoader<Parent, unknown, string>>();
    this.#lists.set(statement, loaders);
    const key = keyOfParams(params);
    let loader = loaders.get(key) as DataLoader<Parent, R[], string> | undefined;
    if (!loader) {
      loader = new DataLoader(async (parents) => this.#rowsOf(statement, params, parents), {
        maxBatchSize: MAX_BATCH,
        cacheKeyFn: idOf,
      });
      loaders.set(key, loader as DataLoader<Parent, unknown, string>);
    }
    return loader.load(parent);
  }

  async #rowsOf<R extends { readonly parent: string }>(
    statement: Statement<R>,
    params: Params,
    parents: readonly Parent[],
  ) {
    const ids = parents.map(idOf);
    const keyOf = (row: R) => row.parent;
    if (parents.every((parent) => typeof parent === 'string')) return this.#reader.of(statement, params, ids, keyOf);
    return grouped(ids, await this.#reader.run(statement, { ...params, parents }), keyOf);
  }

  tieCounts(params: Params, parent: string) {
    return this.list(tieCounts, params, parent);
  }

  /** What is computed from the whole graph: anew only where the graph has changed since. */
  ofWholeGraph<T>(name: string, make: (reader: Reader) => Promise<T>): Promise<T> {
    return ofWholeGraph(this.#reader, name, make);
  }

  /** Runs a statement that has nothing to batch with. */
  run<R>(statement: Statement<R>, params: Params): Promise<R[]> {
    return this.#reader.run(statement, params);
  }

  /** The rows of a statement about `$asks`, of which this is one; it goes out together with those of other requests. */
  each<R extends { readonly n: number }>(statement: Statement<R>, params: Params, ask: Params): Promise<R[]> {
    return this.#reader.each(statement, params, ask);
  }

  #one<R>(statement: Statement<R>, keyOf: (row: R) => string): DataLoader<string, R | null> {
    const rowsOf = async (ids: readonly string[]) => this.#reader.of(statement, NONE, ids, keyOf);
    return new DataLoader(async (ids) => (await rowsOf(ids)).map(([row]) => row ?? null), { maxBatchSize: MAX_BATCH });
  }

  #many<R>(statement: Statement<R>, keyOf: (row: R) => string): DataLoader<string, R[]> {
    return new DataLoader((ids) => this.#reader.of(statement, NONE, ids, keyOf), { maxBatchSize: MAX_BATCH });
  }
}
