import { ACTORS, PLACES } from '../entity-types.ts';
import { defineKind } from '../kind-spec.ts';

export const movedTo = defineKind({
  doc: 'The subject moved or was moved to the object: a resettlement, a relocation.',
  temporal: 'event',
  subject: [...ACTORS, ...PLACES],
  object: [...PLACES, 'PROJECT', 'AGENCY'],
  forward: { zh: '迁往', en: 'moved to' },
  backward: { zh: '迁入者', en: 'received' },
  roles: {
    ORIGIN: { types: [...PLACES, 'AGENCY'], doc: 'Where from.' },
    ORGANISER: { types: [...ACTORS, ...PLACES], doc: 'Who moved them.' },
  },
  qualifiers: { beneficiary: { zh: '搬迁对象', doc: 'The persons or households moved.' } },
  sentence: { zh: '{subject}[从{ORIGIN}]迁往{object}', en: '{subject} moved to {object}[ from {ORIGIN}]' },
});
