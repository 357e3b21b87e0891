import type { TieClaim } from '../../src/model/derive-ties.ts';

/** A claim as ties see it: 甲 helps 乙, unless told otherwise. Its id is its place in the order too. */
export const tieClaim = (told: Partial<TieClaim> = {}): TieClaim => ({
  id: 'claim:1',
  kind: 'ASSISTS',
  subject: '甲',
  object: '乙',
  since: null,
  until: null,
  assertion: 'REPORTED',
  source: told.id ?? 'claim:1',
  sort: told.id ?? 'claim:1',
  fromEarliest: 0,
  fromLatest: 0,
  toEarliest: 0,
  toLatest: 0,
  qualifierNames: [],
  qualifierValues: [],
  roleNames: [],
  roleEntities: [],
  ...told,
});
