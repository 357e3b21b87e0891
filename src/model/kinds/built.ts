import { ACTORS, PLACES } from '../entity-types.ts';
import { defineKind } from '../kind-spec.ts';

export const built = defineKind({
  doc: 'The subject built, rebuilt or is building the object.',
  temporal: 'event',
  subject: [...ACTORS, ...PLACES, 'PROGRAMME', 'PROJECT'],
  object: ['PROJECT', 'LOCALE', 'AGENCY', 'VILLAGE'],
  forward: { zh: '建设', en: 'built' },
  backward: { zh: '建设者', en: 'was built by' },
  roles: {
    LOCATION: { types: PLACES, doc: 'Where.' },
    BENEFICIARY: { types: [...PLACES, ...ACTORS], doc: 'For whom.' },
    FUNDER: { types: [...ACTORS, ...PLACES], doc: 'Who paid.' },
  },
  qualifiers: {
    purpose: { zh: '用途', doc: 'What for.' },
    beneficiary: { zh: '受益人', doc: 'The persons or households it is for.' },
  },
  sentence: { zh: '{subject}[在{LOCATION}]建设{object}', en: '{subject} built {object}[ in {LOCATION}]' },
});
