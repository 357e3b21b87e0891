import { ACTORS, entityTypes, PLACES, UNDERTAKINGS } from '../entity-types.ts';
import { defineKind } from '../kind-spec.ts';

export const participatedIn = defineKind({
  doc: 'The subject took part in the object, or carries it out where it is.',
  temporal: 'event',
  subject: entityTypes,
  object: [...UNDERTAKINGS, 'AGENCY'],
  forward: { zh: '参与', en: 'took part in' },
  backward: { zh: '参与者', en: 'had as participant' },
  roles: {
    VENUE: { types: [...PLACES, 'AGENCY'], doc: 'Where.' },
    ORGANISER: { types: [...ACTORS, ...PLACES], doc: 'Who had it take part.' },
  },
  qualifiers: {
    role: { zh: '角色', doc: 'The part played.', terms: ['试点', '示范', '推广', '学员', '专家', '候选人'] },
  },
  inherited: true,
  sentence: { zh: '{subject}参与{object}[（{role}）]', en: '{subject} took part in {object}[ ({role})]' },
});
