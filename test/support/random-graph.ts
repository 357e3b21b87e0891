import fc from 'fast-check';
import type { ClaimKind } from '../../src/model/kinds.ts';
import { type ArticleDraft, writeExtraction } from './write-extraction.ts';

type Mention = ArticleDraft['mentions'][number];

/** A small world: two provinces with places inside each other, a group of counties, those who help, and what they do. */
const WORLD: readonly Mention[] = [
  { id: 'hubei', type: 'PROVINCE', name: '湖北省' },
  { id: 'huanggang', type: 'PREFECTURE', name: '黄冈市', of: 'hubei' },
  { id: 'macheng', type: 'COUNTY', name: '麻城市', of: 'huanggang' },
  { id: 'hongan', type: 'COUNTY', name: '红安县', of: 'huanggang' },
  { id: 'shiqiao', type: 'VILLAGE', name: '石桥垸村', of: 'macheng' },
  { id: 'qinghai', type: 'PROVINCE', name: '青海省' },
  { id: 'xining', type: 'PREFECTURE', name: '西宁市', of: 'qinghai' },
  { id: 'huangzhong', type: 'COUNTY', name: '湟中区', of: 'xining' },
  { id: 'kayang', type: 'VILLAGE', name: '卡阳村', of: 'huangzhong' },
  { id: 'deng', type: 'AGENCY', name: '灯笼部' },
  { id: 'zheng', type: 'AGENCY', name: '风筝局', names: ['筝局'] },
  { id: 'shan', type: 'ENTERPRISE', name: '纸扇公司' },
  { id: 'zhou', type: 'OFFICIAL', name: '周小满', of: 'deng' },
  { id: 'lin', type: 'OFFICIAL', name: '林一一', of: 'zheng' },
  { id: 'group', type: 'COUNTY', name: '灯笼部帮扶县', of: 'deng', group: true, size: { value: '2' } },
];

const PLACES = ['hubei', 'macheng', 'hongan', 'shiqiao', 'huangzhong', 'kayang', 'group'];
const ACTORS = ['deng', 'zheng', 'shan'];
const PERSONS = ['zhou', 'lin'];

/** What may be at the ends of each kind that is drawn. */
const ENDS: Partial<Record<ClaimKind, readonly [readonly string[], readonly string[]]>> = {
  ASSISTS: [
    [...ACTORS, ...PERSONS],
    [...PLACES, 'shan'],
  ],
  FUNDED: [ACTORS, PLACES],
  POSTED_TO: [PERSONS, PLACES],
  VISITED: [[...ACTORS, ...PERSONS], PLACES],
  PAIRED_WITH: [
    [...ACTORS, ...PLACES],
    [...ACTORS, ...PLACES],
  ],
  MEMBER_OF: [['macheng', 'hongan', 'huangzhong'], ['group']],
  LOCATED_IN: [
    ['shan', 'deng'],
    ['macheng', 'shiqiao', 'kayang'],
  ],
};
const KINDS = Object.keys(ENDS) as ClaimKind[];

export const DATES = ['2015', '2016-03', '2017-05-06', '2018', '2019-12'];
export const MODES = ['定点帮扶', '产业帮扶'];
const date = fc.option(fc.constantFrom(...DATES), { nil: undefined, freq: 3 });

const claim = fc.constantFrom(...KINDS).chain((kind) =>
  fc
    .record({
      subject: fc.constantFrom(...ENDS[kind]![0]),
      object: fc.constantFrom(...ENDS[kind]![1]),
      since: date,
      until: date,
      ending: fc.constantFrom('ENDED' as const, 'ONGOING' as const, 'UNKNOWN' as const),
      assertion: fc.constantFrom('REPORTED' as const, 'REPORTED' as const, 'PLANNED' as const),
      mode: fc.option(fc.constantFrom(...MODES), { nil: undefined }),
      position: fc.option(fc.constantFrom('副县长', '第一书记'), { nil: undefined }),
      sender: fc.option(fc.constantFrom(...ACTORS), { nil: undefined }),
      amount: fc.option(fc.constantFrom('100', '5000', '13000000'), { nil: undefined }),
      scope: fc.constantFrom('TOTAL' as const, 'TOTAL' as const, 'EACH' as const),
      bound: fc.constantFrom('EXACT' as const, 'EXACT' as const, 'AT_LEAST' as const, 'JUST_UNDER' as const),
    })
    .map(({ subject, object, since, until, ending, assertion, mode, position, sender, amount, scope, bound }) => ({
      kind,
      subject,
      object,
      ...(since ? { since } : {}),
      ...(until && (!since || since <= until) ? { until } : {}),
      ending: until && (!since || since <= until) ? ('ENDED' as const) : ending,
      assertion,
      qualifiers: {
        ...(mode && (kind === 'ASSISTS' || kind === 'PAIRED_WITH') ? { mode } : {}),
        ...(position && kind === 'POSTED_TO' ? { position } : {}),
      },
      ...(sender && kind === 'POSTED_TO' ? { roles: { SENDER: [sender] } } : {}),
      ...(amount && kind === 'FUNDED'
        ? { figures: [{ measure: '资金' as const, value: amount, unit: '元' as const, scope, bound }] }
        : {}),
    })),
);

/** Extraction files of a few articles about the small world. */
export const randomArticles = fc
  .array(
    fc.record({
      title: fc.constantFrom('灯会纪实', '风筝与灯会', 'Lanterns in 麻城'),
      publishedOn: fc.option(fc.constantFrom('2016', '2018-07', '2020-01-05'), { nil: undefined, freq: 4 }),
      claims: fc.array(claim, { minLength: 3, maxLength: 14 }),
    }),
    { minLength: 2, maxLength: 3 },
  )
  .map((articles) =>
    articles.map(({ title, publishedOn, claims }, n) => {
      const mentions = named(claims.flatMap((told) => [told.subject, told.object, ...(told.roles?.SENDER ?? [])]));
      const drafts = claims
        .filter(({ subject, object }) => subject !== object)
        .map((told, i) => ({ ...told, quote: `〔${n}.${i}〕` }));
      return writeExtraction({
        id: `random-${n}`,
        title,
        ...(publishedOn ? { publishedOn } : {}),
        text: `${mentions.map(({ name }) => name).join('、')}。${drafts.map(({ quote }) => quote).join('')}`,
        mentions,
        claims: drafts,
      });
    }),
  );

/** The mentions of the world that are named, with those that tell them apart. */
function named(ids: readonly string[]): Mention[] {
  const wanted = new Set<string>();
  for (const id of ids) {
    for (let at: string | undefined = id; at; at = WORLD.find((mention) => mention.id === at)!.of) wanted.add(at);
  }
  return WORLD.filter(({ id }) => wanted.has(id));
}
