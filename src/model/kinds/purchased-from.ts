import { ACTORS, PLACES } from '../entity-types.ts';
import { defineKind } from '../kind-spec.ts';

export const purchasedFrom = defineKind({
  doc: 'The subject bought goods of the object, or helped to sell them.',
  temporal: 'event',
  subject: [...ACTORS, ...PLACES],
  object: [...PLACES, ...ACTORS, 'PROJECT'],
  forward: { zh: '采购', en: 'purchased from' },
  backward: { zh: '售予', en: 'sold to' },
  roles: {
    BROKER: { types: [...ACTORS, ...PLACES], doc: 'Who brought buyer and seller together.' },
    EVENT: { types: ['EVENT'], doc: 'Where the purchase was agreed.' },
    PROGRAMME: { types: ['PROGRAMME'], doc: 'The campaign under which it was bought.' },
  },
  qualifiers: {
    goods: { zh: '商品', doc: 'What was bought.' },
    form: {
      zh: '形式',
      doc: 'Bought by the subject itself, or sold with its help.',
      terms: ['采购', '帮助销售', '签约采购'],
    },
  },
  inherited: true,
  sentence: {
    zh: '{subject}从{object}采购或助销[{goods}][（{form}）]',
    en: '{subject} purchased [{goods} ]from {object}[ ({form})]',
  },
});
