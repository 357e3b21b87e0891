import type { EntityRow } from '../article-plan.ts';
import { cypher, statement } from '../cypher.ts';
import type { Reader } from '../database.ts';
import { codesAround, divisionClass, type NameNode, nameNodes } from '../name-node.ts';

/** A name with what it carries of the divisions that go by it. */
export interface DivisionName extends NameNode {
  readonly classes: readonly string[];
  readonly codes: readonly string[];
}

type Carried = Pick<DivisionName, 'key' | 'classes' | 'codes'>;

const present = statement<Carried>(
  'division names present',
  cypher`UNWIND $keys AS key MATCH (n:Name {key: key}) RETURN key, n.classes AS classes, n.codes AS codes`,
);
const create = statement('create division names', cypher`UNWIND $rows AS row CREATE (n:Name) SET n = row`);
const widen = statement(
  'widen division names',
  cypher`UNWIND $rows AS row MATCH (n:Name {key: row.key}) SET n.classes = row.classes, n.codes = row.codes`,
);

/** Gathers the names of divisions, each once, so that each is written and indexed once however many divisions go by it. */
export class DivisionNames {
  readonly #names = new Map<string, NameNode & { readonly classes: Set<string>; readonly codes: Set<string> }>();

  /** Takes in the names of one division; tells their keys. */
  add({ code, tableNames }: EntityRow): string[] {
    const nodes = nameNodes(tableNames);
    for (const node of nodes) {
      let name = this.#names.get(node.key);
      if (!name) {
        name = { ...node, classes: new Set(), codes: new Set() };
        this.#names.set(node.key, name);
      }
      name.classes.add(divisionClass(code!.length));
      for (const around of codesAround(code!)) name.codes.add(around);
    }
    return nodes.map(({ key }) => key);
  }

  /** Makes those that are not there, and has the others carry what is new. */
  async write(transaction: Reader): Promise<void> {
    const held = new Map(
      (await transaction.run(present, { keys: [...this.#names.keys()] })).map((name) => [name.key, name]),
    );
    const missing: DivisionName[] = [];
    const wider: Carried[] = [];
    for (const { classes, codes, ...node } of this.#names.values()) {
      const known = held.get(node.key);
      if (!known) missing.push({ ...node, classes: [...classes].sort(), codes: [...codes].sort() });
      else {
        const all = { key: node.key, classes: union(known.classes, classes), codes: union(known.codes, codes) };
        if (all.classes.length + all.codes.length > known.classes.length + known.codes.length) wider.push(all);
      }
    }
    if (missing.length > 0) await transaction.run(create, { rows: missing });
    if (wider.length > 0) await transaction.run(widen, { rows: wider });
  }
}

const union = (held: readonly string[], more: Iterable<string>): string[] => [...new Set([...held, ...more])].sort();
