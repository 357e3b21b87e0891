import { AppError } from '../../errors.ts';
import { type PatternTieRow, patternTies } from '../../graph/read/pattern-ties.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import type { EntityType } from '../../model/entity-types.ts';
import { kindSpec } from '../../model/kinds.ts';
import { joined, type PatternMatch } from '../../model/pattern-match.ts';
import type { EndTest } from '../where/end-test.ts';
import { namesOf } from '../where/pattern-check.ts';
import type { PatternTie } from '../where/pattern-where.ts';
import { few, tiesBetweenEnds } from '../where/tie-ends.ts';

/** Most matches of a pattern, and of every part of it on the way there; most ties that are read for one of its ties. */
const MAX_MATCHES = 10_000;

/** A tie where it stands in a match, with those of its claims that are as asked. */
export interface TieInPattern {
  readonly id: string;
  readonly row: PatternTieRow;
  readonly held: readonly number[];
}
export type Match = PatternMatch<TieInPattern>;

const ANYTHING: EndTest = Object.freeze({ ids: null, types: null });

/** Finds what fits a pattern tie by tie: first where least can stand, then from what stands there already. */
export class PatternSearch {
  readonly #loaders: Loaders;
  readonly #ties: readonly PatternTie[];
  readonly #tests: ReadonlyMap<string, EndTest>;
  readonly #sorts = new Map<string, string>();

  constructor(loaders: Loaders, ties: readonly PatternTie[], tests: ReadonlyMap<string, EndTest>) {
    this.#loaders = loaders;
    this.#ties = ties;
    this.#tests = tests;
  }

  /** Sort key of an entity that stands in a match. */
  sortOf(id: string): string {
    return this.#sorts.get(id)!;
  }

