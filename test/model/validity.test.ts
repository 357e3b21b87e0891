import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePartialDate } from '../../src/model/partial-date.ts';
import { heldIn, type ValidityInput, validityOf } from '../../src/model/validity.ts';
import { ASSERTIONS, ENDINGS } from '../../src/model/values.ts';
import { asNumber, days, partialDates, precision } from './dates.ts';

type Said = Partial<ValidityInput>;
const STATE: ValidityInput = { temporal: 'state', ending: 'UNKNOWN', assertion: 'REPORTED', publishedOn: '2020-10-16' };
const EVENT: ValidityInput = { ...STATE, temporal: 'event' };

/** What is answered to "did it hold then?". */
function answer(input: ValidityInput, asOf: string): 'CERTAIN' | 'POSSIBLE' | 'NO' {
  const validity = validityOf(input);
  const { earliest, latest } = parsePartialDate(asOf)!;
  if (heldIn(validity, earliest, latest, 'CERTAIN')) return 'CERTAIN';
  return heldIn(validity, earliest, latest, 'POSSIBLE') ? 'POSSIBLE' : 'NO';
}

function holdsTo(input: ValidityInput, answers: Readonly<Record<string, string>>) {
  expect(Object.fromEntries(Object.keys(answers).map((asOf) => [asOf, answer(input, asOf)]))).toEqual(answers);
}

describe('a state', () => {
  it('of stated years is possible in its first and last one, and certain between', () => {
    holdsTo(
      { ...STATE, since: '2021', until: '2023', ending: 'ENDED', publishedOn: '2024-05-01' },
      {
        '2020-12-31': 'NO',
        '2021-03': 'POSSIBLE',
        '2021-12-31': 'CERTAIN',
        '2021': 'CERTAIN',
        '2022-06': 'CERTAIN',
        '2023-01-01': 'CERTAIN',
        '2023-03': 'POSSIBLE',
        '2024': 'NO',
      },
    );
  });

  it('that goes on is certain until the article, and only possible after it', () => {
    holdsTo(
      { ...STATE, since: '2012', ending: 'ONGOING' },
      {
        '2011': 'NO',
        '2012-05': 'POSSIBLE',
        '2013': 'CERTAIN',
        '2020-10-16': 'CERTAIN',
        '2020-10-17': 'POSSIBLE',
        '2021': 'POSSIBLE',
        '2099': 'POSSIBLE',
      },
    );
  });

  it('that goes on, told by an article of a month, is certain until the first of it', () => {
    holdsTo(
      { ...STATE, since: '2012', ending: 'ONGOING', publishedOn: '2020-10' },
      { '2020-10-01': 'CERTAIN', '2020-10-02': 'POSSIBLE' },
    );
  });

  it('of unknown end is certain at its beginning alone', () => {
    holdsTo(
      { ...STATE, since: '2012' },
      { '2011': 'NO', '2012': 'CERTAIN', '2012-03': 'POSSIBLE', '2013': 'POSSIBLE', '2021': 'POSSIBLE' },
    );
  });

  it('that has ended some day had ended by the time of the article', () => {
    holdsTo(
      { ...STATE, since: '2012', ending: 'ENDED' },
      { '2012': 'CERTAIN', '2015': 'POSSIBLE', '2020-10-16': 'POSSIBLE', '2020-10-17': 'NO' },
    );
  });

  it('without any date is certain on the day of the article where it goes on, and nowhere else', () => {
    holdsTo({ ...STATE, ending: 'ONGOING' }, { '1990': 'POSSIBLE', '2020-10-16': 'CERTAIN', '2021': 'POSSIBLE' });
    holdsTo(STATE, { '1990': 'POSSIBLE', '2020-10-16': 'POSSIBLE', '2021': 'POSSIBLE' });
  });

  it('of an article without a date is excluded by nothing but its own dates', () => {
    const undated = { ...STATE, publishedOn: undefined };
    holdsTo({ ...undated, since: '2012', ending: 'ONGOING' }, { '2011': 'NO', '2012': 'CERTAIN', '2013': 'POSSIBLE' });
    holdsTo({ ...undated, until: '2012', ending: 'ENDED' }, { '1990': 'POSSIBLE', '2012': 'CERTAIN', '2013': 'NO' });
  });
});

describe('an event', () => {
  it('of one day happened that day', () => {
    holdsTo(
      { ...EVENT, since: '2019-05-01', until: '2019-05-01' },
      { '2019-04': 'NO', '2019-05-01': 'CERTAIN', '2019': 'CERTAIN', '2019-05-02': 'NO' },
    );
  });

  it('of some day in a year is certain in the year and possible in a month', () => {
    holdsTo(
      { ...EVENT, since: '2019', until: '2019' },
      { '2018': 'NO', '2019': 'CERTAIN', '2019-05': 'POSSIBLE', '2020': 'NO' },
    );
  });

  it('without a date was over when the article told of it', () => {
    holdsTo(EVENT, { '1990': 'POSSIBLE', '2020-10-16': 'POSSIBLE', '2020-10-17': 'NO' });
  });

  it('that happens again and again may go on', () => {
    holdsTo({ ...EVENT, since: '2018', ending: 'ONGOING' }, { '2019': 'CERTAIN', '2020-10-17': 'POSSIBLE' });
  });
});

