import { entityTypes } from '../entity-types.ts';
import { defineKind } from '../kind-spec.ts';

export const succeeded = defineKind({
  doc: 'The object came after the subject: a renaming, a reorganisation, a new holder. The subject is the predecessor.',
  temporal: 'event',
  subject: entityTypes,
  object: entityTypes,
  forward: { zh: '改为', en: 'was succeeded by' },
  backward: { zh: '前身', en: 'succeeded' },
  qualifiers: {
    form: { zh: '形式', doc: 'How.', terms: ['更名', '撤县设区', '撤县设市', '改组', '合并', '接任', '整治更新'] },
  },
  sentence: { zh: '{subject}改为{object}[（{form}）]', en: '{subject} was succeeded by {object}[ ({form})]' },
});
