import { ORGANISATIONS, PLACES } from '../entity-types.ts';
import { defineKind } from '../kind-spec.ts';

export const holdsOffice = defineKind({
  doc: 'The subject holds an office at the object.',
  temporal: 'state',
  subject: ['OFFICIAL'],
  object: [...ORGANISATIONS, ...PLACES, 'EVENT', 'PROGRAMME'],
  forward: { zh: '任职于', en: 'holds office at' },
  backward: { zh: '任职者有', en: 'has as office holder' },
  qualifiers: { position: { onTie: true, zh: '职务', doc: 'The office.' } },
  sentence: { zh: '{subject}任{object}[{position}]', en: '{subject} is [{position} ]at {object}' },
});
