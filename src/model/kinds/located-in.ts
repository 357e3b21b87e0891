import { entityTypes, PLACES } from '../entity-types.ts';
import { defineKind } from '../kind-spec.ts';

export const locatedIn = defineKind({
  doc: 'The subject lies in, sits in or takes place in the object.',
  temporal: 'state',
  subject: entityTypes,
  object: PLACES,
  forward: { zh: '位于', en: 'is located in' },
  backward: { zh: '境内有', en: 'contains' },
  structural: true,
  sentence: { zh: '{subject}位于{object}', en: '{subject} is located in {object}' },
});
