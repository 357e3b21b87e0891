import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validate } from '../../src/import/validate.ts';
import { kite, lantern } from '../support/fiction.ts';

function faultsOf(value: unknown): string[] {
  const result = validate('f.json', value);
  return 'faults' in result ? result.faults.map(({ path, reason }) => `${path}: ${reason}`) : [];
}

/** The fictional report with other values in some places; undefined takes a value out. */
function broken(changes: readonly (readonly [place: string, value: unknown])[]): unknown {
  const copy = structuredClone(lantern) as unknown;
  for (const [place, value] of changes) {
    const keys = place.split('/').slice(1);
    const last = keys.pop()!;
    const holder = keys.reduce((inner, key) => (inner as Record<string, unknown>)[key], copy) as Record<
      string,
      unknown
    >;
    if (value === undefined) delete holder[last];
    else holder[last] = value;
  }
  return copy;
}

const claim = (kind: string) => `/claims/${lantern.claims.findIndex((one) => one.kind === kind)}`;
const mention = (id: string) => `/mentions/${lantern.mentions.findIndex((one) => one.id === id)}`;
const FIRST = lantern.mentions[0]!;
const NEXT = `/mentions/${lantern.mentions.length}`;
const FIGURE = `${claim('FUNDED')}/figures/0`;
const LENGTH = lantern.article.textLength;

/** What is broken: a place and the value put there; and the one fault that is told: where, and how its reason begins. */
const BROKEN: readonly [place: string, value: unknown, at: string, reason: string][] = [
  ['/format', 'x/1', '/format', 'is "x/1"; expected "bangfu-extraction/1"'],
  ['/article', undefined, '/', 'lacks "article"'],
  ['/notes', 1, '/', 'unknown property "notes"'],
  ['/article/id', '../x', '/article/id', 'is "../x"; must match pattern'],
  ['/article/textSha256', 'abc', '/article/textSha256', 'is "abc"; must match pattern'],
  ['/article/publishedOn', '2019-02-29', '/article/publishedOn', '"2019-02-29" is no date; expected YYYY'],
  ['/article/url', 'javascript:x', '/article/url', 'is "javascript:x"; must match pattern'],
  ['/mentions/0/type', 'CITY', '/mentions/0/type', 'is "CITY"; expected one of AGENCY, OFFICIAL'],
  ['/mentions/0/at', [], '/mentions/0/at', 'is []; must NOT have fewer than 1 items'],
  [NEXT, { ...FIRST, name: '别部' }, `${NEXT}/id`, '"bu" is the id of an earlier mention'],
  [NEXT, { ...FIRST, id: 'bu2' }, NEXT, 'is the same as mention "bu"'],
  ['/mentions/0/code', '42', '/mentions/0/code', 'a AGENCY has no division code'],
  [`${mention('macheng')}/code`, '42118', `${mention('macheng')}/code`, 'is "42118"; must match pattern'],
  ['/mentions/0/size', { value: '3' }, '/mentions/0/size', 'only a group has a size'],
  ['/mentions/0/of', 'nobody', '/mentions/0/of', '"nobody" is no mention of this file'],
  ['/mentions/0/of', 'bu', '/mentions/0/of', 'leads back to the mention itself'],
  ['/mentions/0/at/0', { start: 3, end: 3 }, '/mentions/0/at/0', 'start 3 is not before end 3'],
  ['/mentions/0/at/0/end', LENGTH + 1, '/mentions/0/at/0', `end ${LENGTH + 1} is behind the text, which has ${LENGTH}`],
  ['/mentions/0/at/0/start', '0', '/mentions/0/at/0/start', 'is "0"; must be integer'],
  ['/claims/0/kind', 'OTHER', '/claims/0', 'kind is "OTHER"; expected a claim kind of the catalogue'],
  ['/claims/1/id', 'c1', '/claims/1/id', '"c1" is the id of an earlier claim'],
  ['/claims/0/subject', 'nobody', '/claims/0/subject', '"nobody" is no mention of this file'],
  [
    `${claim('POSTED_TO')}/subject`,
    'macheng',
    `${claim('POSTED_TO')}/subject`,
    '"macheng" is of type COUNTY; POSTED_TO expects one of OFFICIAL, AGENCY',
  ],
  [
    `${claim('INTRODUCED')}/object`,
    'hubei',
    `${claim('INTRODUCED')}/object`,
    '"hubei" is of type PROVINCE; INTRODUCED',
  ],
  ['/claims/0/object', 'bu', '/claims/0', 'subject and object are the same mention'],
  ['/claims/0/roles', { SENDER: ['bu'] }, '/claims/0/roles', 'unknown property "SENDER"'],
  [`${claim('POSTED_TO')}/roles/SENDER`, [], `${claim('POSTED_TO')}/roles/SENDER`, 'is []; must NOT have fewer'],
  [`${claim('POSTED_TO')}/roles/SENDER/1`, 'lin', `${claim('POSTED_TO')}/roles/SENDER/1`, '"lin" is of type OFFICIAL'],
  [`${claim('INTRODUCED')}/roles`, {}, `${claim('INTRODUCED')}/roles`, 'lacks "DESTINATION"'],
  [`${claim('INTRODUCED')}/roles`, undefined, claim('INTRODUCED'), 'lacks "roles"'],
  ['/claims/0/qualifiers', { position: '司长' }, '/claims/0/qualifiers', 'unknown property "position"'],
  ['/claims/0/qualifiers/mode', '', '/claims/0/qualifiers/mode', 'is ""; must NOT have fewer than 1 char'],
  ['/claims/0/evidence', [], '/claims/0/evidence', 'is []; must NOT have fewer than 1 items'],
  ['/claims/0/evidence/0/end', 9999, '/claims/0/evidence/0', 'end 9999 is behind the text'],
  ['/claims/0/since', '2012-13', '/claims/0/since', '"2012-13" is no date; expected YYYY'],
  ['/claims/0/since', '去年', '/claims/0/since', 'is "去年"; must match pattern'],
  [`${claim('POSTED_TO')}/until`, '2015', claim('POSTED_TO'), 'since 2016 is after until 2015'],
  [`${FIGURE}/value`, 13_000_000, `${FIGURE}/value`, 'is 13000000; must be string'],
  [`${FIGURE}/value`, '1300万', `${FIGURE}/value`, 'is "1300万"; must match pattern'],
  [`${FIGURE}/unit`, '万元', `${FIGURE}/unit`, 'is "万元"; expected one of 元, 人'],
  [`${FIGURE}/at`, { start: 0, end: 9999 }, `${FIGURE}/at`, 'end 9999 is behind the text'],
  [`${FIGURE}/since`, '2019-02-30', `${FIGURE}/since`, '"2019-02-30" is no date'],
  ['/left', [{ start: 5, end: 4, reason: '广告' }], '/left/0', 'start 5 is not before end 4'],
];

