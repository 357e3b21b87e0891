import { ACTORS, PLACES, UNDERTAKINGS } from '../entity-types.ts';
import { defineKind } from '../kind-spec.ts';

export const investedIn = defineKind({
  doc: 'The subject put capital into the object.',
  temporal: 'event',
  subject: [...ACTORS, ...PLACES],
  object: [...PLACES, 'ENTERPRISE', 'AGENCY', ...UNDERTAKINGS],
  forward: { zh: '投资', en: 'invested in' },
  backward: { zh: '获投资', en: 'received investment from' },
  roles: {
    BROKER: { types: [...ACTORS, ...PLACES], doc: 'Who brought the investment in.' },
    PROJECT: { types: ['PROJECT'], doc: 'What was invested in, by name.' },
  },
  qualifiers: { purpose: { zh: '用途', doc: 'What the capital is for.' } },
  sentence: { zh: '{subject}投资{object}[，用于{purpose}]', en: '{subject} invested in {object}[ for {purpose}]' },
});
