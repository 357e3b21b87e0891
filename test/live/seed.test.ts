import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { SEED_FOLDER } from '../../src/cli/seed.ts';
import { cypher, statement } from '../../src/graph/cypher.ts';
import { checkTies } from '../../src/graph/write/rebuild-ties.ts';
import { auditFiles } from '../../src/import/audit-files.ts';
import { faultsOf } from '../../src/import/audit-report.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import { openSeededGraph } from '../support/seeded-graph.ts';

const graph = await openSeededGraph();
const { db } = graph;
afterAll(() => db.close());

const files = readdirSync(SEED_FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(`${SEED_FOLDER}/${name}`, 'utf8')) as Extraction);

const heldOf = statement<{ article: string; mentions: number; claims: number; figures: number; textSha256: string }>(
  'seed counts in test',
  cypher`
    MATCH (a:Article)
    RETURN a.key AS article, a.textSha256 AS textSha256, COUNT { (a)<-[:IN]-(:Mention) } AS mentions,
      COUNT { (a)<-[:IN]-(:Claim) } AS claims, COUNT { (a)<-[:IN]-(:Claim)-[:HAS_FIGURE]->() } AS figures
    ORDER BY article`,
);

describe('the bundled articles', () => {
  it('are all in the graph, with all that their files say', async () => {
    expect(files).toHaveLength(5);
    const said = files.map(({ article, mentions, claims }) => ({
      article: article.id,
      textSha256: article.textSha256,
      mentions: mentions.length,
      claims: claims.length,
      figures: claims.flatMap(({ figures = [] }) => figures).length,
    }));
    expect(await db.run(heldOf)).toEqual(said.sort((a, b) => (a.article < b.article ? -1 : 1)));
  });

  it('say as much as was promised', () => {
    const claims = files.flatMap((file) => file.claims);
    expect(claims.length).toBeGreaterThanOrEqual(1200);
    expect(claims.flatMap(({ figures = [] }) => figures).length).toBeGreaterThanOrEqual(250);
  });

  it('have the ties that their claims make', async () => {
    const { ties, ...wrong } = await checkTies(db);
    expect(ties).toBeGreaterThan(1000);
    expect(wrong).toEqual({ claims: [], missing: [], different: [], surplus: [], miscounted: [] });
  });

  it('pass the audit, with their texts where these are at hand', async () => {
    const folder = new URL('../../../shared/articles', import.meta.url);
    const articlesDir = existsSync(folder) ? folder.pathname : null;
    const report = await auditFiles([SEED_FOLDER], { articlesDir, threshold: 0.8 });
    expect(faultsOf(report)).toEqual([]);
    expect(report.audits.map(({ article }) => article).sort()).toEqual(files.map(({ article }) => article.id).sort());
  });
});

interface Fact {
  readonly since?: string;
  readonly until?: string;
  readonly ending?: string;
  readonly [qualifier: string]: string | undefined;
}

const said = statement<{
  since: string;
  until: string;
  ending: string;
  names: string[];
  values: string[];
  others: string[];
}>(
  'facts in test',
  cypher`
    MATCH (:Name {key: $subject})-[:NAMES]->(:Entity)<-[:SUBJECT]-(c:Claim {kind: $kind})-[:OBJECT]->(o:Entity)<-[:NAMES]-(:Name {key: $object})
    MATCH (c)-[:IN]->(:Article {key: $article})
    RETURN c.since AS since, c.until AS until, c.ending AS ending, c.qualifierNames AS names, c.qualifierValues AS values,
      COLLECT { MATCH (c)-[r:ROLE]->(e) RETURN r.role + ' ' + e.name } AS others`,
);

const MINISTRY = '住房和城乡建设部';
const IN_2020 = 'mohurd-2020-10-16';
/** Facts that plainly stand in the articles; role fillers as "ROLE": name, in capitals. */
const FACTS: readonly (readonly [article: string, kind: string, subject: string, object: string, fact: Fact])[] = [
  ...['麻城市', '红安县', '湟中县', '大通县'].map(
    (county) => [IN_2020, 'ASSISTS', MINISTRY, county, { since: '2012', ending: 'ONGOING', mode: '定点帮扶' }] as const,
  ),
  [IN_2020, 'ASSISTS', '中国风景园林学会', '麻城市', { since: '2019', mode: '组团帮扶' }],
  [IN_2020, 'ASSISTS', '中国城市规划设计研究院', '红安县', { since: '2019', mode: '组团帮扶' }],
  [IN_2020, 'POSTED_TO', '王锋堂', '湟中区', { until: '2018-12', position: '副县长', form: '挂职', SENDER: MINISTRY }],
  [IN_2020, 'POSTED_TO', '王大港', '麻城市', { form: '挂职', SENDER: MINISTRY }],
  [IN_2020, 'AWARDED', '麻城市', '中国菊花创新发展之城', { since: '2019', until: '2019', BY: '中国风景园林学会' }],
  [IN_2020, 'HOLDS_OFFICE', '王蒙徽', MINISTRY, { position: '部长' }],
  ['mohurd-2022-01-24', 'POSTED_TO', '杨波', '湟中区', { position: '副区长', form: '挂职' }],
  ['mohurd-2022-01-24', 'LOCATED_IN', '苏尔吉村', '共和镇', {}],
  ['mohurd-2020-05-28', 'LOCATED_IN', '丈八寺村', '土桥镇', {}],
  ['xianning-2021', 'EXITED_POVERTY', '崇阳县', '脱贫攻坚', { since: '2019-04-29', APPROVER: '湖北省人民政府' }],
  ['xianning-2021', 'AWARDED', '程桔', '全国脱贫攻坚先进个人', {}],
  ['fangxian-2020', 'EXITED_POVERTY', '房县', '脱贫攻坚', { since: '2020-04-21', APPROVER: '湖北省人民政府' }],
];

