import { ACTORS, PLACES, UNDERTAKINGS } from '../entity-types.ts';
import { defineKind } from '../kind-spec.ts';

export const donatedGoods = defineKind({
  doc: 'The subject gave goods to the object.',
  temporal: 'event',
  subject: [...ACTORS, ...PLACES],
  object: [...PLACES, ...ACTORS, ...UNDERTAKINGS],
  forward: { zh: '捐赠物资', en: 'donated goods to' },
  backward: { zh: '受赠物资', en: 'received goods from' },
  roles: { BROKER: { types: [...ACTORS, ...PLACES], doc: 'Who brought the gift about.' } },
  qualifiers: {
    goods: { zh: '物资', doc: 'What was given.' },
    purpose: { zh: '用途', doc: 'What it is for.' },
    beneficiary: { zh: '受益人', doc: 'The persons or households it is for.' },
  },
  inherited: true,
  sentence: { zh: '{subject}向{object}捐赠[{goods}]', en: '{subject} donated [{goods} ]to {object}' },
});
