import fc from 'fast-check';

/** Objects with one to three of these properties: who asks for more at once is seldom answered. */
export const few = (shape: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<any> =>
  fc
    .subarray(Object.keys(shape), { minLength: 1, maxLength: Math.min(3, Object.keys(shape).length) })
    .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, shape[name]!]))));
