/** Numerals: names that differ in them name different things of a series. */
const NUMBER = /\d+|[一二三四五六七八九十百千两]+(?=[年月日届期批次轮组队号级季])|第[一二三四五六七八九十]+/gu;
/** Letters that tell one of a series: first and second, upper and lower, chief and deputy. */
const ORDINAL = /[一二三四五六七八九十百千两甲乙丙丁东西南北中上下左右前后内外大小老新正副\p{N}a-z]/u;
/** Ranks of places and bodies: one in the place of another names another body. */
const RANK = /[国省市州县区乡镇村组部委厅局司处科室]/u;
const PLACE = /^.{2,8}?(?:自治区|自治州|自治县|省|市|县)/u;

/** Numbers in a name, in order. */
export const numbersIn = (name: string): string => (name.match(NUMBER) ?? []).join(' ');

/** The place that a name begins with: one that is known, or what looks like one; null where there is none. */
export function placeAtStart(name: string, places: ReadonlySet<string>): string | null {
  for (let length = Math.min(name.length, 12); length >= 2; length--) {
    const start = name.slice(0, length);
    if (places.has(start)) return start;
  }
  return PLACE.exec(name)?.[0] ?? null;
}

/** Do the names begin with places of which neither can be the other? */
export function differInPlace(a: string, b: string, places: ReadonlySet<string>): boolean {
  const [left, right] = [placeAtStart(a, places), placeAtStart(b, places)];
  return left !== null && right !== null && !left.includes(right) && !right.includes(left);
}

/** Are the names one letter apart, and not in a letter that tells members of a series apart? */
export function oneLetterApart(a: string, b: string): boolean {
  const [short, long] = [...a].length <= [...b].length ? [[...a], [...b]] : [[...b], [...a]];
  if (long.length - short.length > 1 || a === b) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  const tail = short.length === long.length ? start + 1 : start;
  if (short.slice(tail).join('') !== long.slice(start + 1).join('')) return false;
  const letters = short.length === long.length ? [short[start]!, long[start]!] : [long[start]!];
  return (
    !letters.some((letter) => ORDINAL.test(letter)) && !(letters.length === 2 && letters.every((l) => RANK.test(l)))
  );
}

/**
 * Is the short name made of letters of the long one, in their order, from its first to its last? 住建部, 住房和城乡建设部.
 * Letters are left out here and there: where all that is left out stands together, it is a word, and the names say different
 * things: 北京大学, 北京建筑大学.
 */
export function abbreviates(short: string, long: string): boolean {
  const [few, many] = [[...short], [...long]];
  if (few.length < 3 || few.length >= many.length || few[0] !== many[0] || few.at(-1) !== many.at(-1)) return false;
  let at = 0;
  let gaps = 0;
  let inGap = false;
  for (const letter of many) {
    const taken = letter === few[at];
    if (taken) at++;
    else if (!inGap) gaps++;
    inGap = !taken;
  }
  return at === few.length && gaps > 1;
}

/** The name with each letter left out in turn: names one letter apart share one of these, or are one of them. */
export function withoutOneLetter(name: string): string[] {
  const letters = [...name];
  return [...new Set(letters.map((_, i) => letters.slice(0, i).join('') + letters.slice(i + 1).join('')))];
}

/** Parts of a name of at least so many letters, itself left out. */
export function partsOf(name: string, least: number): string[] {
  const letters = [...name];
  const parts = new Set<string>();
  for (let start = 0; start + least <= letters.length; start++) {
    for (let end = start + least; end <= letters.length; end++) parts.add(letters.slice(start, end).join(''));
  }
  parts.delete(name);
  return [...parts];
}
