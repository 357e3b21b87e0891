import { MAX_TOUCHED, type Touched } from '../change-record.ts';
import { cypher, statement } from '../cypher.ts';
import type { Reader } from '../database.ts';

const fillers = statement<{ id: string }>(
  'entities of claims',
  cypher`UNWIND $ids AS id MATCH (:Claim {id: id})-[:SUBJECT|OBJECT|ROLE]->(e) RETURN DISTINCT e.id AS id`,
);
const kin = statement<{ list: number; id: string }>(
  'entities judged one with these',
  cypher`
    UNWIND range(0, size($lists) - 1) AS list
    UNWIND $lists[list] AS id
    MATCH (:Entity {id: id})-[:SAME_AS]-(e)
    RETURN DISTINCT list, e.id AS id`,
);
const around = statement<{ list: number; id: string }>(
  'places around entities',
  cypher`
    UNWIND range(0, size($lists) - 1) AS list
    UNWIND $lists[list] AS id
    MATCH (:Entity {id: id})-[:LOCATED_IN*0..1]->(p)
    MATCH (p)-[:WITHIN*0..6]->(q:Place)
    RETURN DISTINCT list, q.id AS id`,
);

/**
 * Collects what a change bears on. What it takes away is known before it only, what it brings after it only, so it is asked
 * on both sides.
 */
export class ChangeScope {
  readonly #transaction: Reader;
  readonly #entities = new Set<string>();
  readonly #places = new Set<string>();

  constructor(transaction: Reader) {
    this.#transaction = transaction;
  }

  /** What each of several changes bears on, of which these are the entities: asked for all of them at once. */
  static async touchedByEach(transaction: Reader, entities: readonly (readonly string[])[]): Promise<Touched[]> {
    const scopes = entities.map(() => new ChangeScope(transaction));
    await ChangeScope.#add(transaction, scopes, entities);
    return scopes.map((scope) => scope.touched());
  }

  /** The entities, those that were judged one with them, and the places around all of these as they are now. */
  async add(entities: Iterable<string>): Promise<void> {
    await ChangeScope.#add(this.#transaction, [this], [entities]);
  }

  static async #add(transaction: Reader, scopes: readonly ChangeScope[], entities: readonly Iterable<string>[]) {
    const lists = entities.map((ids) => [...new Set(ids)]);
    if (lists.every((ids) => ids.length === 0)) return;
    for (const { list, id } of await transaction.run(kin, { lists })) lists[list]!.push(id);
    for (const [list, ids] of lists.entries()) for (const id of ids) scopes[list]!.#entities.add(id);
    const listed = lists.map((ids) => ids.slice(0, MAX_TOUCHED));
    for (const { list, id } of await transaction.run(around, { lists: listed })) scopes[list]!.#places.add(id);
  }

  async addClaims(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.add((await this.#transaction.run(fillers, { ids })).map(({ id }) => id));
  }

  /** The lists as they are recorded: in order, and no longer than a record bears. */
  touched(): Touched {
    const [entities, places] = [[...this.#entities].sort(), [...this.#places].sort()];
    return {
      entities: entities.slice(0, MAX_TOUCHED),
      entityCount: entities.length,
      places: places.slice(0, MAX_TOUCHED),
      cut: entities.length > MAX_TOUCHED || places.length > MAX_TOUCHED,
    };
  }
}
