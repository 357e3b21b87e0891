import type { Fact } from '../fact.ts';

const FOUR = ['红安县', '麻城市', '湟中区', '大通回族土族自治县'] as const;

/** Time, agreement and conflict. */
export const TIME_FACTS: Readonly<Record<string, readonly Fact[]>> = {
  // His first term of two years ended in 2018; no article says when it began.
  '38-certain-or-possible': [
    ['entity.certain.edges.node.name', 'is', '住房和城乡建设部定点帮扶县挂职驻村干部'],
    ['entity.possible.edges.node.name', 'has', '王虹航'],
    ['entity.possible.edges.until', 'has', '2018'],
  ],
  '39-timeline': [['timeline.edges.node.since', 'has', '2019-12', '2020', '2020-09-03']],
  '40-exits-by-date': [
    ['changesBetween.edges.node.subject.name', 'are', '崇阳县', '通山县', '房县', '通城县'],
    ['changesBetween.edges.node.since', 'is', '2019-04-29', '2019-04-29', '2020-04-21', '2020-04-21'],
    ['changesBetween.edges.node.roles.entity.name', 'has', '湖北省人民政府'],
  ],
  '41-known-then': [['entity.then.totalCount', 'is', 0]],
  '42-one-day': [
    ['claims.edges.node.subject.name', 'has', '葛文平', '徐大彤', '李昌海', '鹿山'],
    ['claims.edges.node.object.name', 'has', '洛尔洞村', '拉卡山村', '旬邑县', '丈八寺村'],
  ],
  '43-helped-since': [
    ['agencies.edges.node.name', 'is', '住房和城乡建设部'],
    ['agencies.edges.node.assists.edges.node.name', 'has', ...FOUR],
    ['agencies.edges.node.assists.edges.since', 'has', '2012'],
  ],
  '44-no-longer-reported': [
    ['agencies.edges.node.name', 'is', '北京建筑大学'],
    ['agencies.edges.node.articles.edges.node.publishedOn', 'is', '2020-10-16'],
  ],
  '45-several-days': [
    ['timeline.edges.node.object.name', 'has', '电白区', '吴川市', '遂溪县'],
    ['timeline.edges.node.object.name', 'has', '濠江区', '潮南区', '榕城区', '揭东区'],
    [
      'timeline.edges.node.since',
      'is',
      '2020-04-21',
      '2020-04-21',
      '2020-04-21',
      '2020-04-22',
      '2020-04-22',
      '2020-04-22',
      '2020-04-22',
    ],
  ],
  '46-inspected-since': [['counties.edges.node.name', 'are', '武穴市', '蕲春县', '黄陂区', '崇阳县', '通山县']],
  '47-all-disagreements': [
    ['disagreements.totalCount', 'is', 1],
    ['disagreements.edges.node.type', 'is', 'PARTS'],
    // 贫困群众11286户33993人喜迁新居; 集中安置7018户20360人,分散安置4267户13633人.
    ['disagreements.edges.node.figures.edges.node.value', 'is', '11286', '7018', '4267'],
    ['disagreements.edges.node.figures.edges.node.claim.evidence.start', 'is', 2065, 3770, 3786],
  ],
  '48-villages-then-and-now': [
    ['figures.edges.node.value', 'are', '4', '196', '10', '24', '160', '9', '500', '51'],
    ['figures.edges.node.bound', 'has', 'AT_LEAST'],
  ],
  // Each team has a department, an affiliated unit and a society; the publisher of the fourth is an enterprise.
  '49-told-twice': [
    ['agencies.totalCount', 'is', 11],
    ['agencies.edges.node.name', 'has', '中国风景园林学会', '中国建筑业协会', '中国城市规划学会'],
    ['agencies.edges.node.name', 'has', '中国房地产估价师与房地产经纪人学会', '中国建设报社'],
  ],
  // 7018 and 4267 make 11285, one less than the total: the page contradicts itself.
  '50-parts-of-a-total': [['figures.edges.node.value', 'are', '18906', '11286', '7018', '4267', '6']],
};
