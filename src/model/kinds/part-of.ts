import { UNDERTAKINGS } from '../entity-types.ts';
import { defineKind } from '../kind-spec.ts';

export const partOf = defineKind({
  doc: 'The subject is a standing part of the object: a department of a ministry, a branch of a company, a stage of a project.',
  temporal: 'state',
  subject: ['AGENCY', 'ENTERPRISE', ...UNDERTAKINGS],
  object: ['AGENCY', 'ENTERPRISE', ...UNDERTAKINGS],
  forward: { zh: '隶属', en: 'is part of' },
  backward: { zh: '下属有', en: 'has as part' },
  qualifiers: {
    relation: { zh: '关系', doc: 'How it belongs.', terms: ['内设机构', '直属单位', '下属企业', '分支机构', '主管'] },
  },
  structural: true,
  sentence: { zh: '{subject}隶属{object}[（{relation}）]', en: '{subject} is part of {object}[ ({relation})]' },
});
