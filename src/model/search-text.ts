import { normaliseName } from './normalise-name.ts';
import { simplified } from './simplified.ts';
import { typedSound } from './sounds.ts';

/** What a text to search for can mean, each as it is compared. */
export interface SearchText {
  /** As a name: as typed and, where that differs, in simplified characters. */
  readonly keys: readonly string[];
  /** Pieces for a loose search: two characters each, and whole Latin words. Empty where the text is one piece itself. */
  readonly pieces: readonly string[];
  /** As pinyin or initials. */
  readonly sound: string | null;
  /** As a division code: those it is, longest first. */
  readonly codes: readonly string[];
  /** As the beginning of a division code. */
  readonly codePrefix: string | null;
}

export function searchText(text: string): SearchText {
  const key = normaliseName(text);
  const pieces = [...new Set(piecesOf(simplified(key)))];
  return {
    keys: [...new Set([key, simplified(key)])],
    pieces: pieces.length > 1 ? pieces : [],
    sound: typedSound(text.normalize('NFKC')),
    codes: codesOf(key),
    codePrefix: /^\d{1,12}$/.test(key) ? key : null,
  };
}

const HAN = /\p{Script=Han}/u;

function piecesOf(key: string): string[] {
  return [...key.matchAll(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu)].flatMap(([run]) => {
    const characters = [...run];
    if (!HAN.test(run) || characters.length === 1) return [run];
    return characters.slice(1).map((character, i) => characters[i]! + character);
  });
}

/** Codes are also written with zeros up to their full length: 420000 is province 42, 421181000000 county 421181. */
function codesOf(key: string): string[] {
  if (!/^\d+$/.test(key)) return [];
  const codes = [key];
  for (const [length, without] of [
    [12, 9],
    [12, 6],
    [9, 6],
    [6, 4],
    [6, 2],
    [4, 2],
  ] as const) {
    const known = codes.find((code) => code.length === length);
    if (known && /^0+$/.test(known.slice(without))) codes.push(known.slice(0, without));
  }
  return [...new Set(codes)];
}