  async matches(): Promise<readonly Match[]> {
    const left = new Set(this.#ties.keys());
    let found: readonly Match[] | null = null;
    while (left.size > 0 && found?.length !== 0) {
      const stood = standing(found);
      const at = this.#next(left, stood);
      left.delete(at);
      const ties = await this.#matchesOf(at, stood);
      found = this.#inTurn(found === null ? ties : this.#bounded(joined(found, ties, MAX_MATCHES)), left, at);
    }
    return found ?? [];
  }

  /** The tie of which least can stand at one end; where that is the same, one whose other end is known as well. */
  #next(left: ReadonlySet<number>, stood: Standing): number {
    const size = (name: string) => few(this.#endOf(name, stood));
    const ranked = [...left].map((at) => {
      const { subject, object } = this.#ties[at]!;
      const [least, most] = [size(subject), size(object)].sort((a, b) => a - b);
      const reached = stood.size === 0 || namesOf(this.#ties[at]!).some((name) => stood.has(name));
      return { at, reached, least: least!, most: most! };
    });
    ranked.sort((a, b) => Number(b.reached) - Number(a.reached) || a.least - b.least || a.most - b.most || a.at - b.at);
    return ranked[0]!.at;
  }

  #endOf(name: string, stood: Standing): EndTest {
    const ids = stood.get(name);
    return ids ? { ids: [...ids], types: null } : (this.#tests.get(name) ?? ANYTHING);
  }

  async #matchesOf(at: number, stood: Standing): Promise<readonly Match[]> {
    const tie = this.#ties[at]!;
    const subject = this.#endOf(tie.subject, stood);
    const object = this.#endOf(tie.object, stood);
    const { subject: _, object: __, ...asked } = tie;
    const { from, params } = await tiesBetweenEnds(this.#loaders, asked, subject, object);
    const rows = await this.#loaders.run(patternTies[from], { ...params, most: MAX_MATCHES + 1 });
    if (rows.length > MAX_MATCHES) throw tooMany(`ties of ties[${at}]`);
    const [fitsSubject, fitsObject] = [fitsAt(subject), fitsAt(object)];
    const turned = rows
      .flatMap(turns)
      .filter((ends) => fitsSubject(ends.subject) && fitsObject(ends.object))
      .map(({ row, ...ends }) => ({ row, subject: ends.subject.id, object: ends.object.id }));
    return this.#withRoles(at, turned, stood);
  }

  /** Each tie with its ends, and where roles are asked for with each way in which its claims fill them. */
  async #withRoles(at: number, ties: readonly Turned[], stood: Standing): Promise<readonly Match[]> {
    const { subject, object, roleNodes } = this.#ties[at]!;
    const matches: Match[] = [];
    for (const { row, ...ends } of ties) {
      this.#sorts.set(row.subject, row.subjectSort).set(row.object, row.objectSort);
      const nodes = new Map([
        [subject, ends.subject],
        [object, ends.object],
      ]);
      matches.push({ nodes, ties: new Map([[at, { id: row.tie, row, held: row.held }]]) });
    }
    if (!roleNodes?.length) return matches;
    const tests = new Map(roleNodes.map(({ node }) => [node, fitsAt(this.#endOf(node, stood))]));
    const filled = await Promise.all(matches.map((match) => this.#filled(match, at, tests)));
    return this.#bounded(filled.flat());
  }

  /** A match once for each set of entities that fill the roles of one claim, with all claims in which they do. */
  async #filled(match: Match, at: number, tests: NodeTests): Promise<Match[]> {
    const { row, held } = match.ties.get(at)!;
    const ways = new Map<string, { nodes: Map<string, string>; held: number[] }>();
    await Promise.all(
      held.map(async (i) => {
        for (const nodes of await this.#fillings(row.claimIds[i]!, match.nodes, at, tests)) {
          const key = JSON.stringify([...nodes.values()]);
          const way = ways.get(key) ?? ways.set(key, { nodes, held: [] }).get(key)!;
          way.held.push(i);
        }
      }),
    );
    return [...ways.values()].map((way) => ({
      nodes: way.nodes,
      ties: new Map([[at, { id: row.tie, row, held: way.held.sort((a, b) => a - b) }]]),
    }));
  }

  async #fillings(
    claim: string,
    nodes: ReadonlyMap<string, string>,
    at: number,
    tests: NodeTests,
  ): Promise<Map<string, string>[]> {
    const roles = await this.#loaders.roles.load(claim);
    let ways = [new Map(nodes)];
    for (const { role, node } of this.#ties[at]!.roleNodes!) {
      const fits = tests.get(node)!;
      const fillers = new Set(roles.filter((one) => one.role === role).map(({ entity }) => entity));
      const entities = await Promise.all([...fillers].map((id) => this.#loaders.entity.load(id)));
      const fitting = entities.filter((one) => one !== null).filter(fits);
      for (const { id, sort } of fitting) this.#sorts.set(id, sort);
      ways = ways.flatMap((way) =>
        fitting.flatMap(({ id }) => ([...way.values()].includes(id) ? [] : [new Map(way).set(node, id)])),
      );
    }
    return ways;
  }

  /** Those matches in which ties come in the order that is asked, as far as that can be told now. */
  #inTurn(matches: readonly Match[], left: ReadonlySet<number>, newest: number): readonly Match[] {
    const orders = this.#ties.flatMap(({ after, certainty }, later) => {
      const earlier = after ? this.#ties.findIndex(({ name }) => name === after) : -1;
      const told = earlier >= 0 && !left.has(later) && !left.has(earlier) && (later === newest || earlier === newest);
      return told ? [{ later, earlier, certain: certainty === 'CERTAIN' }] : [];
    });
    return matches.filter(({ ties }) =>
      orders.every(({ later, earlier, certain }) => beganAfter(ties.get(later)!, ties.get(earlier)!, certain)),
    );
  }

  #bounded(matches: readonly Match[] | null): readonly Match[] {
    if (matches === null || matches.length > MAX_MATCHES) throw tooMany('matches');
    return matches;
  }
}

/** What stands at each node in any match so far. */
type Standing = ReadonlyMap<string, ReadonlySet<string>>;

function standing(matches: readonly Match[] | null): Standing {
  const stood = new Map<string, Set<string>>();
  for (const { nodes } of matches ?? []) {
    for (const [name, id] of nodes) (stood.get(name) ?? stood.set(name, new Set()).get(name)!).add(id);
  }
  return stood;
}

type NodeTests = ReadonlyMap<string, ReturnType<typeof fitsAt>>;

interface Turned {
  readonly row: PatternTieRow;
  readonly subject: string;
  readonly object: string;
}

/** Either end of a tie without a direction may be called its subject. */
function turns(row: PatternTieRow) {
  const subject = { id: row.subject, type: row.subjectType };
  const object = { id: row.object, type: row.objectType };
  const told = { row, subject, object };
  return kindSpec(row.kind).symmetric ? [told, { row, subject: object, object: subject }] : [told];
}

/** Can an entity stand at a node? */
function fitsAt({ ids, types }: EndTest): (entity: { readonly id: string; readonly type: EntityType }) => boolean {
  const known = ids && new Set(ids);
  return ({ id, type }) => (known?.has(id) ?? true) && (types?.includes(type) ?? true);
}

/** Some claim of the one states a beginning later than one that some claim of the other states. */
function beganAfter(later: TieInPattern, earlier: TieInPattern, certain: boolean): boolean {
  const begins = ({ row, held }: TieInPattern) =>
    held.filter((i) => row.since[i] !== '').map((i) => ({ first: row.fromEarliest[i]!, last: row.fromLatest[i]! }));
  const before = begins(earlier);
  return begins(later).some(({ first, last }) => before.some((one) => (certain ? first > one.last : last > one.first)));
}

const tooMany = (what: string) =>
  new AppError(
    'LIMIT',
    `There are more than ${MAX_MATCHES} ${what}; describe nodes more closely, or ask for fewer kinds or for dates`,
  );
