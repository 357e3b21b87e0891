import type { Fact } from '../fact.ts';

/** Sources and searches. */
export const REPORT_FACTS: Readonly<Record<string, readonly Fact[]>> = {
  '51-why': [
    ['claims.edges.node.since', 'is', '2012', null],
    ['claims.edges.node.article.publishedOn', 'is', '2020-10-16', '2022-01-24'],
    ['claims.edges.node.article.publisher', 'is', '中国建设报', '中国建设报'],
    ['claims.edges.node.ending', 'is', 'ONGOING', 'ONGOING'],
  ],
  '52-articles-of': [
    ['entity.articles.edges.node.publishedOn', 'is', '2020-05-13', '2020-10-16', '2022-01-24'],
    ['entity.articles.edges.node.title', 'has', '脱贫攻坚战况联播（二）'],
  ],
  '53-names-in-articles': [
    ['entity.mentions.edges.node.names', 'has', '湟中县', '湟中区', '湟中'],
    ['entity.mentions.edges.node.article.publishedOn', 'is', '2020-05-13', '2020-10-16', '2022-01-24'],
  ],
  '54-what-an-article-says': [
    ['node.title', 'is', '决战脱贫摘帽 决胜全面小康'],
    ['node.authors', 'is', '蔡贤忠'],
    ['node.posted.edges.node.figures.value', 'are', '913', '281', '281'],
  ],
  '55-imports': [
    ['imports.edges.node.action', 'is', 'CREATED'],
    ['imports.edges.node.claimsRemoved', 'is', 0],
  ],
  '56-who-said-it': [
    ['claims.edges.node.assertion', 'is', 'QUOTED', 'QUOTED'],
    ['claims.edges.node.object.name', 'is', '寺沟村', '寺沟村'],
    ['claims.edges.node.qualifiers.value', 'has', '特色农产品', '报纸和书籍'],
  ],
  '57-only-planned': [
    ['claims.edges.node.subject.name', 'is', '房县'],
    ['claims.edges.node.since', 'is', '2019'],
  ],
  '58-all-roles': [
    ['claims.edges.node.figures.value', 'is', '60000'],
    ['claims.edges.node.roles.entity.name', 'has', '住房和城乡建设部房地产市场监管司'],
    ['claims.edges.node.qualifiers.value', 'has', '捐赠', '党建阵地建设'],
  ],
  '59-through-groups': [
    ['entity.fundedBy.edges.node.name', 'is', '住房和城乡建设部'],
    ['entity.fundedBy.edges.instruments', 'has', '捐赠', '中央补助', '引进资金'],
    ['entity.fundedBy.edges.tie.articleCount', 'is', 2],
    ['entity.fundedBy.edges.tie.through.name', 'has', '住房和城乡建设部定点帮扶县'],
  ],
  '60-scanned': [
    ['articles.totalCount', 'is', 5],
    ['articles.edges.node.publisher', 'has', '咸宁日报', '中国建设报', null],
  ],
  '61-search-pinyin': [['search.edges.node.name', 'is', '红安县']],
  '62-search-traditional': [['search.edges.node.name', 'has', '红安县']],
  '63-search-part': [['search.edges.node.name', 'has', '麻城菊花产业', '菊花种植技能培训', '中国风景园林学会菊花分会']],
  // The village, and its villagers, who built with their own hands.
  '64-search-inside': [['search.edges.node.name', 'is', '石桥垸村', '石桥垸村村民']],
  '65-search-code': [
    ['search.edges.node.name', 'is', '湟中区'],
    ['search.edges.node.names', 'has', '湟中县'],
    ['search.edges.node.within.name', 'is', '西宁市', '青海省'],
  ],
};
