import DataLoader from 'dataloader';
import type { Statement } from '../graph/cypher.ts';
import type { Params, Reader } from '../graph/database.ts';
import { articlesById } from '../graph/read/articles.ts';
import { readWithEntity } from '../graph/read/brief-lists.ts';
import { changesById } from '../graph/read/changes.ts';
import {
  claimsById,
  evidenceById,
  evidenceOfArticles,
  evidenceOfClaims,
  figuresOfClaims,
  rolesOfClaims,
} from '../graph/read/claims.ts';
import type { BriefEntity } from '../graph/read/columns.ts';
import { entitiesByCode, entitiesById, entitiesByOldId } from '../graph/read/entities.ts';
import { importsById, importsOfClaims } from '../graph/read/imports.ts';
import { formerIds, judgementsById, judgementsOfMentions, ownNames } from '../graph/read/judgements.ts';
import { mentionsById } from '../graph/read/mentions.ts';
import { candidates, enclosing } from '../graph/read/places.ts';
import { tieCounts } from '../graph/read/ties.ts';
import { grouped } from './batch.ts';
import { entitiesByReference } from './entity-references.ts';
import { keyOfParams, NO_PARAMS } from './params-key.ts';
import { MAX_BATCH, type SharedReads } from './shared-reads.ts';
import { ofWholeGraph } from './whole-graph.ts';

/** What a list is of: an id, or an id with the ids of what it holds, where they are known. */
export type Parent = string | { readonly id: string; readonly held: readonly string[] };

/** A row of a count; where there is none, there is nothing to count. */
interface Count {
  readonly parent: string;
  readonly count: number;
}

/** A list that is read with its entity. */
export interface FirstList {
  readonly list: Statement<{ readonly parent: string }>;
  readonly params: Params;
}

const idOf = (parent: Parent): string => (typeof parent === 'string' ? parent : parent.id);

/** Batches the reads of one request: however many parents a level has, each question about them is one statement. */
export class Loaders {
  readonly #reader: SharedReads;
  readonly #byId = new Map<Statement, DataLoader<string, unknown>>();
  #watched: { readonly id: string; readonly tell: (list: FirstList) => void } | null = null;
  readonly #lists = new Map<Statement, Map<string, DataLoader<Parent, unknown, string>>>();

  get entity() {
    return this.#one(entitiesById, ({ id }) => id);
  }
  get entityByAnyId() {
    return this.#kept(entitiesByOldId, (references) => entitiesByReference(this.#reader, references));
  }
  get entityByCode() {
    return this.#one(entitiesByCode, ({ code }) => code!);
  }
  get article() {
    return this.#one(articlesById, ({ id }) => id);
  }
  get claim() {
    return this.#one(claimsById, ({ claim }) => claim);
  }
  get evidence() {
    return this.#one(evidenceById, ({ id }) => id);
  }
  get change() {
    return this.#one(changesById, ({ id }) => id);
  }
  get import() {
    return this.#one(importsById, ({ id }) => id);
  }
  get importOf() {
    return this.#one(importsOfClaims, ({ claim }) => claim);
  }
  get roles() {
    return this.#many(rolesOfClaims, ({ claim }) => claim);
  }
  get figures() {
    return this.#many(figuresOfClaims, ({ claim }) => claim);
  }
  get evidenceOf() {
    return this.#many(evidenceOfClaims, ({ claim }) => claim);
  }
  get evidenceIn() {
    return this.#many(evidenceOfArticles, ({ article }) => article);
  }
  get mention() {
    return this.#one(mentionsById, ({ id }) => id);
  }
  get judgement() {
    return this.#one(judgementsById, ({ id }) => id);
  }
  get judgementsOf() {
    return this.#many(judgementsOfMentions, ({ mention }) => mention!);
  }
  get ownName() {
    return this.#one(ownNames, ({ id }) => id);
  }
  get formerIds() {
    return this.#many(formerIds, ({ entity }) => entity);
  }
  get enclosing() {
    return this.#many(enclosing, ({ parent }) => parent);
  }
  get candidates() {
    return this.#many(candidates, ({ parent }) => parent);
  }

  constructor(reader: SharedReads) {
    this.#reader = reader;
  }

  /** The rows of one list statement for a parent, batched with all parents that ask for the same with the same parameters. */
  list<R extends { readonly parent: string }>(statement: Statement<R>, params: Params, parent: Parent): Promise<R[]> {
    if (this.#watched?.id === parent && readWithEntity(statement)) this.#watched.tell({ list: statement, params });
    return this.#listLoader(statement, params).load(parent);
  }

  #listLoader<R extends { readonly parent: string }>(
    statement: Statement<R>,
    params: Params,
  ): DataLoader<Parent, R[], string> {
    let loaders = this.#lists.get(statement);
    if (!loaders) {
      loaders = new Map();
      this.#lists.set(statement, loaders);
    }
    const key = keyOfParams(params);
    let loader = loaders.get(key) as DataLoader<Parent, R[], string> | undefined;
    if (!loader) {
      loader = new DataLoader(async (parents) => this.#rowsOf(statement, params, parents), {
        maxBatchSize: MAX_BATCH,
        cacheKeyFn: idOf,
      });
      loaders.set(key, loader as DataLoader<Parent, unknown, string>);
    }
    return loader;
  }

  /** Tells of the lists of an entity that are asked for and could have been read with it. */
  watchLists(id: string, tell: (list: FirstList) => void): void {
    this.#watched = { id, tell };
  }

  /** What an id or a code from outside refers to, read with a list of it that is going to be asked for; null where nothing has it. */
  async entityWith({ list, params }: FirstList, reference: string): Promise<BriefEntity | null> {
    const [rows] = await this.#reader.of(readWithEntity(list)!, params, [reference], ({ asked }) => asked);
    const entity = rows!.find(({ root }) => root !== null);
    if (!entity || entity.root === null) return null;
    this.#listLoader(list, params).prime(
      entity.root,
      rows!.filter((row) => row.root === null) as unknown as { readonly parent: string }[],
    );
    return { id: entity.root, type: entity.rootType, name: entity.rootName };
  }

  /** What a statement counts for a parent. */
  async count(statement: Statement<Count>, params: Params, parent: Parent): Promise<number> {
    return (await this.list(statement, params, parent))[0]?.count ?? 0;
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

  /** The row of each id. */
  #one<R>(statement: Statement<R>, keyOf: (row: R) => string): DataLoader<string, R | null> {
    return this.#kept(statement, async (ids) =>
      (await this.#reader.of(statement, NO_PARAMS, ids, keyOf)).map(([row]) => row ?? null),
    );
  }

  /** The rows of each id. */
  #many<R>(statement: Statement<R>, keyOf: (row: R) => string): DataLoader<string, R[]> {
    return this.#kept(statement, (ids) => this.#reader.of(statement, NO_PARAMS, ids, keyOf));
  }

  /** The loader of a statement, made when it is first used: a request uses few of them. */
  #kept<T>(statement: Statement, load: (ids: readonly string[]) => Promise<T[]>): DataLoader<string, T> {
    let loader = this.#byId.get(statement) as DataLoader<string, T> | undefined;
    if (!loader) {
      loader = new DataLoader(load, { maxBatchSize: MAX_BATCH });
      this.#byId.set(statement, loader as DataLoader<string, unknown>);
    }
    return loader;
  }
}
