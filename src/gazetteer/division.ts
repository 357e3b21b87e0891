import type { EntityType } from '../model/entity-types.ts';

export type DivisionType = Extract<EntityType, 'PROVINCE' | 'PREFECTURE' | 'COUNTY' | 'TOWNSHIP' | 'VILLAGE'>;

/** One row of the national division table. */
export interface Division {
  readonly type: DivisionType;
  /** 2, 4, 6, 9 or 12 digits. */
  readonly code: string;
  readonly name: string;
  readonly parent: string | null;
}

const LEVELS: readonly (readonly [digits: number, type: DivisionType])[] = [
  [2, 'PROVINCE'],
  [4, 'PREFECTURE'],
  [6, 'COUNTY'],
  [9, 'TOWNSHIP'],
  [12, 'VILLAGE'],
];

/** The level a code belongs to, by its number of digits; null where it is no division code. */
export function typeOfCode(code: string): DivisionType | null {
  return /^\d+$/.test(code) ? (LEVELS.find(([digits]) => digits === code.length)?.[1] ?? null) : null;
}

/** The codes of the divisions around a code, nearest first. */
export function enclosingCodes(code: string): string[] {
  return LEVELS.filter(([digits]) => digits < code.length)
    .map(([digits]) => code.slice(0, digits))
    .reverse();
}
