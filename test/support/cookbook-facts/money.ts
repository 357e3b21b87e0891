import type { Fact } from '../fact.ts';

/** Money, goods, trade and training. Sums are added by hand from the amounts in the texts. */
export const MONEY_FACTS: Readonly<Record<string, readonly Fact[]>> = {
  '24-largest-sums': [
    ['funding.edges.node.total', 'is', '8000000000', '3932000000', '2225420000', '1600000000', '638000000'],
    ['funding.edges.node.bound', 'is', 'AT_LEAST', 'EXACT', 'APPROXIMATE', 'EXACT', 'EXACT'],
  ],
  '25-largest-figures': [
    ['figures.edges.node.value', 'is', '8000000000', '3932000000', '1781000000', '1600000000'],
    ['figures.edges.node.claim.subject.name', 'has', '房县', '咸宁市自然资源和规划局'],
  ],
  '26-exact-and-about': [
    ['funding.edges.node.total', 'has', '1613000000', '45000000', '1067000000', '486000000', '8000000000'],
    // With the 5.8 million for 17 projects whose county the page has lost.
    ['funding.edges.node.total', 'has', '6406480000', '3000000'],
  ],
  '27-money-by-purpose': [
    ['funding.edges.node.total', 'has', '800000000', '400000000', '386000000', '190000000', '45000000', '4420000'],
    ['funding.edges.node.purpose', 'has', '改造危房', '改造城镇老旧小区', '危房改造和抗震加固改造'],
    ['funding.edges.node.bound', 'is', 'AT_LEAST', 'AT_LEAST', 'AT_LEAST', 'EXACT', 'EXACT', 'JUST_UNDER', 'EXACT'],
  ],
  '28-each-and-total': [
    ['figures.edges.node.value', 'is', '3000000', '78000000', '26'],
    ['figures.edges.node.scope', 'is', 'EACH', 'TOTAL', 'TOTAL'],
  ],
  '29-money-for-villages': [
    ['villages.edges.node.name', 'has', '卡阳村', '咸宁市贫困村', '定点帮扶县中国传统村落'],
    ['villages.edges.node.fundedBy.edges.figures.value', 'has', '1000000', '35000000', '78000000', '60000'],
  ],
  // The page has lost the county of 17 projects: their money is told of them, and added to no county and not to the city.
  '30-county-budgets': [
    ['funding.edges.node.recipient.name', 'is', '咸宁市', '咸宁市17个扶贫项目', '通城县', '咸安区', '崇阳县', '嘉鱼县'],
    ['funding.edges.node.total', 'is', '160000000', '5800000', '5600000', '4100000', '2800000', '1600000'],
  ],
  '31-project-money': [
    ['claims.edges.node.subject.name', 'has', '海通建设集团', '红安县城投公司'],
    ['claims.edges.node.figures.value', 'is', '2000000000'],
    ['claims.edges.node.figures.bound', 'is', 'APPROXIMATE'],
    ['claims.edges.node.assertion', 'has', 'PLANNED'],
  ],
  '32-goods-against-epidemic': [
    ['claims.edges.node.figures.value', 'are', '2000000', '22000', '1000'],
    ['claims.edges.node.figures.unit', 'are', '元', '个', '套'],
    ['claims.edges.node.qualifiers.value', 'has', '医用外科口罩', '防护服', '护目镜、消毒液等防护用品'],
  ],
  '33-bought-and-sold': [
    ['figures.edges.node.value', 'is', '20000000', '4000000', '3100000', '7000000'],
    ['figures.edges.node.bound', 'is', 'AT_LEAST', 'EXACT', 'AT_LEAST', 'AT_LEAST'],
    ['figures.edges.node.claim.since', 'has', '2020-09-27'],
  ],
  '34-people-trained': [
    ['figures.edges.node.value', 'are', '9701', '1500', '1000', '6800', '130', '509', '117', '242'],
    ['figures.edges.node.claim.subject.name', 'has', '房县'],
    ['figures.edges.node.bound', 'has', 'AT_LEAST', 'JUST_UNDER', 'EXACT'],
  ],
  '35-enterprise-output': [
    ['figures.edges.node.value', 'are', '4000000000', '30000000', '60000000', '4614000000'],
    ['figures.edges.node.until', 'has', '2020-06', '2020', null],
  ],
  '36-arranged-trainings': [
    ['events.edges.node.claims.edges.node.figures.value', 'has', '60', '26', '29'],
    ['events.edges.node.claims.edges.node.since', 'are', '2021-04', '2021-07', '2021-09'],
    ['events.edges.node.claims.edges.node.until', 'are', '2021-08', '2021-07', '2021-09'],
  ],
  '37-brokered': [
    ['claims.edges.node.subject.name', 'has', '联合国儿童基金会', '中国物业管理协会'],
    ['claims.edges.node.since', 'has', '2020-09-27'],
  ],
};
