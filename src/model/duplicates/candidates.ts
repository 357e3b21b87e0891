import { isPlaceType } from '../entity-types.ts';
import { normaliseName } from '../normalise-name.ts';
import { type Candidate, type Compared, RESEMBLANCES, type Resemblance } from './compared.ts';
import { abbreviates, differInPlace, numbersIn, oneLetterApart, partsOf, withoutOneLetter } from './names.ts';

/** Names of so many entities name none of them: 全省, 工作组. */
const MAX_BEARERS = 20;
const LONG_NAME = 6;
const LONGEST_NAME = 40;
const SHORTEST_PART = 3;

interface Bearer {
  readonly entity: Compared;
  readonly canonical: boolean;
}

/**
 * Pairs worth a closer look. They meet in names: the same one, one that is part of the other, one with a letter changed, one
 * that shortens the other. So the work grows with the names there are, never with the pairs of entities.
 */
export function candidatesAmong(entities: readonly Compared[]): Candidate[] {
  const places = new Set(
    entities.filter(({ type }) => isPlaceType(type)).flatMap(({ names }) => names.map(normaliseName)),
  );
  const found = new Map<string, Candidate>();
  for (const group of groupsOf(entities)) {
    const names = bearersOf(group);
    const propose = (resemblance: Resemblance, a: string, b: string) => {
      for (const one of names.get(a)!) {
        for (const other of names.get(b)!) {
          if (one.entity.id !== other.entity.id) keep(found, places, resemblance, one, other, [a, b], names);
        }
      }
    };
    const usable = [...names].filter(([, bearers]) => bearers.length <= MAX_BEARERS).map(([name]) => name);
    const known = new Set(usable);
    for (const name of usable) {
      propose('SHARED_NAME', name, name);
      if (name.length > LONGEST_NAME) continue;
      for (const part of partsOf(name, SHORTEST_PART)) if (known.has(part)) propose('CONTAINED', part, name);
    }
    for (const [a, b] of oneApart(usable)) propose('ONE_CHARACTER', a, b);
    for (const [a, b] of shortened(usable)) propose('ABBREVIATION', a, b);
  }
  return [...found.values()];
}

/** Only like goes with like. */
function groupsOf(entities: readonly Compared[]): Compared[][] {
  const groups = new Map<string, Compared[]>();
  for (const entity of entities) {
    const key = `${entity.type} ${entity.isGroup}`;
    const group = groups.get(key);
    if (group) group.push(entity);
    else groups.set(key, [entity]);
  }
  return [...groups.values()];
}

function bearersOf(entities: readonly Compared[]): Map<string, Bearer[]> {
  const names = new Map<string, Bearer[]>();
  for (const entity of entities) {
    for (const name of new Set(entity.names.map(normaliseName))) {
      const bearer = { entity, canonical: name === normaliseName(entity.name) };
      const bearers = names.get(name);
      if (bearers) bearers.push(bearer);
      else names.set(name, [bearer]);
    }
  }
  return names;
}

function keep(
  found: Map<string, Candidate>,
  places: ReadonlySet<string>,
  seen: Resemblance,
  one: Bearer,
  other: Bearer,
  pair: [string, string],
  names: ReadonlyMap<string, readonly Bearer[]>,
): void {
  const swap = one.entity.id > other.entity.id;
  const [left, right] = swap ? [other, one] : [one, other];
  const same = seen === 'SHARED_NAME' && left.canonical && right.canonical;
  const resemblance = same ? 'SAME_NAME' : seen;
  if (left.entity.code !== null && right.entity.code !== null) return;
  if (!fits(resemblance, left.entity, right.entity, places)) return;
  const key = `${left.entity.id} ${right.entity.id}`;
  const known = found.get(key);
  if (known && RESEMBLANCES.indexOf(known.resemblance) <= RESEMBLANCES.indexOf(resemblance)) return;
  found.set(key, {
    left: left.entity,
    right: right.entity,
    resemblance,
    names: swap ? [pair[1], pair[0]] : pair,
    bearers: Math.max(names.get(pair[0])!.length, names.get(pair[1])!.length),
  });
}

/** What the full names rule out, whatever else they share. */
function fits(resemblance: Resemblance, left: Compared, right: Compared, places: ReadonlySet<string>): boolean {
  // A place and a part of it have names one in the other: 延安市, 延安市宝塔区.
  if (isPlaceType(left.type)) return resemblance !== 'CONTAINED' && resemblance !== 'ABBREVIATION';
  const [a, b] = [normaliseName(left.name), normaliseName(right.name)];
  // So have a body and its departments: 住房和城乡建设部, 住房和城乡建设部人事司.
  if (left.type === 'AGENCY' && (a.startsWith(b) || b.startsWith(a)) && a !== b) return false;
  const numbers = [numbersIn(a), numbersIn(b)];
  return !(numbers[0] !== numbers[1] && numbers[0] !== '' && numbers[1] !== '') && !differInPlace(a, b, places);
}

function* oneApart(names: readonly string[]): Iterable<[string, string]> {
  const meeting = new Map<string, string[]>();
  for (const name of names) {
    if (name.length < LONG_NAME || name.length > LONGEST_NAME) continue;
    for (const key of [name, ...withoutOneLetter(name)]) {
      const met = meeting.get(key);
      if (!met) meeting.set(key, [name]);
      else {
        for (const other of met) if (oneLetterApart(other, name)) yield [other, name];
        if (met.length < MAX_BEARERS) met.push(name);
      }
    }
  }
}

function* shortened(names: readonly string[]): Iterable<[string, string]> {
  const byEnds = new Map<string, string[]>();
  for (const name of names) {
    const letters = [...name];
    const ends = letters[0]! + letters.at(-1)!;
    const met = byEnds.get(ends);
    if (!met) byEnds.set(ends, [name]);
    else {
      for (const other of met) {
        const [short, long] = other.length < name.length ? [other, name] : [name, other];
        if (abbreviates(short, long)) yield [short, long];
      }
      if (met.length < MAX_BEARERS * 10) met.push(name);
    }
  }
}
