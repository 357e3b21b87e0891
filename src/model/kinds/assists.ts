import { ACTORS, PLACES, UNDERTAKINGS } from '../entity-types.ts';
import { defineKind } from '../kind-spec.ts';

export const assists = defineKind({
  doc: 'The subject helps the object: a pairing, an arrangement, or help of a stated content.',
  temporal: 'state',
  subject: [...ACTORS, ...PLACES],
  object: [...PLACES, ...ACTORS, ...UNDERTAKINGS],
  forward: { zh: '帮扶', en: 'assists' },
  backward: { zh: '受其帮扶', en: 'is assisted by' },
  roles: {
    COORDINATOR: {
      types: [...ACTORS, ...PLACES],
      doc: 'Who arranged, led or guided the help without being the helper.',
    },
    PROGRAMME: { types: ['PROGRAMME'], doc: 'The policy, campaign or mechanism under which the help is given.' },
    PROJECT: { types: ['PROJECT'], doc: 'What the help is for.' },
  },
  qualifiers: {
    mode: {
      zh: '帮扶方式',
      doc: 'The mode of assistance.',
      onTie: true,
      terms: [
        '定点帮扶',
        '对口支援',
        '对口帮扶',
        '东西部协作',
        '组团帮扶',
        '驻村帮扶',
        '结对帮扶',
        '联系帮扶',
        '产业帮扶',
        '就业帮扶',
        '教育帮扶',
        '医疗帮扶',
        '文化帮扶',
        '消费帮扶',
        '人才帮扶',
        '技术帮扶',
        '规划帮扶',
        '党建帮扶',
        '住房帮扶',
        '抗疫帮扶',
        '政策支持',
        '企业帮扶',
        '社会帮扶',
      ],
    },
    content: { zh: '内容', doc: 'What the help consists of.' },
    beneficiary: { zh: '受益人', doc: 'The persons or households it is for.' },
  },
  inherited: true,
  sentence: {
    zh: '{subject}[以{mode}方式]帮扶{object}[：{content}]',
    en: '{subject} assists {object}[ ({mode})][: {content}]',
  },
});
