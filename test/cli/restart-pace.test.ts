import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RestartPace } from '../../src/cli/restart-pace.ts';

describe('the pace of replacing workers', () => {
  it('is at once for a few, then slower and slower, and forgets after a minute', () => {
    const pace = new RestartPace(2);
    expect([0, 1, 2, 3, 4].map((now) => pace.waitAfter(now))).toEqual([0, 0, 250, 500, 1000]);
    expect(pace.waitAfter(60_005)).toBe(0);
  });

  it('bounds the starts of a worker that ends as soon as it runs, and never gives up', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 0, max: 100 }), (free, lifeMs) => {
        const pace = new RestartPace(free);
        const starts: number[] = [];
        for (let now = 0; now < 600_000; ) {
          now += lifeMs;
          const wait = pace.waitAfter(now);
          expect(wait).toBeLessThanOrEqual(15_000);
          now += wait;
          starts.push(now);
        }
        for (const start of starts) {
          const inMinute = starts.filter((other) => other >= start && other < start + 60_000);
          expect(inMinute.length).toBeLessThanOrEqual(free + 12);
        }
      }),
    );
  });
});
