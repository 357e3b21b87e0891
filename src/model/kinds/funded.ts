import { ACTORS, PLACES, UNDERTAKINGS } from '../entity-types.ts';
import { defineKind } from '../kind-spec.ts';

export const funded = defineKind({
  doc: 'The subject gave money to the object, or arranged it for the object.',
  temporal: 'event',
  subject: [...ACTORS, ...PLACES, 'PROGRAMME'],
  object: [...PLACES, ...ACTORS, ...UNDERTAKINGS],
  forward: { zh: '资助', en: 'funded' },
  backward: { zh: '受其资助', en: 'was funded by' },
  roles: {
    BROKER: { types: [...ACTORS, ...PLACES], doc: 'Who brought the money in without giving it.' },
    PROJECT: { types: [...UNDERTAKINGS], doc: 'What the money is for, by name.' },
    PROGRAMME: { types: ['PROGRAMME'], doc: 'The policy under which the money is given.' },
  },
  qualifiers: {
    instrument: {
      onTie: true,
      zh: '资金性质',
      doc: 'The kind of money.',
      terms: ['捐赠', '中央补助', '财政资金', '引进资金', '捐赠和引进', '直接投入', '奖励', '贷款', '援助', '党费'],
    },
    purpose: { onTie: true, zh: '用途', doc: 'What the money is for, in words.' },
    beneficiary: { zh: '受益人', doc: 'The persons or households it is for.' },
  },
  inherited: true,
  sentence: {
    zh: '{subject}向{object}提供资金[（{instrument}）][，用于{purpose}]',
    en: '{subject} funded {object}[ ({instrument})][ for {purpose}]',
  },
});
