import type { EntityType } from '../model/entity-types.ts';
import type { SearchText } from '../model/search-text.ts';
import { anyOf, must, phrase, prefix, weighted } from './lucene.ts';
import { classesOf, codesAround, KNOWN, NAME_CLASSES } from './name-node.ts';

/** Names that one question to an index yields at most. */
export const MAX_NAMES = 1000;
/** And a loose one, which finds mostly what nobody meant. */
export const MAX_LOOSE = 100;

/** Tiers of hits, as the search statement tells them apart. */
const PREFIX = 1;
const PHRASE = 2;
export const LOOSE = 5;

/** A question to a full-text index. */
export interface Lookup {
  readonly index: 'name_whole' | 'name_parts';
  readonly query: string;
  /**
   * The same without weights, to be asked before it: where that yields less than the limit, there is nothing to choose from,
   * and to weigh takes a quarter of the time of the index. None where there are too many names more often than not.
   */
  readonly plain: readonly string[];
  readonly limit: number;
  /** The best tier that is not complete where there are more names than the limit. */
  readonly tier: number;
}

export interface SearchFilter {
  readonly types: readonly EntityType[] | null;
  /** Whether only what lies in a place counts, and that place's code where it has one. */
  readonly within: { readonly code: string | null } | null;
}

/**
 * The questions that find every name a text can mean. Where there are more names than are fetched, the index itself chooses
 * those of the best known entities: each class of names has a weight that no other part of the score outweighs.
 */
export function lookupsOf({ keys, pieces, sound }: SearchText, filter: SearchFilter): Lookup[] {
  const searchable = keys.filter((key) => /[\p{L}\p{N}]/u.test(key));
  if (searchable.length === 0) return [];
  const filters = filtersOf(filter);
  const lookup = (index: Lookup['index'], tier: number, clauses: readonly string[]): Lookup => {
    const plain = [must(anyOf(clauses)), ...filters].join(' ');
    return {
      index,
      query: [plain, ...WEIGHTS].join(' '),
      plain: tier < LOOSE ? [plain] : [],
      limit: tier < LOOSE ? MAX_NAMES : MAX_LOOSE,
      tier,
    };
  };
  const whole = searchable.flatMap((key) => [weighted(phrase('key', key), 8000), weighted(prefix('key', key), 4000)]);
  const sounding = (['pinyin', 'initials'] as const).flatMap((field) =>
    sound === null ? [] : [weighted(phrase(field, sound), 2000), prefix(field, sound)],
  );
  const inKey = (text: string) => phrase('key', text);
  return [
    lookup('name_whole', PREFIX, [...whole, ...sounding]),
    lookup('name_parts', PHRASE, searchable.map(inKey)),
    ...(pieces.length === 0 ? [] : [lookup('name_parts', LOOSE, pieces.map(inKey))]),
  ];
}

/**
 * Those of the questions that tell the best hits, to be asked first: of names in Han characters alone, one for parts of
 * names finds the whole ones and their beginnings as well.
 */
export function firstOf(lookups: readonly Lookup[], { keys }: SearchText): readonly Lookup[] {
  const inHan = keys.every((key) => /^\p{Script=Han}+$/u.test(key));
  return lookups.filter(({ tier }) => (inHan ? tier === PHRASE : tier < LOOSE));
}

// A prefix scores its weight and nothing else, whichever way the word is spread over the index.
const WEIGHTS = NAME_CLASSES.map((name, i) => weighted(prefix('classes', name), 100 * (NAME_CLASSES.length - i)));

function filtersOf({ types, within }: SearchFilter): string[] {
  const known = phrase('classes', KNOWN);
  const typed = types === null ? [] : [must(anyOf(classesOf(types).map((name) => phrase('classes', name))))];
  const placed =
    within === null
      ? []
      : [
          must(
            anyOf([
              known,
              ...codesAround(within.code ?? '')
                .slice(-1)
                .map((code) => phrase('codes', code)),
            ]),
          ),
        ];
  return [...typed, ...placed];
}
