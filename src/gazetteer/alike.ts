import type { Division, DivisionType } from './division.ts';
import type { Gazetteer } from './gazetteer.ts';
import { villageName } from './place-names.ts';

const MAX_ALIKE = 3;

/** Divisions inside a county or less whose name holds the whole stem of a name that the table lacks there: a hint, never an answer. */
export function alike(gazetteer: Gazetteer, type: DivisionType, name: string, within: string): Division[] {
  const stem = name.replace(/(?:村|社区|镇|乡|街道)$/u, '');
  if (within.length < 6 || [...stem].length < 2) return [];
  const there = type === 'VILLAGE' ? gazetteer.villagesIn(within.slice(0, 6)) : [...gazetteer.divisions()];
  return there
    .filter((division) => division.type === type && division.code.startsWith(within))
    .filter((division) => nameOf(division).includes(stem))
    .slice(0, MAX_ALIKE);
}

const nameOf = ({ type, name }: Division): string => (type === 'VILLAGE' ? villageName(name) : name);
