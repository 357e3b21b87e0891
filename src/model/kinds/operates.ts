import { ACTORS, PLACES, UNDERTAKINGS } from '../entity-types.ts';
import { defineKind } from '../kind-spec.ts';

export const operates = defineKind({
  doc: 'The subject runs or develops the object, or does business at it: an industry, a base, a workshop, a service.',
  temporal: 'state',
  subject: [...ACTORS, ...PLACES, 'PROJECT'],
  object: [...UNDERTAKINGS, ...PLACES, 'ENTERPRISE'],
  forward: { zh: '经营发展', en: 'operates' },
  backward: { zh: '经营者', en: 'is operated by' },
  roles: { LOCATION: { types: PLACES, doc: 'Where.' } },
  qualifiers: {
    content: { zh: '内容', doc: 'What is done.' },
    beneficiary: { zh: '受益人', doc: 'The persons or households it serves.' },
  },
  sentence: { zh: '{subject}经营发展{object}[：{content}]', en: '{subject} operates {object}[: {content}]' },
});
