import { ACTORS, PLACES } from '../entity-types.ts';
import { defineKind } from '../kind-spec.ts';

export const issued = defineKind({
  doc: 'The subject issued the object: a policy, a plan, a notice.',
  temporal: 'event',
  subject: [...ACTORS, ...PLACES],
  object: ['PROGRAMME'],
  forward: { zh: '印发', en: 'issued' },
  backward: { zh: '印发者', en: 'was issued by' },
  roles: { BENEFICIARY: { types: [...PLACES, ...ACTORS], doc: 'Whom it concerns.' } },
  qualifiers: { purpose: { zh: '目的', doc: 'What for.' } },
  sentence: { zh: '{subject}印发{object}', en: '{subject} issued {object}' },
});
