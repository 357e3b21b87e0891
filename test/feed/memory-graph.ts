import fc from 'fast-check';
import { passes } from '../../src/feed/change-filter.ts';
import { type ChangeSource, READ_AT_ONCE } from '../../src/feed/change-source.ts';
import { CHANGE_KINDS, type ChangeKind, changeSort } from '../../src/graph/change-record.ts';
import type { ChangeColumns, ChangeFilter } from '../../src/graph/read/changes.ts';

export const ALL: ChangeFilter = { kinds: null, articles: null, entities: null, within: null };

export interface Draft {
  readonly kind: ChangeKind;
  readonly articleKey: string | null;
  readonly entities: readonly string[];
  readonly places: readonly string[];
  readonly cut: boolean;
}

const some = (prefix: string, most: number) =>
  fc.uniqueArray(
    fc.nat(5).map((n) => `${prefix}:${n}`),
    { maxLength: most },
  );
const kinds = fc.constantFrom(...CHANGE_KINDS);
const keys = fc.constantFrom('lantern', 'kite', 'note');

export const anyDraft: fc.Arbitrary<Draft> = fc.record({
  kind: kinds,
  articleKey: fc.option(keys),
  entities: some('agency', 4),
  places: some('county', 3),
  cut: fc.nat(9).map((n) => n === 0),
});

export const anyFilter: fc.Arbitrary<ChangeFilter> = fc.record({
  kinds: fc.option(fc.uniqueArray(kinds, { maxLength: 4 }), { freq: 1 }),
  articles: fc.option(fc.uniqueArray(keys, { maxLength: 2 }), { freq: 1 }),
  entities: fc.option(some('agency', 3), { freq: 1 }),
  within: fc.option(some('county', 2), { freq: 1 }),
});

export const changeOf = (sequence: number, draft: Partial<Draft> = {}): ChangeColumns => ({
  id: `change:${sequence}`,
  sequence,
  at: '2026-01-01T00:00:00Z',
  kind: 'IMPORT',
  articleKey: null,
  import: null,
  judgements: [],
  entities: [],
  places: [],
  cut: false,
  ...draft,
  entityCount: draft.entities?.length ?? 0,
  claimsAdded: 0,
  claimsChanged: 0,
  claimsRemoved: 0,
  sort: changeSort(sequence),
});

/** A graph of nothing but changes. */
export class MemoryGraph implements ChangeSource {
  changes: ChangeColumns[] = [];
  reads = 0;
  /** Sequences of what cannot be found for now. */
  readonly hidden = new Set<number>();

  write(...drafts: readonly Partial<Draft>[]): void {
    for (const draft of drafts) this.changes.push(changeOf(this.changes.length + 1, draft));
  }

  async version(): Promise<number> {
    return this.changes.length;
  }

  async after(version: number, filter: ChangeFilter): Promise<readonly ChangeColumns[]> {
    this.reads++;
    const found = this.expected(version, filter).filter(({ sequence }) => !this.hidden.has(sequence));
    return found.slice(0, READ_AT_ONCE);
  }

  expected(version: number, filter: ChangeFilter): ChangeColumns[] {
    return this.changes.filter((change) => change.sequence > version && passes(change, filter));
  }
}
