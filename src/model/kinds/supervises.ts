import { ACTORS, PLACES, UNDERTAKINGS } from '../entity-types.ts';
import { defineKind } from '../kind-spec.ts';

export const supervises = defineKind({
  doc: 'The subject oversees, inspects or is responsible for the object or its work.',
  temporal: 'state',
  subject: [...ACTORS, ...PLACES],
  object: [...ACTORS, ...PLACES, ...UNDERTAKINGS],
  forward: { zh: '监督负责', en: 'supervises' },
  backward: { zh: '受其监督', en: 'is supervised by' },
  qualifiers: {
    form: {
      zh: '形式',
      doc: 'The form of the oversight.',
      terms: ['督导', '督查', '包保', '包联', '联系', '牵头负责', '指导', '考核', '监督'],
    },
    content: { zh: '内容', doc: 'What is overseen.' },
  },
  inherited: true,
  sentence: {
    zh: '{subject}[{form}]监督{object}[：{content}]',
    en: '{subject} supervises {object}[ ({form})][: {content}]',
  },
});
