import { ACTORS, PLACES, UNDERTAKINGS } from '../entity-types.ts';
import { defineKind } from '../kind-spec.ts';

export const organised = defineKind({
  doc: 'The subject held, ran or launched the object.',
  temporal: 'event',
  subject: [...ACTORS, ...PLACES],
  object: UNDERTAKINGS,
  forward: { zh: '组织', en: 'organised' },
  backward: { zh: '组织者', en: 'was organised by' },
  roles: {
    VENUE: { types: [...PLACES, 'AGENCY'], doc: 'Where.' },
    BENEFICIARY: { types: [...PLACES, ...ACTORS], doc: 'For whom.' },
    COORDINATOR: { types: [...ACTORS, ...PLACES], doc: 'Who guided or arranged it.' },
  },
  qualifiers: { purpose: { zh: '目的', doc: 'What for.' } },
  sentence: {
    zh: '{subject}[在{VENUE}]组织{object}[，{purpose}]',
    en: '{subject} organised {object}[ in {VENUE}][: {purpose}]',
  },
});
