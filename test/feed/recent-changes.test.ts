import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RecentChanges } from '../../src/feed/recent-changes.ts';
import { anyDraft, changeOf } from './memory-graph.ts';

const sequences = (changes: readonly { sequence: number }[]) => changes.map(({ sequence }) => sequence);

describe('recent changes', () => {
  it('hold the newest ones, as many as their weight allows, without a gap', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyDraft, { maxLength: 5 })), fc.integer({ min: 1, max: 40 }), (batches, most) => {
        const recent = new RecentChanges(7, most);
        const all: ReturnType<typeof changeOf>[] = [];
        for (const batch of batches) {
          const changes = batch.map((draft, i) => changeOf(8 + all.length + i, draft));
          all.push(...changes);
          recent.append(changes, 7 + all.length);
          expect(recent.end).toBe(7 + all.length);
        }
        for (let version = 7; version <= recent.end; version++) {
          if (!recent.reaches(version)) continue;
          expect(sequences(recent.after(version))).toEqual(sequences(all.slice(version - 7)));
        }
        const first = Array.from({ length: all.length + 1 }, (_, i) => 7 + i).find((version) =>
          recent.reaches(version),
        )!;
        const weight = recent
          .after(first)
          .reduce((sum, { entities, places }) => sum + 1 + entities.length + places.length, 0);
        expect(weight).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('know nothing of what was before them', () => {
    const recent = new RecentChanges(5, 100);
    expect([4, 5, 6].map((version) => recent.reaches(version))).toEqual([false, true, true]);
    expect(recent.after(5)).toEqual([]);
  });

  it('take versions that no change tells of', () => {
    const recent = new RecentChanges(5, 100);
    recent.append([changeOf(8)], 9);
    expect(recent.end).toBe(9);
    expect(sequences(recent.after(5))).toEqual([8]);
    expect(recent.after(9)).toEqual([]);
  });
});
