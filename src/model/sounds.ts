import { pinyin } from 'pinyin-pro';

/** How a name sounds, each reading as one word: 湟中区 is huangzhongqu, its initials are hzq. For finding only, never for identity. */
export interface Sounds {
  readonly pinyin: readonly string[];
  readonly initials: readonly string[];
}

/** Characters, and beginnings of double surnames, that are read otherwise as a surname than as a word: 单 is shan, not dan. */
const READ_OTHERWISE = new Set('单曾仇解查盖朴区员缪折召乐繁句能都薄牟啜於郄郗尉万');

const SPOKEN = /^[a-z0-9]+$/;

/** Most names have one reading; where the first character is also a surname of another sound, they have two. */
export function soundsOf(name: string): Sounds {
  const readings = [syllablesOf(name, 'off')];
  if (READ_OTHERWISE.has([...name][0] ?? '')) readings.push(syllablesOf(name, 'head'));
  const distinct = (words: readonly string[]) => [...new Set(words)].filter((word) => word !== '').sort();
  return {
    pinyin: distinct(readings.map((syllables) => syllables.join(''))),
    initials: distinct(readings.map((syllables) => syllables.map((syllable) => syllable[0]).join(''))),
  };
}

/** Latin letters and digits stand for themselves; a character without a reading is left out. */
function syllablesOf(name: string, surname: 'off' | 'head'): string[] {
  return pinyin(name, { toneType: 'none', type: 'array', surname })
    .map(plain)
    .filter((syllable) => SPOKEN.test(syllable));
}

/** Without tone marks; lü is lu, whether typed lü, lv or lyu. */
const plain = (latin: string): string =>
  latin
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/([ln])v/g, '$1u')
    .replace(/lyu/g, 'lu');

/** What was typed, as a sound: "Xī'ān shì" is xianshi. Null where it cannot be one. */
export function typedSound(text: string): string | null {
  const sound = plain(text).replace(/[\s'’·-]/gu, '');
  return SPOKEN.test(sound) && /[a-z]/.test(sound) ? sound : null;
}
