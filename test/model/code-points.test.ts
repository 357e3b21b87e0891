import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CodePoints } from '../../src/model/code-points.ts';

/** Text of Chinese, of characters outside the basic plane, and of halves of such that lost the other half. */
const texts = fc
  .array(fc.constantFrom('麻', '城', 'a', '\n', '𠮷', '🏮', '👩‍🌾', '\ud842', '\udfb7'))
  .map((parts) => parts.join(''));

describe('CodePoints', () => {
  it('counts a character outside the basic plane once', () => {
    expect(new CodePoints('𠮷祥集团').length).toBe(4);
    expect(new CodePoints('红🏮').length).toBe(2);
    expect(new CodePoints('').length).toBe(0);
  });

  it('slices behind such a character where the text is meant', () => {
    const text = new CodePoints('𠮷祥集团由灯笼部引进。');
    expect(text.slice(0, 1)).toBe('𠮷');
    expect(text.slice(5, 8)).toBe('灯笼部');
    expect(text.unit(5)).toBe(6);
  });

  it('counts half a character as one', () => {
    expect(new CodePoints('甲\ud842乙').slice(1, 3)).toBe('\ud842乙');
  });

  it('agrees with the platform on every text and every stretch of it', () => {
    fc.assert(
      fc.property(texts, fc.nat(12), fc.nat(12), (text, start, length) => {
        const points = new CodePoints(text);
        const expected = [...text];
        expect(points.length).toBe(expected.length);
        expect(points.slice(start, start + length)).toBe(expected.slice(start, start + length).join(''));
        expect(text.slice(points.unit(start))).toBe(expected.slice(start).join(''));
      }),
    );
  });
});
