import { ACTORS, PLACES, UNDERTAKINGS } from '../entity-types.ts';
import { defineKind } from '../kind-spec.ts';

export const introduced = defineKind({
  doc: 'The subject brought the object (an enterprise, an institution, a project) to a place.',
  temporal: 'event',
  subject: [...ACTORS, ...PLACES],
  object: ['ENTERPRISE', 'AGENCY', 'OFFICIAL', ...UNDERTAKINGS],
  forward: { zh: '引进', en: 'introduced' },
  backward: { zh: '经其引进', en: 'was introduced by' },
  roles: { DESTINATION: { types: [...PLACES, 'AGENCY'], doc: 'Where the object was brought to.', required: true } },
  qualifiers: { content: { zh: '内容', doc: 'What it came for.' } },
  sentence: {
    zh: '{subject}为{DESTINATION}引进{object}[：{content}]',
    en: '{subject} introduced {object} to {DESTINATION}[: {content}]',
  },
});
