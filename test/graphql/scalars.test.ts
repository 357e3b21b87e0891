import { type GraphQLScalarType, parseValue } from 'graphql';
import { describe, expect, it } from 'vitest';
import { DateTime, Decimal, DivisionCode, PartialDate } from '../../src/graphql/scalars.ts';

const refusal = (name: string) =>
  expect.objectContaining({
    code: 'INVALID_INPUT',
    message: expect.stringMatching(new RegExp(`^${name} is .+; expected `)),
  });

/** Texts each scalar takes and refuses. */
const TEXTS: readonly [scalar: GraphQLScalarType, takes: readonly string[], refuses: readonly string[]][] = [
  [
    PartialDate,
    ['2018', '2018-12', '2018-12-28', '2020-02-29'],
    ['', '18', '2018-13', '2019-02-29', '2018-1-1', '2018-12-28T00:00:00Z', '去年', '2018 '],
  ],
  [
    Decimal,
    ['0', '13000000', '-1.5', '0.000000000001', '123456789012345678901234567890'],
    ['', '1e3', '.5', '5.', '+1', '1,000', 'NaN', '0x10', '１', '1300万'],
  ],
  [
    DivisionCode,
    ['42', '4211', '421181', '421181105', '421181105228'],
    ['', '4', '421', '42118', '42118x', '4211811052280', '四二'],
  ],
  [
    DateTime,
    ['2020-10-16T08:00:00Z', '2020-10-16T08:00:00.123Z', '2020-10-16T08:00:00+08:00'],
    ['', '2020-10-16', '2020-10-16T08:00:00', '2020-13-16T08:00:00Z', '2020-10-16T25:00:00Z', '2020-10-16Tx'],
  ],
];
const OTHERS = [2018, 20.18, true, null, ['2018'], { value: '2018' }];
const LITERALS = ['2018', '421181', '0.5', 'true', 'null', 'X2018', '["2018"]', '{value: "2018"}'];

describe.each(TEXTS.map(([scalar, ...texts]) => [scalar.name, scalar, ...texts] as const))(
  '%s',
  (name, scalar, takes, refuses) => {
    const literal = (text: string) => scalar.parseLiteral(parseValue(text));

    it.each(takes)('takes %j, as it is, as variable and in the document', (text) => {
      expect(scalar.parseValue(text)).toBe(text);
      expect(literal(JSON.stringify(text))).toBe(text);
      expect(scalar.serialize(text)).toBe(text);
    });

    it.each(refuses)('refuses %j', (text) => {
      expect(() => scalar.parseValue(text)).toThrow(refusal(name));
      expect(() => literal(JSON.stringify(text))).toThrow(refusal(name));
    });

    it.each(OTHERS)('refuses %j for a variable: it is no text', (value) => {
      expect(() => scalar.parseValue(value)).toThrow(refusal(name));
    });

    it.each(LITERALS)('refuses %s in the document: it is no text', (text) => {
      expect(() => literal(text)).toThrow(refusal(name));
    });
  },
);
