/** How a stated number bounds the true one: 约 APPROXIMATE, 余/多/以上 AT_LEAST, 近 JUST_UNDER, 不超过 AT_MOST. */
export const BOUNDS = ['EXACT', 'APPROXIMATE', 'AT_LEAST', 'JUST_UNDER', 'AT_MOST'] as const;
export type Bound = (typeof BOUNDS)[number];

/** TOTAL: for all fillers together; EACH: for every single one. */
export const SCOPES = ['TOTAL', 'EACH'] as const;
export type Scope = (typeof SCOPES)[number];

/** ENDED; ONGOING as of the article's date; UNKNOWN: the article does not say. */
export const ENDINGS = ['ENDED', 'ONGOING', 'UNKNOWN'] as const;
export type Ending = (typeof ENDINGS)[number];

/** REPORTED as fact; PLANNED for later; QUOTED from a speaker; INFERRED from context rather than stated. */
export const ASSERTIONS = ['REPORTED', 'PLANNED', 'QUOTED', 'INFERRED'] as const;
export type Assertion = (typeof ASSERTIONS)[number];

/** What a figure measures, with its English name. Figures of different measures are never added. */
export const MEASURES = Object.freeze({
  资金: 'money given',
  价值: 'worth of goods',
  投资额: 'investment',
  贷款额: 'loans',
  采购额: 'purchases',
  销售额: 'sales',
  产值: 'output value',
  税收: 'taxes',
  收入: 'income',
  人均收入: 'income per person',
  集体收入: 'collective income',
  分红: 'dividends',
  单价: 'unit price',
  成员数: 'members',
  人数: 'persons',
  人次: 'attendances',
  户数: 'households',
  村数: 'villages',
  乡镇数: 'townships',
  县数: 'counties',
  机构数: 'bodies',
  企业数: 'enterprises',
  项目数: 'projects',
  数量: 'pieces',
  面积: 'area',
  长度: 'length',
  容量: 'capacity',
  产量: 'yield',
  班次: 'runs',
  次数: 'times',
  期数: 'sessions',
  时长: 'duration',
  比例: 'share',
  名次: 'rank',
} as const);
export type Measure = keyof typeof MEASURES;

/** Measures of how high something is, not of how much there is: the whole is not the sum of its parts. */
const LEVELS: ReadonlySet<string> = new Set<Measure>(['人均收入', '单价', '时长', '比例', '名次']);
export const isAdded = (measure: string): boolean => !LEVELS.has(measure);

export const measures = Object.keys(MEASURES) as readonly Measure[];

/** Units of stored values; a multiple such as 万元 is written out in the base unit. */
export const UNITS = [
  '元',
  '人',
  '人次',
  '户',
  '个',
  '家',
  '名',
  '套',
  '件',
  '间',
  '处',
  '座',
  '条',
  '趟',
  '辆',
  '台',
  '次',
  '期',
  '届',
  '篇',
  '份',
  '亩',
  '平方米',
  '公里',
  '米',
  '千瓦',
  '立方米',
  '吨',
  '公斤',
  '头',
  '只',
  '株',
  '盏',
  '年',
  '月',
  '天',
  '小时',
  '%',
  '位',
  '支',
  '项',
  '种',
  '轮',
] as const;
export type Unit = (typeof UNITS)[number];
