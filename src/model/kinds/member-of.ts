import { entityTypes } from '../entity-types.ts';
import { defineKind } from '../kind-spec.ts';

export const memberOf = defineKind({
  doc: 'The subject belongs to the object: a group, a team, a committee, a list of those meant together.',
  temporal: 'state',
  subject: entityTypes,
  object: entityTypes,
  forward: { zh: '成员属于', en: 'is a member of' },
  backward: { zh: '成员有', en: 'has as member' },
  qualifiers: {
    role: {
      onTie: true,
      zh: '角色',
      doc: 'The part played in the group.',
      terms: ['组长', '副组长', '组长单位', '成员单位', '牵头单位', '成员'],
    },
  },
  sentence: { zh: '{subject}是{object}的成员[（{role}）]', en: '{subject} is a member of {object}[ ({role})]' },
});
