import { ACTORS, PLACES } from '../entity-types.ts';
import { defineKind } from '../kind-spec.ts';

export const signedWith = defineKind({
  doc: 'Subject and object signed an agreement with each other.',
  temporal: 'event',
  subject: [...ACTORS, ...PLACES],
  object: [...ACTORS, ...PLACES],
  forward: { zh: '签约', en: 'signed with' },
  backward: { zh: '签约', en: 'signed with' },
  roles: {
    BROKER: { types: [...ACTORS, ...PLACES], doc: 'Who brought the agreement about.' },
    EVENT: { types: ['EVENT'], doc: 'Where it was signed.' },
    PROJECT: { types: ['PROJECT', 'PROGRAMME'], doc: 'What it is about, by name.' },
  },
  qualifiers: { agreement: { zh: '协议', doc: 'The agreement or its content.' } },
  symmetric: true,
  sentence: { zh: '{subject}与{object}签约[：{agreement}]', en: '{subject} signed with {object}[: {agreement}]' },
});
