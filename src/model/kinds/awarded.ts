import { ACTORS, entityTypes, PLACES } from '../entity-types.ts';
import { defineKind } from '../kind-spec.ts';

export const awarded = defineKind({
  doc: 'The subject was given the object, an honour.',
  temporal: 'event',
  subject: entityTypes,
  object: ['AWARD'],
  forward: { zh: '获得荣誉', en: 'was awarded' },
  backward: { zh: '获得者', en: 'was given to' },
  roles: { BY: { types: [...ACTORS, ...PLACES, 'EVENT', 'PROGRAMME'], doc: 'Who gave it.' } },
  qualifiers: {
    grade: { zh: '等次', doc: 'The grade or rank reached.' },
    period: { zh: '年度', doc: 'The period that is honoured.' },
  },
  inherited: true,
  sentence: {
    zh: '{subject}获得[{BY}授予的]{object}[（{grade}）]',
    en: '{subject} was awarded {object}[ by {BY}][ ({grade})]',
  },
});
