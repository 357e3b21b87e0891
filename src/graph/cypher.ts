import { inspect } from 'node:util';
import { ENTITY_TYPES, type EntityType } from '../model/entity-types.ts';
import { type ClaimKind, claimKinds } from '../model/kinds.ts';

/** A piece of query text made here or from the registry; nothing else can be put into a statement. */
export class Fragment {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Joins text and fragments. Values never come in this way: they are parameters. */
export function cypher(strings: TemplateStringsArray, ...parts: readonly Fragment[]): Fragment {
  let text = strings[0]!;
  parts.forEach((part, i) => {
    if (!(part instanceof Fragment)) throw new TypeError(`Only fragments go into a statement; got ${inspect(part)}`);
    text += part.text + strings[i + 1]!;
  });
  return new Fragment(text);
}

/** A name of our own making: of a constraint, an index or a stored list. */
export function identifier(name: string): Fragment {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) throw new TypeError(`Not an identifier: ${inspect(name)}`);
  return new Fragment(name);
}

export const label = (type: EntityType): Fragment => new Fragment(ENTITY_TYPES[type].label);
export const tieType = (kind: ClaimKind): Fragment => new Fragment(kind);
export const join = (parts: readonly Fragment[], separator: string): Fragment =>
  new Fragment(parts.map((part) => part.text).join(separator));

/** Relationships of every kind of tie, as a pattern has them. */
export const ANY_TIE = join(claimKinds.map(tieType), '|');

/** One of the closed set of query texts that can be sent. `R`: the shape of its rows, flat. */
export interface Statement<R = unknown> {
  readonly name: string;
  readonly text: string;
  readonly rows?: R;
}

/**
 * Statements are written with parameters of their own, `$ids`, and get them as entries of one map, `$p.ids`. The database plans a
 * text anew for every combination of types of its parameters, where null is one, and lists of some and of many items are two;
 * a map is always a map.
 */
const PARAMETER = /\$(\w+)/g;

const registered = new Map<string, Statement>();

/** Declares a statement; its name is unique and shows in the database's own list of transactions. */
export function statement<R>(name: string, fragment: Fragment): Statement<R> {
  if (registered.has(name)) throw new Error(`Two statements are named ${name}`);
  const text = fragment.text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
    .replace(PARAMETER, '$p.$1');
  const made: Statement<R> = { name, text };
  Object.defineProperty(made, inspect.custom, { value: () => `${name}:\n${text}`, enumerable: false });
  registered.set(name, made);
  return Object.freeze(made);
}

/** Every statement declared so far. */
export const allStatements = (): readonly Statement[] => [...registered.values()];
