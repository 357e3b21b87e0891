import type { DivisionType } from './division.ts';

const COMMITTEE = /(?:村民委员会|村民委会|居民委员会|居民委会|村委会|居委会|委员会|家委会)$/;

/** The name people use for what the table lists by its committee: 黑城村村委会 is 黑城村, 东厂社区居委会 is 东厂社区. */
export function villageName(listed: string): string {
  const bare = listed.replace(COMMITTEE, '');
  if (bare === listed || bare === '') return listed;
  if (/[村社区组寨屯庄]$/.test(bare)) return bare;
  return `${bare}${/居/.test(listed.slice(bare.length)) ? '社区' : '村'}`;
}

const PEOPLES =
  '蒙古族|回族|藏族|维吾尔族|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族|傣族|黎族|傈僳族|佤族|畲族|高山族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜族|土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯族|阿昌族|普米族|塔吉克族|怒族|乌孜别克族|俄罗斯族|鄂温克族|德昂族|保安族|裕固族|京族|塔塔尔族|独龙族|鄂伦春族|赫哲族|门巴族|珞巴族|基诺族|蒙古|各族|哈萨克|维吾尔|壮族';
const AUTONOMOUS = new RegExp(`(?:${PEOPLES})+自治(县|旗|州)$`);

/** The short name that follows from how an official name is built: 大通回族土族自治县 is 大通县. */
export function shortName(name: string): string | null {
  const autonomous = AUTONOMOUS.exec(name);
  return autonomous && autonomous.index > 0 ? name.slice(0, autonomous.index) + autonomous[1] : null;
}

/** Ways an article may write a name that the table writes otherwise; for finding only, they are no names of the place. */
export function spellings(type: DivisionType, name: string): string[] {
  if (type === 'TOWNSHIP' && name.endsWith('街道')) {
    const stem = name.slice(0, -2);
    return [`${stem}街道办事处`, `${stem}街道办`, `${stem}办事处`, `${stem}办`];
  }
  if (type === 'VILLAGE') {
    if (name.endsWith('社区')) return [`${name.slice(0, -2)}村`, `${name.slice(0, -2)}居委会`];
    if (name.endsWith('村')) return [`${name.slice(0, -1)}社区`, `${name}委会`];
    // What is a hamlet by its name is often called the village it makes up.
    if (/[寨屯庄]$/.test(name)) return [`${name}村`];
  }
  return [];
}
