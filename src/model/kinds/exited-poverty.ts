import { ACTORS, PLACES } from '../entity-types.ts';
import { defineKind } from '../kind-spec.ts';

export const exitedPoverty = defineKind({
  doc: 'The subject left poverty under the object, the campaign or list it was counted in.',
  temporal: 'event',
  subject: [...PLACES, 'OFFICIAL'],
  object: ['PROGRAMME'],
  forward: { zh: '脱贫摘帽', en: 'exited poverty under' },
  backward: { zh: '脱贫者', en: 'saw the exit of' },
  roles: { APPROVER: { types: [...ACTORS, ...PLACES], doc: 'Who approved the exit.' } },
  qualifiers: { beneficiary: { zh: '脱贫对象', doc: 'The persons or households that left poverty.' } },
  inherited: true,
  sentence: { zh: '{subject}脱贫摘帽[，经{APPROVER}批准]', en: '{subject} exited poverty[, approved by {APPROVER}]' },
});
