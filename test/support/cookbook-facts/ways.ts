import type { Fact } from '../fact.ts';

const FOUR = ['红安县', '麻城市', '湟中区', '大通回族土族自治县'] as const;

/** Ways, gaps, identity, and questions of several hops. */
export const WAYS_FACTS: Readonly<Record<string, readonly Fact[]>> = {
  // The university trained teachers of Datong, which the ministry helps as it helps Hong'an.
  '66-path': [
    ['paths.paths.length', 'is', 3],
    ['paths.paths.hops.tie.kind', 'is', 'TRAINED', 'ASSISTS', 'ASSISTS'],
    ['paths.paths.hops.to.name', 'is', '大通回族土族自治县', '住房和城乡建设部', '红安县'],
  ],
  '67-path-avoiding': [
    ['paths.paths.length', 'is', 2, 2],
    ['paths.paths.hops.to.name', 'has', '青海省各级住房和城乡建设系统单位', '大通回族土族自治县'],
  ],
  '68-path-as-of': [
    ['in2012.paths.length', 'is'],
    ['now.paths.hops.ties.kind', 'are', 'DESIGNATED', 'FUNDED'],
  ],
  '69-neighbourhood': [
    ['neighbourhood.nodes.name', 'has', '黑城村', '王锋堂', '住房和城乡建设部', '共同缔造试点村驻村帮扶单位'],
  ],
  '70-shared-helpers': [
    ['interlocks.edges.node.name', 'has', '中国农业银行', '人民优选', '中国建设报社'],
    ['interlocks.edges.node.name', 'has', '中共住房和城乡建设部党组', '中国城市规划设计研究院'],
  ],
  '71-common-beneficiaries': [
    ['interlocks.edges.node.name', 'is', '大通回族土族自治县'],
    ['interlocks.edges.count', 'is', 2],
  ],
  '72-linking-officials': [
    ['interlocks.edges.node.name', 'is', '李昌海'],
    ['interlocks.edges.ties.edges.tie.since', 'has', '2020-04-18'],
  ],
  // Of fifteen, four are helped by the ministry or from Xianning within Hubei, one by its own teams, one by Xianning.
  '73-nobody-helps': [
    ['counties.totalCount', 'is', 9],
    ['counties.edges.node.name', 'has', '崇阳县', '通山县', '通城县', '嘉鱼县', '咸安区', '赤壁市'],
    ['counties.edges.node.name', 'has', '黄陂区', '蕲春县', '武穴市'],
  ],
  '74-helped-without-posting': [['counties.edges.node.name', 'are', '建始县', '南漳县', '茅箭区']],
  '75-funded-not-helped': [
    ['agencies.edges.node.name', 'are', '联合国儿童基金会', '中共大通回族土族自治县逊让乡委员会'],
    ['agencies.edges.node.funded.edges.node.name', 'has', '大通回族土族自治县', '上后拉村', '八里村', '庄头村'],
  ],
  '76-unsure-village': [
    ['villages.edges.node.unsure', 'is', true],
    ['villages.edges.node.candidates.edges.node.name', 'is', '阳坡村', '阳坡村'],
    ['villages.edges.node.candidates.edges.node.within.name', 'has', '鲁沙尔镇', '李家山镇'],
  ],
  '77-identity-unsure': [
    ['entity.mentions.edges.node.judgements.edges.node.verdict', 'is', 'UNSURE'],
    ['entity.mentions.edges.node.article.publishedOn', 'is', '2022-01-24'],
  ],
  '78-unsure-places': [['places.edges.node.name', 'is', '阳坡村']],
  '79-duplicates': [['duplicates.edges.node.left.name', 'has', '住房和城乡建设部定点帮扶县挂职驻村干部']],
  '80-known-ids': [
    ['byFormerName.id', 'is', 'county:630106'],
    ['byCode.id', 'is', 'county:630106'],
    ['byReference.id', 'is', 'county:630106'],
  ],
  '81-award-to-posted': [
    ['awards.edges.node.name', 'is', '2018年度脱贫攻坚先进个人'],
    ['awards.edges.node.claims.edges.node.subject.name', 'is', '王虹航'],
    ['awards.edges.node.claims.edges.node.roles.entity.name', 'has', '青海省'],
    ['awards.edges.node.claims.edges.node.since', 'is', '2019-09'],
  ],
  '82-two-central-units': [['counties.edges.node.name', 'are', ...FOUR]],
  '83-inspected-then-exited': [
    ['officials.edges.node.name', 'is', '李昌海'],
    ['officials.edges.node.ties.edges.node.name', 'has', '崇阳县', '通山县'],
    ['officials.edges.node.ties.edges.node.ties.edges.tie.since', 'is', '2019-04-29', '2019-04-29'],
  ],
  '84-branch-helped-then-award': [
    ['agencies.edges.node.name', 'is', '中国风景园林学会'],
    ['agencies.edges.node.ties.edges.node.name', 'is', '中国风景园林学会菊花分会'],
  ],
  '85-bought-and-donated': [
    ['agencies.edges.node.name', 'is', '中共中国建设报社委员会'],
    ['agencies.edges.node.ties.edges.node.name', 'has', '寺沟村'],
  ],
  '86-moved-in-after-introduction': [
    ['enterprises.edges.node.name', 'is', '海通建设集团'],
    ['enterprises.edges.node.ties.edges.node.name', 'has', '红安县'],
    ['enterprises.edges.node.ties.edges.tie.since', 'has', '2019-12'],
  ],
  '87-honoured-within': [
    ['entities.edges.node.name', 'has', '咸宁市人民政府扶贫开发办公室', '湖北黄袍山绿色产品有限公司'],
    ['entities.edges.node.name', 'has', '崇阳县交通运输局', '通山县住房和城乡建设局'],
    ['entities.totalCount', 'is', 4],
  ],
  '88-honoured-persons': [
    ['officials.edges.node.name', 'are', '程桔', '郑俊华', '胡长学', '徐东红', '刘兴美', '黄晖', '周志专'],
  ],
  '89-bought-and-funded-the-same': [
    ['counties.edges.node.name', 'are', ...FOUR],
    ['counties.edges.node.ties.edges.node.name', 'has', '住房和城乡建设部'],
  ],
  '90-visited-by-system': [
    ['villages.edges.node.name', 'has', '洛尔洞村', '拉卡山村'],
    ['villages.edges.node.ties.edges.node.name', 'has', '葛文平', '赵馨群'],
    ['villages.edges.node.ties.edges.tie.since', 'has', '2020-05-07', '2020-04-25'],
  ],
  // 2018年，部挂职干部、大通县副县长王虹航…
  '91-began-in-2018': [
    ['officials.edges.node.name', 'has', '王虹航'],
    ['officials.edges.node.ties.edges.node.name', 'has', '大通回族土族自治县'],
    ['officials.edges.node.ties.edges.tie.since', 'has', '2018'],
  ],
  '92-reports-on-postings': [
    ['articles.edges.node.publishedOn', 'has', '2022-01-24', '2020-10-16'],
    ['articles.edges.node.title', 'has', '用心用情 尽心尽力——住房和城乡建设部开展定点扶贫工作纪实'],
  ],
  '93-path-via': [
    ['paths.paths.length', 'is', 2],
    ['paths.paths.hops.to.name', 'is', '中国建设报社', '大通回族土族自治县'],
  ],
  '94-modes-counted': [['claimCounts.edges.node.qualifier', 'has', '定点帮扶', '组团帮扶', '驻村帮扶', '产业帮扶']],
  '95-enterprises-and-counties': [
    [
      'ties.edges.node.subject.name',
      'has',
      '海通建设集团',
      '碧桂园集团',
      '万科企业股份有限公司',
      '中国建筑出版传媒有限公司',
    ],
    ['ties.edges.node.object.name', 'has', '红安县', '大通回族土族自治县', '湟中区'],
  ],
  '96-heads-of-departments': [
    ['claims.edges.node.subject.name', 'are', '杨春青', '王发昌', '鹿山', '赵馨群', '李昌海'],
  ],
  '97-latest-visits': [
    ['claims.edges.node.subject.name', 'has', '张小宏', '王蒙徽'],
    ['claims.edges.node.since', 'has', '2021', '2020-10-13'],
  ],
  '98-funded-and-posted': [
    ['patterns.edges.node.helper.name', 'has', '住房和城乡建设部'],
    ['patterns.edges.node.posted.name', 'are', '王大港', '杨波', '王锋堂', '王虹航'],
    ['patterns.edges.node.county.name', 'has', '麻城市', '湟中区', '大通回族土族自治县'],
  ],
  '99-introduced-then-helps': [
    ['patterns.edges.node.enterprise.name', 'is', '海通建设集团'],
    ['patterns.edges.node.place.name', 'is', '红安县'],
    ['patterns.edges.node.broker.name', 'is', '住房和城乡建设部'],
  ],
};
