import { ENTITY_TYPES, type EntityType, entityTypes } from '../model/entity-types.ts';
import { normaliseName } from '../model/normalise-name.ts';
import { type Sounds, soundsOf } from '../model/sounds.ts';

/**
 * A node of the names that entities go by, with its search keys. Besides it carries what its entities are, so that the index
 * alone can tell which of thousands of hits come first: `classes`, and the `codes` of the provinces, prefectures and
 * counties that these are or lie in.
 */
export interface NameNode extends Sounds {
  readonly key: string;
}

/** The nodes of some names, once each. */
export const nameNodes = (names: readonly string[]): NameNode[] =>
  [...new Set(names.map(normaliseName))].map((key) => ({ key, ...soundsOf(key) }));

/** Class of entities that articles tell of, and of all that have no division code. */
export const KNOWN = 'known';
/** Class of divisions by the length of their code. */
export const divisionClass = (digits: number): string => `digits${digits}`;

const DIGITS = entityTypes.flatMap((type) => ENTITY_TYPES[type].codeDigits ?? []);

/** Every class, best known first. */
export const NAME_CLASSES: readonly string[] = [KNOWN, ...DIGITS.map(divisionClass)];

/** A division's code and those of the divisions around it, down to the county: thousands of villages share their names. */
export const codesAround = (code: string): string[] =>
  [2, 4, 6].filter((digits) => digits <= code.length).map((digits) => code.slice(0, digits));

/** The classes that entities of some types can have. */
export const classesOf = (types: readonly EntityType[]): string[] => [
  KNOWN,
  ...types.flatMap((type) => {
    const digits = ENTITY_TYPES[type].codeDigits;
    return digits ? [divisionClass(digits)] : [];
  }),
];