describe('validate', () => {
  it('takes the fictional reports as they are', () => {
    for (const extraction of [lantern, kite]) expect(validate('f.json', extraction)).toEqual({ extraction });
  });

  it.each(BROKEN)('tells of %s being %j', (place, value, at, reason) => {
    const faults = faultsOf(broken([[place, value]]));
    expect(faults).toEqual([expect.stringContaining(reason)]);
    expect(faults[0]).toMatch(new RegExp(`^${at}: `));
  });

  it('takes a beginning and an end in one year, however exactly each is told', () => {
    const at = claim('POSTED_TO');
    for (const [since, until] of [
      ['2018', '2018-06'],
      ['2018-12', '2018'],
      ['2018-06-30', '2018-06'],
    ])
      expect(
        faultsOf(
          broken([
            [`${at}/since`, since],
            [`${at}/until`, until],
          ]),
        ),
      ).toEqual([]);
  });

  it('tells every fault of shape at once', () => {
    const places = ['/format', '/mentions/2/type', '/claims/0/evidence'];
    const faults = faultsOf(broken(places.map((place) => [place, 1])));
    expect(faults.map((line) => line.split(':')[0])).toEqual(expect.arrayContaining(places));
  });

  it('tells every fault of sense at once', () => {
    const faults = faultsOf(
      broken([
        ['/article/publishedOn', '2020-13'],
        ['/mentions/0/of', 'nobody'],
        ['/claims/0/object', 'nobody'],
        [`${claim('FUNDED')}/since`, '2020'],
      ]),
    );
    expect(faults.map((line) => line.split(':')[0]).sort()).toEqual(
      ['/article/publishedOn', '/mentions/0/of', '/claims/0/object', claim('FUNDED')].sort(),
    );
  });

  it('tells of owners that run in a circle, and not of those they own', () => {
    const faults = faultsOf(broken([['/mentions/0/of', 'three']]));
    expect(faults).toEqual(['/mentions/0', mention('three')].map((at) => `${at}/of: leads back to the mention itself`));
  });

  it('names the file in every fault', () => {
    const result = validate('some/f.json', {});
    expect('faults' in result && result.faults.map(({ file }) => file)).toEqual(Array(5).fill('some/f.json'));
  });

  it('answers any JSON value with faults, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(faultsOf(value)).not.toEqual([]);
      }),
    );
  });

  it('answers any JSON value in any place of a sound file, and never throws', () => {
    fc.assert(
      fc.property(fc.constantFrom(...placesOf(lantern)), fc.jsonValue(), (place, value) => {
        for (const fault of faultsOf(broken([[place, value]]))) expect(fault).toMatch(/^\/\S*: ./su);
      }),
      { numRuns: 500 },
    );
  });
});

/** The way to every value inside a value. */
function placesOf(value: unknown, way = ''): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => [`${way}/${key}`, ...placesOf(inner, `${way}/${key}`)]);
}