describe('what is planned', () => {
  it('is possible from its stated beginning', () => {
    holdsTo(
      { ...STATE, since: '2021', assertion: 'PLANNED' },
      { '2020': 'NO', '2021': 'POSSIBLE', '2030': 'POSSIBLE' },
    );
  });

  it('is not possible any more behind its stated end', () => {
    const planned = { ...EVENT, since: '2021', until: '2021', assertion: 'PLANNED' } as const;
    holdsTo(planned, { '2020': 'NO', '2021': 'POSSIBLE', '2022': 'NO' });
  });

  it('is possible from the article on where no beginning is stated', () => {
    holdsTo({ ...EVENT, assertion: 'PLANNED' }, { '2020-10-15': 'NO', '2020-10-16': 'POSSIBLE', '2021': 'POSSIBLE' });
  });

  it('is so by whatever word, where it begins after the article', () => {
    for (const said of [STATE, EVENT]) holdsTo({ ...said, since: '2021' }, { '2020': 'NO', '2021': 'POSSIBLE' });
  });
});

/** What an article can say, dates in order. */
const said: fc.Arbitrary<ValidityInput> = fc
  .record({
    temporal: fc.constantFrom('state', 'event'),
    since: fc.option(partialDates(), { nil: undefined }),
    until: fc.option(partialDates(), { nil: undefined }),
    ending: fc.constantFrom(...ENDINGS),
    assertion: fc.constantFrom(...ASSERTIONS),
    publishedOn: fc.option(partialDates(), { nil: undefined }),
  })
  .filter(
    ({ since, until }) => !since || !until || parsePartialDate(since)!.earliest <= parsePartialDate(until)!.latest,
  );

/** A few years only, so that dates meet. */
const near = ['2017-01-01', '2022-12-31'] as const;

describe('validity', () => {
  it('has its days in order', () => {
    fc.assert(
      fc.property(said, (input) => {
        const { fromEarliest, fromLatest, toEarliest, toLatest } = validityOf(input);
        expect(fromEarliest).toBeLessThanOrEqual(fromLatest);
        expect(toEarliest).toBeLessThanOrEqual(toLatest);
        expect(fromEarliest).toBeLessThanOrEqual(toEarliest);
      }),
    );
  });

  it('is possible wherever it is certain', () => {
    fc.assert(
      fc.property(said, partialDates(...near), (input, asOf) => {
        const { earliest, latest } = parsePartialDate(asOf)!;
        const validity = validityOf(input);
        if (heldIn(validity, earliest, latest, 'CERTAIN'))
          expect(heldIn(validity, earliest, latest, 'POSSIBLE')).toBe(true);
      }),
    );
  });

  it('is never certain for what is planned', () => {
    fc.assert(
      fc.property(said, partialDates(), (input, asOf) => {
        expect(answer({ ...input, assertion: 'PLANNED' }, asOf)).not.toBe('CERTAIN');
      }),
    );
  });

  it('is never certain after the article where no end is stated', () => {
    const dated = fc.tuple(said, partialDates(...near)).map(([input, publishedOn]) => ({ ...input, publishedOn }));
    fc.assert(
      fc.property(dated, partialDates(...near), (input, asOf) => {
        fc.pre(parsePartialDate(asOf)!.earliest > parsePartialDate(input.publishedOn)!.latest);
        expect(answer({ ...input, until: undefined }, asOf)).not.toBe('CERTAIN');
      }),
    );
  });

  it('agrees with every history that the words fit', () => {
    const history = fc.tuple(days(...near), days(...near), days(...near)).filter(([began, ended]) => began <= ended);
    const words = fc.record({
      temporal: fc.constantFrom('state', 'event'),
      ending: fc.constantFrom(...ENDINGS),
      assertion: fc.constantFrom('REPORTED', 'QUOTED', 'INFERRED'),
      precisions: fc.tuple(precision, precision, precision),
      tells: fc.tuple(fc.boolean(), fc.boolean()),
    });
    fc.assert(
      fc.property(
        history,
        words,
        partialDates(...near),
        ([began, ended, told], { precisions, tells, ...rest }, asOf) => {
          const over = rest.ending === 'ENDED' || (rest.ending === 'UNKNOWN' && rest.temporal === 'event');
          fc.pre(over ? ended <= told : rest.ending === 'ONGOING' ? began <= told && told <= ended : began <= told);
          const input: ValidityInput & Said = {
            ...rest,
            publishedOn: told.slice(0, precisions[2]),
            ...(tells[0] ? { since: began.slice(0, precisions[0]) } : {}),
            ...(tells[1] ? { until: ended.slice(0, precisions[1]) } : {}),
          };
          const { earliest, latest } = parsePartialDate(asOf)!;
          const held = asNumber(began) <= latest && asNumber(ended) >= earliest;
          expect(held ? ['CERTAIN', 'POSSIBLE'] : ['POSSIBLE', 'NO']).toContain(answer(input, asOf));
        },
      ),
      { numRuns: 1000 },
    );
  });
});
