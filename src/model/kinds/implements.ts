import { ACTORS, PLACES, UNDERTAKINGS } from '../entity-types.ts';
import { defineKind } from '../kind-spec.ts';

export const implementsProgramme = defineKind({
  doc: 'The subject carries out the object, a policy, plan or campaign, where it is or for its own people.',
  temporal: 'state',
  subject: [...ACTORS, ...PLACES],
  object: UNDERTAKINGS,
  forward: { zh: '实施', en: 'implements' },
  backward: { zh: '实施者', en: 'is implemented by' },
  roles: {
    LOCATION: { types: PLACES, doc: 'Where.' },
    COORDINATOR: { types: [...ACTORS, ...PLACES], doc: 'Who guides or leads it.' },
  },
  qualifiers: {
    content: { zh: '内容', doc: 'What is done.' },
    beneficiary: { zh: '受益人', doc: 'The persons or households it is for.' },
  },
  inherited: true,
  sentence: { zh: '{subject}实施{object}[：{content}]', en: '{subject} implements {object}[: {content}]' },
});
