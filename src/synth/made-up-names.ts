import type { Random } from './random.ts';

/** Every body made up here says so in its name. */
export const MADE_UP = '虚构';

const SURNAMES = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈',
];
const GIVEN = [
  ...'安柏辰澄川丹鼎方菲枫刚谷海航和恒华辉佳健江杰静娟军凯康兰朗岚磊莉亮林琳玲龙梅敏明铭宁鹏平琪勤晴泉蓉瑞润森山书松涛天婷文曦霞翔晓欣雪岩燕阳怡莹宇雨远月云泽芝志舟竹',
];
const WORDS = [
  ...[
    '晨光',
    '远山',
    '清溪',
    '云帆',
    '星野',
    '长风',
    '白鹭',
    '青禾',
    '朝露',
    '松涛',
    '海棠',
    '北斗',
    '银杏',
    '飞瀑',
    '梧桐',
    '明月',
  ],
  ...[
    '暖阳',
    '翠谷',
    '丹霞',
    '听雨',
    '归雁',
    '金穗',
    '蓝天',
    '碧波',
    '秋枫',
    '春晓',
    '雪松',
    '石桥',
    '竹海',
    '麦浪',
    '霞光',
  ],
];
const UNITS = ['部', '委员会', '总局', '办公室', '研究院', '银行', '联合会', '集团', '学院', '协会'];
const TRADES = ['农业', '食品', '茶业', '文旅', '药材', '服饰', '建材', '物流'];

/** 310 central units: every word with every kind. */
export const CENTRAL_UNITS: readonly string[] = WORDS.flatMap((word) =>
  UNITS.map((unit) => `${MADE_UP}${word}${unit}`),
);
export const UNIT_PARTS = ['办公厅', '人事司', '规划司', '财务司', '宣传司', '协作司', '监督司', '机关党委'] as const;
export const OFFICES = [
  ...[
    '办公室',
    '组织部',
    '宣传部',
    '统战部',
    '发展局',
    '教育局',
    '科技局',
    '工业局',
    '民政局',
    '司法局',
    '财政局',
    '人社局',
    '资源局',
    '环境局',
    '住建局',
  ],
  ...[
    '交通局',
    '水利局',
    '农业局',
    '商务局',
    '文旅局',
    '卫健局',
    '审计局',
    '国资局',
    '林业局',
    '统计局',
    '医保局',
    '乡村局',
    '信访局',
    '团委',
    '妇联',
  ],
] as const;

export const personName = (random: Random): string =>
  random.pick(SURNAMES) + random.pick(GIVEN) + (random.chance(0.8) ? random.pick(GIVEN) : '');
export const enterpriseName = (random: Random): string =>
  `${MADE_UP}${random.pick(WORDS)}${random.pick(WORDS)}${random.pick(TRADES)}有限公司`;
