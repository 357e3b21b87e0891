import { ACTORS, PLACES, UNDERTAKINGS } from '../entity-types.ts';
import { defineKind } from '../kind-spec.ts';

export const established = defineKind({
  doc: 'The subject set up the object: a body, a team, a mechanism, an enterprise.',
  temporal: 'event',
  subject: [...ACTORS, ...PLACES],
  object: ['AGENCY', 'ENTERPRISE', ...UNDERTAKINGS],
  forward: { zh: '成立', en: 'established' },
  backward: { zh: '成立者', en: 'was established by' },
  roles: {
    LOCATION: { types: PLACES, doc: 'Where.' },
    COORDINATOR: { types: [...ACTORS, ...PLACES], doc: 'Who guided or led it.' },
    BENEFICIARY: { types: [...PLACES, ...ACTORS], doc: 'For whom.' },
  },
  qualifiers: { purpose: { zh: '目的', doc: 'What for.' } },
  sentence: { zh: '{subject}成立{object}[，{purpose}]', en: '{subject} established {object}[ for {purpose}]' },
});
