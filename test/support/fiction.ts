import { type ArticleDraft, writeExtraction } from './write-extraction.ts';

/**
 * A fictional report, with everything the model has to bear: a group and its members, a posting with its sender, money with
 * bounds, a place known by its old name, a village of which there are two, and a character outside the basic plane.
 */
export const LANTERN: ArticleDraft = {
  id: 'fiction-lantern',
  title: '虚构：灯笼部的帮扶',
  publishedOn: '2020-10-16',
  text: [
    '灯笼部从2012年开始定点帮扶湖北省黄冈市麻城市、红安县和青海省西宁市湟中县。',
    '𠮷祥集团由灯笼部引进麻城市。灯笼部纸艺司司长林一一到麻城市石桥垸村调研。',
    '2016年至2018年，灯笼部选派周小满到湟中县挂职副县长。',
    '2019年，灯笼部向三县捐赠资金1300余万元，用于修路；三县举办了灯会。',
    '湟中县阳坡村和卡阳村2017年被评为灯笼示范村。',
  ].join('\n'),
  mentions: [
    { id: 'bu', type: 'AGENCY', name: '灯笼部' },
    { id: 'si', type: 'AGENCY', name: '灯笼部纸艺司' },
    { id: 'hubei', type: 'PROVINCE', name: '湖北省' },
    { id: 'huanggang', type: 'PREFECTURE', name: '黄冈市', of: 'hubei' },
    { id: 'macheng', type: 'COUNTY', name: '麻城市', of: 'huanggang' },
    { id: 'hongan', type: 'COUNTY', name: '红安县', of: 'huanggang' },
    { id: 'qinghai', type: 'PROVINCE', name: '青海省' },
    { id: 'xining', type: 'PREFECTURE', name: '西宁市', of: 'qinghai' },
    { id: 'huangzhong', type: 'COUNTY', name: '湟中区', of: 'xining', says: ['湟中县'] },
    { id: 'three', type: 'COUNTY', name: '灯笼部帮扶县', of: 'bu', group: true, size: { value: '3' }, says: ['三县'] },
    { id: 'jixiang', type: 'ENTERPRISE', name: '𠮷祥集团' },
    { id: 'lin', type: 'OFFICIAL', name: '林一一', of: 'bu' },
    { id: 'zhou', type: 'OFFICIAL', name: '周小满', of: 'bu' },
    { id: 'shiqiao', type: 'VILLAGE', name: '石桥垸村', of: 'macheng' },
    { id: 'yangpo', type: 'VILLAGE', name: '阳坡村', of: 'huangzhong' },
    { id: 'kayang', type: 'VILLAGE', name: '卡阳村', of: 'huangzhong' },
    { id: 'title', type: 'AWARD', name: '灯笼示范村' },
    { id: 'denghui', type: 'EVENT', name: '灯会', of: 'three' },
  ],
  claims: [
    ...['macheng', 'hongan', 'huangzhong'].map((county) => ({
      kind: 'ASSISTS' as const,
      subject: 'bu',
      object: county,
      since: '2012',
      ending: 'ONGOING' as const,
      qualifiers: { mode: '定点帮扶' },
      quote: '灯笼部从2012年开始定点帮扶湖北省黄冈市麻城市、红安县和青海省西宁市湟中县',
    })),
    ...['macheng', 'hongan', 'huangzhong'].map((county) => ({
      kind: 'MEMBER_OF' as const,
      subject: county,
      object: 'three',
      assertion: 'INFERRED' as const,
      quote: '湖北省黄冈市麻城市、红安县和青海省西宁市湟中县',
    })),
    {
      kind: 'INTRODUCED',
      subject: 'bu',
      object: 'jixiang',
      roles: { DESTINATION: ['macheng'] },
      quote: '𠮷祥集团由灯笼部引进麻城市',
    },
    { kind: 'PART_OF', subject: 'si', object: 'bu', qualifiers: { relation: '内设机构' }, quote: '灯笼部纸艺司' },
    {
      kind: 'HOLDS_OFFICE',
      subject: 'lin',
      object: 'si',
      qualifiers: { position: '司长' },
      quote: '灯笼部纸艺司司长林一一',
    },
    {
      kind: 'VISITED',
      subject: 'lin',
      object: 'shiqiao',
      qualifiers: { form: '调研' },
      quote: '林一一到麻城市石桥垸村调研',
    },
    { kind: 'LOCATED_IN', subject: 'shiqiao', object: 'macheng', quote: '麻城市石桥垸村' },
    {
      kind: 'POSTED_TO',
      subject: 'zhou',
      object: 'huangzhong',
      roles: { SENDER: ['bu'] },
      qualifiers: { position: '副县长', form: '挂职' },
      since: '2016',
      until: '2018',
      quote: '2016年至2018年，灯笼部选派周小满到湟中县挂职副县长',
    },
    {
      kind: 'FUNDED',
      subject: 'bu',
      object: 'three',
      since: '2019',
      until: '2019',
      qualifiers: { instrument: '捐赠', purpose: '修路' },
      figures: [{ measure: '资金', value: '13000000', unit: '元', bound: 'AT_LEAST', quote: '1300余万元' }],
      quote: '2019年，灯笼部向三县捐赠资金1300余万元，用于修路',
    },
    { kind: 'ORGANISED', subject: 'three', object: 'denghui', since: '2019', until: '2019', quote: '三县举办了灯会' },
    ...['yangpo', 'kayang'].map((village) => ({
      kind: 'AWARDED' as const,
      subject: village,
      object: 'title',
      since: '2017',
      until: '2017',
      quote: '湟中县阳坡村和卡阳村2017年被评为灯笼示范村',
    })),
  ],
};