describe('what plainly stands in the articles', () => {
  it.each(FACTS)('%s: %s %s → %s %j', async (article, kind, subject, object, fact) => {
    const rows = await db.run(said, { article, kind, subject, object });
    const facts = rows.map(({ since, until, ending, names, values, others }) => ({
      ...{ since, until, ending },
      ...Object.fromEntries(names.map((name, i) => [name, values[i]])),
      ...Object.fromEntries(others.map((other) => other.split(' ') as [string, string])),
    }));
    expect(facts).toContainEqual(expect.objectContaining(fact));
  });

  it('counts what is given to two counties once, with the group, and tells both of it', async () => {
    const { entity } = await graph.query(`{ entity(code: "421181") { ... on County { fundedBy(first: 50) { edges {
      node { name } purposes tie { through { isGroup } } figures { measure value unit bound } } } } } }`);
    const epidemic = entity.fundedBy.edges.find((edge: any) => edge.purposes.includes('抗疫'));
    expect(epidemic.node.name).toBe(MINISTRY);
    expect(epidemic.figures).toContainEqual({ measure: '资金', value: '13000000', unit: '元', bound: 'AT_LEAST' });
    expect(epidemic.tie.through).toContainEqual({ isGroup: true });
  });

  it('leaves open which of two villages is meant', async () => {
    const { entity } = await graph.query(
      '{ entity(name: "阳坡村", within: "county:630106") { ... on Place { code unsure candidates { edges { node { code within { name } } } } } } }',
    );
    expect(entity).toMatchObject({ code: null, unsure: true });
    expect(entity.candidates.edges.map(({ node: { code, within } }: any) => [code, within[0].name])).toEqual([
      ['630106102225', '鲁沙尔镇'],
      ['630106108228', '李家山镇'],
    ]);
  });

  it('keeps a unit apart from its Party organisation, and finds either by its plain name', async () => {
    const plain = {
      中国建设报社: '中国建设报社',
      中国城市规划学会: '中国城市规划学会',
      中规院: '中国城市规划设计研究院',
      中国建筑出版传媒有限公司: '中国建筑出版传媒有限公司',
      住建部: MINISTRY,
      住建部党组: '中共住房和城乡建设部党组',
      标准定额司: '住房和城乡建设部标准定额司',
      标准定额司党组织: '住房和城乡建设部标准定额司党组织',
      房县县委: '中共房县委员会',
      逊让乡党委: '中共大通回族土族自治县逊让乡委员会',
      湟中区政府: '西宁市湟中区人民政府',
    };
    const asked = Object.keys(plain).map((name, i) => `e${i}: entity(name: ${JSON.stringify(name)}) { name }`);
    const found = await graph.query(`{ ${asked.join(' ')} }`);
    expect(Object.values(found).map((entity: any) => entity?.name ?? null)).toEqual(Object.values(plain));
  });

  it('leaves with 17 projects the money whose county the page has lost', async () => {
    const { funding } = await graph.query(
      '{ funding(where: { subject: "agency:咸宁市各级财政" }, groupBy: [RECIPIENT]) { edges { node { recipient { name type } total } } } }',
    );
    const totals = funding.edges.map(({ node }: any) => [node.recipient.type, node.recipient.name, node.total]);
    expect(totals).toContainEqual(['PREFECTURE', '咸宁市', '160000000']);
    expect(totals).toContainEqual(['PROJECT', '咸宁市17个扶贫项目', '5800000']);
  });

  it('knows a county by its former name and a village by the name an article has for it', async () => {
    const { county, village } = await graph.query(`{
      county: entity(name: "湟中县") { ... on Place { code } }
      village: entity(name: "内冲瑶族村") { ... on Place { code } }
    }`);
    expect([county, village]).toEqual([{ code: '630106' }, { code: '421222201201' }]);
  });
});
