import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Gazetteer } from '../../src/gazetteer/gazetteer.ts';
import { PLACE_NAMES_FORMAT, placeNameInWords } from '../../src/gazetteer/place-name.ts';
import { checkPlaceNames } from '../../src/import/check-place-names.ts';

const table = new Gazetteer();
const FORMER = { code: '630106', name: '湟中县', status: 'former', until: '2019' };
const DIVIDED = { name: '潮阳市', status: 'former', successors: ['440513', '440514'] };
const check = (...names: unknown[]) => checkPlaceNames('names.json', { format: PLACE_NAMES_FORMAT, names }, table);
const faults = (...names: unknown[]) => check(...names).faults.map(({ path, reason }) => `${path} ${reason}`);

describe('a file of place names', () => {
  it('is taken where it is sound', () => {
    expect(check(FORMER, DIVIDED)).toEqual({ names: [FORMER, DIVIDED], faults: [] });
  });

  it('that comes with the program is sound', () => {
    const bundled = JSON.parse(readFileSync(new URL('../../seed/gazetteer/names.json', import.meta.url), 'utf8'));
    const { names, faults } = checkPlaceNames('names.json', bundled, table);
    expect(faults).toEqual([]);
    expect(names).toContainEqual(expect.objectContaining({ name: '湟中县', code: '630106' }));
  });

  it.each([
    [{ ...FORMER, status: 'old' }, '/names/0/status expected one of former, short, other'],
    [{ ...FORMER, code: '6301x6' }, /^\/names\/0\/code must match pattern/],
    [{ ...FORMER, name: undefined }, '/names/0 lacks "name"'],
    [{ ...FORMER, when: '2019' }, '/names/0 unknown property "when"'],
    [{ ...FORMER, code: undefined }, '/names/0 expected either "code" or "successors"'],
    [{ ...FORMER, ...DIVIDED }, '/names/0 expected either "code" or "successors"'],
    [{ ...DIVIDED, successors: ['440513'] }, /^\/names\/0\/successors /],
    [{ ...FORMER, code: '999999' }, '/names/0/code the division table has no 999999'],
    [{ ...FORMER, name: '湟中区' }, '/names/0/name is the name that the division table has for 630106'],
    [{ ...FORMER, until: '2019-13' }, '/names/0/until "2019-13" is no date; expected YYYY, YYYY-MM or YYYY-MM-DD'],
    [{ ...FORMER, since: '2020' }, '/names/0 since 2020 is after until 2019'],
    [{ ...DIVIDED, status: 'short' }, '/names/0/status is "short"; a place with successors has only former names'],
    [{ ...DIVIDED, successors: ['440513', '999999'] }, '/names/0/successors/1 the division table has no 999999'],
    [
      { ...DIVIDED, successors: ['440513', '44'] },
      '/names/0/successors/1 is a PROVINCE; expected all successors to be of one level',
    ],
  ])('is refused where a name is %j', (name, told) => {
    const found = faults(JSON.parse(JSON.stringify(name)));
    expect(found).toEqual([typeof told === 'string' ? told : expect.stringMatching(told)]);
    expect(check(name).names).toEqual([]);
  });

  it('is refused where it says one thing twice, or is no such file', () => {
    expect(faults(FORMER, DIVIDED, FORMER)).toEqual([
      '/names/2 says the same as /names/0; expected each name of a place once',
    ]);
    const other = checkPlaceNames('names.json', { names: [] }, table).faults;
    expect(other).toEqual([{ file: 'names.json', path: '/', reason: 'lacks "format"' }]);
    expect(checkPlaceNames('names.json', [], table).faults).toHaveLength(1);
  });
});

it('a name is told in words', () => {
  expect(placeNameInWords({ name: '湟中县', status: 'former', until: '2019' })).toBe('a former name, until 2019');
  expect(placeNameInWords({ name: '蒲圻市', status: 'former', since: '1986', until: '1998' })).toBe(
    'a former name, since 1986, until 1998',
  );
  expect(placeNameInWords({ name: '内冲瑶族村', status: 'other' })).toBe('another name');
  expect(placeNameInWords({ name: '龙池办', status: 'short' })).toBe('a short name');
});
