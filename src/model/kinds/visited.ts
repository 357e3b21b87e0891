import { ACTORS, PLACES, UNDERTAKINGS } from '../entity-types.ts';
import { defineKind } from '../kind-spec.ts';

export const visited = defineKind({
  doc: 'The subject went to the object: to inspect, to study, to supervise on the spot, to bring comfort.',
  temporal: 'event',
  subject: ACTORS,
  object: [...PLACES, 'AGENCY', 'ENTERPRISE', 'OFFICIAL', ...UNDERTAKINGS],
  forward: { zh: '到访', en: 'visited' },
  backward: { zh: '接待', en: 'was visited by' },
  roles: {
    COMPANION: { types: ACTORS, doc: 'Who came along.' },
    EVENT: { types: ['EVENT'], doc: 'What the visit was part of.' },
  },
  qualifiers: {
    form: {
      zh: '形式',
      doc: 'The form of the visit.',
      terms: ['调研', '督导', '慰问', '考察', '走访', '检查', '观摩'],
    },
    purpose: { zh: '目的', doc: 'What for.' },
  },
  inherited: true,
  sentence: {
    zh: '{subject}到访{object}[（{form}）][，{purpose}]',
    en: '{subject} visited {object}[ ({form})][: {purpose}]',
  },
});