/** A second fictional report that knows some of the same entities, and says another sum. */
export const KITE: ArticleDraft = {
  id: 'fiction-kite',
  title: '虚构：风筝来了',
  publishedOn: '2021-03',
  text: '灯笼部2019年向麻城市捐赠资金500万元。风筝公司自2020年起在麻城市石桥垸村开展产业帮扶。灯笼部周小满曾任湟中区副区长。',
  mentions: [
    { id: 'm1', type: 'AGENCY', name: '灯笼部' },
    { id: 'm2', type: 'COUNTY', name: '麻城市' },
    { id: 'm3', type: 'ENTERPRISE', name: '风筝公司' },
    { id: 'm4', type: 'VILLAGE', name: '石桥垸村', of: 'm2' },
    { id: 'm5', type: 'OFFICIAL', name: '周小满', of: 'm1' },
    { id: 'm6', type: 'COUNTY', name: '湟中区' },
  ],
  claims: [
    {
      kind: 'FUNDED',
      subject: 'm1',
      object: 'm2',
      since: '2019',
      until: '2019',
      qualifiers: { instrument: '捐赠' },
      figures: [{ measure: '资金', value: '5000000', unit: '元', quote: '500万元' }],
      quote: '灯笼部2019年向麻城市捐赠资金500万元',
    },
    {
      kind: 'ASSISTS',
      subject: 'm3',
      object: 'm4',
      since: '2020',
      ending: 'ONGOING',
      qualifiers: { mode: '产业帮扶' },
      quote: '风筝公司自2020年起在麻城市石桥垸村开展产业帮扶',
    },
    { kind: 'LOCATED_IN', subject: 'm4', object: 'm2', quote: '麻城市石桥垸村' },
    {
      kind: 'HOLDS_OFFICE',
      subject: 'm5',
      object: 'm6',
      ending: 'ENDED',
      qualifiers: { position: '副区长' },
      quote: '周小满曾任湟中区副区长',
    },
  ],
};

export const lantern = writeExtraction(LANTERN);
export const kite = writeExtraction(KITE);
