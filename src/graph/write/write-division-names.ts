import { normaliseName } from '../../model/normalise-name.ts';
import { soundsOf } from '../../model/sounds.ts';
import type { EntityRow } from '../article-plan.ts';
import { cypher, statement } from '../cypher.ts';
import type { Database, Reader } from '../database.ts';
import { codesAround, divisionClass, type NameNode } from '../name-node.ts';
import { writeAgain } from './write-again.ts';

/** What a name carries of the divisions that go by it. */
interface Carried {
  readonly key: string;
  readonly classes: readonly string[];
  readonly codes: readonly string[];
}

type DivisionName = Carried & NameNode;

export interface NameChanges {
  readonly missing: readonly DivisionName[];
  readonly wider: readonly Carried[];
}

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
  readonly #names = new Map<string, NameNode & { readonly classes: string[]; readonly codes: string[] }>();

  /** Takes in the names of one division; tells their keys. */
  add({ code, tableNames }: EntityRow): string[] {
    const keys = [...new Set(tableNames.map(normaliseName))];
    for (const key of keys) {
      let name = this.#names.get(key);
      if (!name) {
        name = { key, ...soundsOf(key), classes: [], codes: [] };
        this.#names.set(key, name);
      }
      addTo(name.classes, [divisionClass(code!.length)]);
      addTo(name.codes, codesAround(code!));
    }
    return keys;
  }

  /** Which of them are to be made, and which are there but are to carry more. */
  async compare(reader: Reader): Promise<NameChanges> {
    const rows = await reader.run(present, { keys: [...this.#names.keys()] });
    const held = new Map(rows.map((name) => [name.key, name]));
    const missing: DivisionName[] = [];
    const wider: Carried[] = [];
    for (const name of this.#names.values()) {
      const known = held.get(name.key);
      if (!known) missing.push({ ...name, codes: name.codes.sort() });
      else {
        const all = {
          key: name.key,
          classes: union(known.classes, name.classes),
          codes: union(known.codes, name.codes),
        };
        if (all.classes.length + all.codes.length > known.classes.length + known.codes.length) wider.push(all);
      }
    }
    return { missing, wider };
  }
}

/** These lists are short: divisions come in order of code, so that most of the time it is the last that is there. */
function addTo(list: string[], values: readonly string[]): void {
  for (const value of values) if (!list.includes(value)) list.push(value);
}

/** Done again, it leaves out what is there. */
export async function writeDivisionNames(db: Database, { missing, wider }: NameChanges): Promise<void> {
  await writeAgain(db, async (transaction, again) => {
    const known = again ? await transaction.run(present, { keys: missing.map(({ key }) => key) }) : [];
    const keys = new Set(known.map(({ key }) => key));
    const rows = missing.filter(({ key }) => !keys.has(key));
    if (rows.length > 0) await transaction.run(create, { rows });
    if (wider.length > 0) await transaction.run(widen, { rows: wider });
  });
}

const union = (held: readonly string[], more: readonly string[]): string[] => [...new Set([...held, ...more])].sort();
