import type { Fact } from '../fact.ts';

const FOUR = ['红安县', '麻城市', '湟中区', '大通回族土族自治县'] as const;

/** Who helps whom, people and places. */
export const HELP_FACTS: Readonly<Record<string, readonly Fact[]>> = {
  '01-county-helpers': [
    ['entity.assistedBy.edges.node.name', 'has', '住房和城乡建设部工程质量安全监管司'],
    ['entity.assistedBy.edges.node.name', 'has', '住房和城乡建设部科技与产业化发展中心', '中国风景园林学会'],
    ['entity.assistedBy.edges.since', 'is', '2019', '2019', '2019', '2019', '2019'],
  ],
  '02-paired-counties': [
    ['counties.edges.node.name', 'are', ...FOUR],
    ['counties.edges.node.code', 'are', '421122', '421181', '630106', '630121'],
  ],
  '03-team-members': [
    ['entity.members.edges.node.name', 'has', '住房和城乡建设部住房保障司', '中国城市规划设计研究院'],
    ['entity.members.edges.node.name', 'has', '中国建筑业协会'],
    ['entity.members.edges.tie.articleCount', 'is', 2, 2, 2],
    ['entity.members.edges.tie.claims.edges.node.qualifiers.value', 'are', '组长单位', '成员', '成员'],
  ],
  '04-village-helpers': [
    ['all.within.name', 'is', '阎家河镇', '麻城市', '黄冈市', '湖北省'],
    // 4家单位分别驻村帮扶: of the other three units the text does not say which village each is in.
    ['all.assistedBy.edges.node.name', 'are', '中国中建设计集团', '共同缔造试点村驻村帮扶单位'],
    [
      'all.assistedBy.edges.node.members.edges.node.name',
      'has',
      '中国城市规划设计研究院',
      '中国建设科技集团',
      '北京建筑大学',
    ],
    ['all.assistedBy.edges.since', 'is', '2018', '2018'],
    ['all.assistedBy.edges.tie.through.name', 'is', '住房和城乡建设部共同缔造试点村'],
    ['direct.edges.node.name', 'is', '中国中建设计集团'],
  ],
  '05-enterprises-by-name': [
    ['enterprises.edges.node.name', 'are', '万科企业股份有限公司', '碧桂园集团'],
    ['enterprises.edges.node.assists.edges.modes', 'has', '就业帮扶', '产业帮扶', '教育帮扶'],
  ],
  '06-departments': [
    ['agencies.totalCount', 'is', 7],
    ['agencies.edges.node.name', 'has', '住房和城乡建设部人事司', '住房和城乡建设部离退休干部局'],
    ['agencies.edges.node.name', 'has', '住房和城乡建设部村镇建设司', '住房和城乡建设部标准定额司'],
    ['agencies.edges.node.name', 'has', '住房和城乡建设部住房保障司', '住房和城乡建设部房地产市场监管司'],
    ['agencies.edges.node.name', 'has', '住房和城乡建设部工程质量安全监管司'],
  ],
  // What the city did for all it supports, in 14 townships and with projects it helped to build; and three pairs by name.
  '07-counterpart-support': [
    ['claims.edges.node.subject.name', 'is', '咸宁市', '咸宁市', '咸宁市', '赤壁市', '咸安区'],
    [
      'claims.edges.node.object.name',
      'is',
      '咸宁市对口支援县14个乡镇',
      '咸宁市对口支援县',
      '建始县',
      '南漳县',
      '茅箭区',
    ],
  ],
  '08-named-of-sixteen': [
    ['agencies.edges.node.members.edges.node.name', 'has', '湖北省纪委监委', '湖北省公安厅'],
    ['agencies.edges.node.members.edges.node.name', 'has', '武汉东湖学院', '中信工程设计建设有限公司'],
    ['agencies.edges.node.members.totalCount', 'is', 4],
    ['agencies.edges.node.claims.edges.node.figures.value', 'is', '16'],
  ],
  '09-tie-profile': [['entity.tieCounts.kind', 'has', 'ASSISTS', 'MOVED_TO', 'EXITED_POVERTY', 'TRAINED']],
  '10-posted-as-of': [
    ['entity.posted.edges.node.name', 'are', '王虹航', '住房和城乡建设部定点帮扶县挂职驻村干部'],
    ['entity.posted.edges.since', 'are', '2016', '2018'],
    ['entity.posted.edges.sentBy.name', 'is', '住房和城乡建设部', '住房和城乡建设部'],
  ],
  '11-one-career': [
    ['officials.edges.node.postings.edges.positions', 'is', '副县长'],
    ['officials.edges.node.ties.edges.node.name', 'is', '2018年度脱贫攻坚先进个人'],
    ['officials.edges.node.ties.edges.tie.since', 'is', '2019-09'],
  ],
  // The one who left at the end of 2018 is not among them.
  '12-posted-and-still-there': [
    ['officials.edges.node.name', 'are', '杨波', '王虹航'],
    ['officials.edges.node.postings.edges.positions', 'has', '副区长'],
  ],
  '13-deputy-governors': [
    ['officials.edges.node.name', 'are', '徐建国', '徐大彤', '万勇', '张国华'],
    ['officials.edges.node.offices.edges.node.name', 'has', '黑龙江省', '陕西省', '湖北省', '云南省'],
  ],
  // Secretaries of the villages' Party branches, which is how both articles put it.
  '14-village-secretaries': [
    ['officials.edges.node.name', 'are', '马国祥', '戴建旺'],
    ['officials.edges.node.offices.edges.node.name', 'are', '寺沟村', '寺沟村党支部', '庙咀湾村', '庙咀湾村党支部'],
    ['officials.edges.node.offices.edges.node.within.name', 'has', '景阳镇', '高桥镇'],
  ],
  '15-succeeded-body': [
    ['entity.ties.edges.node.name', 'is', '住房和城乡建设部定点帮扶工作领导小组'],
    ['entity.ties.edges.node.ties.edges.node.name', 'has', '王蒙徽'],
  ],
  '16-sent-in-numbers': [['figures.edges.node.value', 'are', '913', '281', '13', '5', '8678', '1500']],
  '17-leaders-of-agency': [['claims.edges.node.subject.name', 'has', '王蒙徽', '倪虹', '张小宏']],
  '18-villages-inside': [
    ['villages.edges.node.name', 'are', '黑城村', '卡阳村', '洛尔洞村', '拉卡山村', '苏尔吉村', '阳坡村'],
    ['villages.edges.node.within.name', 'has', '上新庄镇', '多巴镇', '共和镇'],
  ],
  '19-help-inside-prefecture': [
    ['entity.assistedBy.edges.tie.object.name', 'has', '寺沟村', '上后拉村', '八里村', '庄头村', '苏尔吉村'],
    ['entity.assistedBy.edges.tie.object.name', 'has', '阳坡村', '韭菜沟村', '逊让乡'],
  ],
  '20-inspections-inside': [
    ['entity.tiesInside.edges.tie.object.name', 'are', '武穴市', '蕲春县', '黄陂区', '崇阳县', '通山县', '房县'],
    ['entity.tiesInside.edges.node.name', 'has', '李昌海', '国务院'],
    ['entity.tiesInside.edges.tie.since', 'has', '2020-04-18', null],
  ],
  '21-where-is-it': [
    ['villages.edges.node.within.name', 'is', '福田河镇', '麻城市', '黄冈市', '湖北省'],
    ['villages.edges.node.ties.edges.node.name', 'has', '住房和城乡建设部科技与产业化发展中心第三党支部'],
  ],
  // Three of the ministry's news, two neighbours helped, the one that writes, and nine of the inspections and of Xianning.
  '22-most-helped-counties': [
    ['counties.totalCount', 'is', 15],
    ['counties.edges.node.name', 'has', '房县', '麻城市', '红安县'],
  ],
  '23-pilot-villages': [
    ['villages.edges.node.name', 'are', '大塘黄格塆', '石桥垸村', '黑城村', '土关村'],
    ['villages.edges.node.within.name', 'has', '柏林寺村', '阎家河镇', '上新庄镇', ...FOUR],
  ],
};
