import { GraphQLScalarType } from 'graphql';
import { AppError } from '../errors.ts';
import { parsePartialDate } from '../model/partial-date.ts';

function textScalar(
  name: string,
  description: string,
  expected: string,
  holds: (text: string) => boolean,
): GraphQLScalarType {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && holds(value)) return value;
    throw new AppError('INVALID_INPUT', `${name} is ${JSON.stringify(value)?.slice(0, 60)}; expected ${expected}`);
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => value,
    parseValue: parse,
  });
}

export const PartialDate = textScalar(
  'PartialDate',
  'ISO 8601 date of stated precision: 2018, 2018-12 or 2018-12-28. Never widened, never narrowed.',
  'YYYY, YYYY-MM or YYYY-MM-DD',
  (text) => parsePartialDate(text) !== null,
);
export const Decimal = textScalar(
  'Decimal',
  'Decimal number as a string, exact.',
  'a decimal number in a string, such as "13000000" or "0.5"',
  (text) => /^-?\d{1,30}(\.\d{1,12})?$/.test(text),
);
export const DivisionCode = textScalar(
  'DivisionCode',
  'Official division code: 2 digits for a province, 4 prefecture, 6 county, 9 township, 12 village.',
  '2, 4, 6, 9 or 12 digits in a string',
  (text) => /^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/.test(text),
);
export const DateTime = textScalar(
  'DateTime',
  'Moment in time, ISO 8601 with time zone.',
  'a moment such as 2020-10-16T08:00:00Z',
  (text) => /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(Date.parse(text)),
);
