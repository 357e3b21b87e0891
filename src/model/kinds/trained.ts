import { ACTORS, PLACES } from '../entity-types.ts';
import { defineKind } from '../kind-spec.ts';

export const trained = defineKind({
  doc: 'The subject trained people of the object.',
  temporal: 'event',
  subject: [...ACTORS, ...PLACES],
  object: [...PLACES, ...ACTORS],
  forward: { zh: '培训', en: 'trained' },
  backward: { zh: '受训于', en: 'was trained by' },
  roles: {
    EVENT: { types: ['EVENT'], doc: 'The course by name.' },
    VENUE: { types: [...PLACES, 'AGENCY'], doc: 'Where the training took place.' },
    COORDINATOR: { types: [...ACTORS, ...PLACES], doc: 'Who arranged it.' },
  },
  qualifiers: {
    topic: { zh: '内容', doc: 'What was taught.' },
    trainees: { zh: '对象', doc: 'Who was trained.' },
  },
  inherited: true,
  sentence: {
    zh: '{subject}为{object}培训[{trainees}][（{topic}）]',
    en: '{subject} trained [{trainees} of ]{object}[ in {topic}]',
  },
});
