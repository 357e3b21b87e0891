import { ORGANISATIONS, PLACES } from '../entity-types.ts';
import { defineKind } from '../kind-spec.ts';

export const postedTo = defineKind({
  doc: 'The subject, a person, was sent to work for a term at the object: a temporary post, a village residence, a first secretary.',
  temporal: 'state',
  subject: ['OFFICIAL', 'AGENCY'],
  object: [...PLACES, ...ORGANISATIONS],
  forward: { zh: '派驻', en: 'is posted to' },
  backward: { zh: '接受派驻', en: 'hosts' },
  roles: { SENDER: { onTie: true, types: [...ORGANISATIONS, ...PLACES], doc: 'Who sent the person.' } },
  qualifiers: {
    position: { onTie: true, zh: '职务', doc: 'The post held there.' },
    form: {
      onTie: true,
      zh: '形式',
      doc: 'The form of the posting.',
      terms: ['挂职', '驻村', '第一书记', '援派', '选派'],
    },
  },
  inherited: true,
  sentence: {
    zh: '{subject}[由{SENDER}]派驻{object}[（{form}）][，任{position}]',
    en: '{subject} is posted to {object}[ as {position}][, sent by {SENDER}]',
  },
});
