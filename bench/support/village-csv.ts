import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityRow } from '../../src/graph/article-plan.ts';
import { codesAround, nameNodes } from '../../src/graph/name-node.ts';

/** Transactions as large as the driver's. */
const ROWS = 20_000;

/** Writes the rows as LOAD CSV wants them: villages with their names, and the names alone, each once. */
export function writeCsv(folder: string, rows: readonly EntityRow[]): void {
  const names = new Map<string, { readonly pinyin: string; readonly initials: string; readonly codes: Set<string> }>();
  const villages = rows.map((row) => {
    const nodes = nameNodes(row.tableNames);
    for (const { key, pinyin, initials } of nodes) {
      if (!names.has(key)) names.set(key, { pinyin: list(pinyin), initials: list(initials), codes: new Set() });
      for (const code of codesAround(row.code!)) names.get(key)!.codes.add(code);
    }
    const of = (value: (node: (typeof nodes)[number]) => string) => list(nodes.map(value));
    return [
      ...[row.id, row.code!, row.name, row.parent!, list(row.tableNames)],
      ...[of(({ key }) => key), of(({ pinyin }) => pinyin.join(' ')), of(({ initials }) => initials.join(' '))],
    ];
  });
  write(join(folder, 'villages.csv'), [
    ['id', 'code', 'name', 'parent', 'names', 'keys', 'pinyin', 'initials'],
    ...villages,
  ]);
  write(join(folder, 'names.csv'), [
    ['key', 'pinyin', 'initials', 'codes'],
    ...[...names].map(([key, { pinyin, initials, codes }]) => [key, pinyin, initials, list([...codes].sort())]),
  ]);
}

const list = (values: readonly string[]): string => values.join('|');
const write = (file: string, lines: readonly (readonly string[])[]) =>
  writeFileSync(
    file,
    lines.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n'),
  );

const VILLAGE = `
  MATCH (parent:Entity {id: row.parent})
  CREATE (e:Entity:Place:Village {id: row.id, type: 'VILLAGE', code: row.code, name: row.name, names: split(row.names, '|'),
    tableNames: split(row.names, '|'), sort: row.code, isGroup: false, unsure: false, listed: true})-[:WITHIN]->(parent)`;
const carry = (codes: string) => `
    SET n.classes = n.classes + [x IN ['digits12'] WHERE NOT x IN n.classes],
      n.codes = n.codes + [x IN ${codes} WHERE NOT x IN n.codes]`;
const load = (file: string, body: string) => `
  LOAD CSV WITH HEADERS FROM 'file:///${file}.csv' AS row
  CALL (row) {${body}
  } IN TRANSACTIONS OF ${ROWS} ROWS`;

/** The ways to do it with LOAD CSV; each to the same graph, but for the order of a name's codes. */
export const LOAD_CSV: Readonly<Record<string, readonly string[]>> = {
  'LOAD CSV': [
    load(
      'villages',
      `${VILLAGE}
    WITH e, row, split(row.keys, '|') AS keys, split(row.pinyin, '|') AS pinyin, split(row.initials, '|') AS initials
    UNWIND range(0, size(keys) - 1) AS i
    MERGE (n:Name {key: keys[i]})
    ON CREATE SET n.pinyin = split(pinyin[i], ' '), n.initials = split(initials[i], ' '), n.classes = [], n.codes = []${carry('[left(row.code, 2), left(row.code, 4), left(row.code, 6)]')}
    CREATE (n)-[:NAMES]->(e)`,
    ),
  ],
  // Each name is then written and indexed once, as the driver does it; it takes a file that has been grouped beforehand.
  'LOAD CSV, names first': [
    load(
      'names',
      `
    MERGE (n:Name {key: row.key})
    ON CREATE SET n.pinyin = split(row.pinyin, '|'), n.initials = split(row.initials, '|'), n.classes = [], n.codes = []${carry("split(row.codes, '|')")}`,
    ),
    load(
      'villages',
      `${VILLAGE}
    WITH e, row
    UNWIND split(row.keys, '|') AS key
    MATCH (n:Name {key: key})
    CREATE (n)-[:NAMES]->(e)`,
    ),
  ],
};
