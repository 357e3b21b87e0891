import { ACTORS, entityTypes, PLACES } from '../entity-types.ts';
import { defineKind } from '../kind-spec.ts';

export const designated = defineKind({
  doc: 'The subject chose, listed or registered the object as something: a pilot, a model village, a protected product.',
  temporal: 'event',
  subject: [...ACTORS, ...PLACES],
  object: entityTypes,
  forward: { zh: '确定', en: 'designated' },
  backward: { zh: '由其确定', en: 'was designated by' },
  roles: {
    PROGRAMME: { types: ['PROGRAMME', 'PROJECT', 'AWARD'], doc: 'The list or campaign it was chosen for.' },
    COORDINATOR: { types: [...ACTORS, ...PLACES], doc: 'Who brought it about.' },
  },
  qualifiers: { title: { zh: '名称', doc: 'What it was designated as.' } },
  inherited: true,
  sentence: { zh: '{subject}确定{object}[为{title}]', en: '{subject} designated {object}[ as {title}]' },
});
