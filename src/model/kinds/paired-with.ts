import { ORGANISATIONS, PLACES } from '../entity-types.ts';
import { defineKind } from '../kind-spec.ts';

export const pairedWith = defineKind({
  doc: 'Subject and object are paired as equals; help that runs one way is ASSISTS.',
  temporal: 'state',
  subject: [...ORGANISATIONS, ...PLACES, 'OFFICIAL'],
  object: [...ORGANISATIONS, ...PLACES, 'OFFICIAL'],
  forward: { zh: '结对', en: 'is paired with' },
  backward: { zh: '结对', en: 'is paired with' },
  roles: { PROGRAMME: { types: ['PROGRAMME'], doc: 'The campaign under which they are paired.' } },
  qualifiers: {
    mode: {
      onTie: true,
      zh: '结对方式',
      doc: 'The form of the pairing.',
      terms: ['结对共建', '结对帮扶', '联建', '结对认亲'],
    },
  },
  symmetric: true,
  inherited: true,
  sentence: { zh: '{subject}与{object}结对[（{mode}）]', en: '{subject} is paired with {object}[ ({mode})]' },
});
