import { ACTORS, PLACES } from '../entity-types.ts';
import { defineKind } from '../kind-spec.ts';

export const chaired = defineKind({
  doc: 'The subject led a meeting.',
  temporal: 'event',
  subject: ACTORS,
  object: ['EVENT', 'PROGRAMME', 'AGENCY'],
  forward: { zh: '主持', en: 'chaired' },
  backward: { zh: '主持者', en: 'was chaired by' },
  roles: { VENUE: { types: [...PLACES, 'AGENCY'], doc: 'Where.' } },
  qualifiers: { topic: { zh: '议题', doc: 'What about.' } },
  sentence: { zh: '{subject}[在{VENUE}]主持{object}', en: '{subject} chaired {object}[ in {VENUE}]' },
});
