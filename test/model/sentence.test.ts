import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimKinds, kindSpec } from '../../src/model/kinds.ts';
import { fillTemplate } from '../../src/model/sentence.ts';

const namesIn = (template: string) => [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);

describe('fillTemplate', () => {
  it('puts values for names', () => {
    expect(fillTemplate('{subject}帮扶{object}', { subject: '灯笼部', object: '麻城市' })).toBe('灯笼部帮扶麻城市');
  });

  it('keeps a part in brackets where all its names have values, and drops it otherwise', () => {
    const template = '{subject}[由{SENDER}]派驻{object}[（{form}，{position}）]';
    const ends = { subject: '周小满', object: '湟中区' };
    expect(fillTemplate(template, ends)).toBe('周小满派驻湟中区');
    expect(fillTemplate(template, { ...ends, SENDER: '灯笼部', form: '挂职' })).toBe('周小满由灯笼部派驻湟中区');
    expect(fillTemplate(template, { ...ends, form: '挂职', position: '副县长' })).toBe(
      '周小满派驻湟中区（挂职，副县长）',
    );
    expect(fillTemplate(template, { ...ends, SENDER: '' })).toBe('周小满派驻湟中区');
  });

  it('puts values as they are, whatever signs they hold', () => {
    const value = fc.oneof(fc.string(), fc.constantFrom('{object}', '[{subject}]', '$1', '$&')).filter((v) => v !== '');
    fc.assert(
      fc.property(value, value, (subject, content) => {
        expect(fillTemplate('{subject}帮扶[：{content}]', { subject, content, object: '麻城市' })).toBe(
          `${subject}帮扶：${content}`,
        );
      }),
    );
  });
});

describe.each(claimKinds)('the sentence of %s', (kind) => {
  const { roles = {}, qualifiers = {}, sentence } = kindSpec(kind);
  const known = ['subject', 'object', ...Object.keys(roles), ...Object.keys(qualifiers)];
  const optional = (template: string) => [...template.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1]!);

  it.each(['zh', 'en'] as const)('names nothing but its roles and qualifiers (%s)', (language) => {
    expect(known).toEqual(expect.arrayContaining(namesIn(sentence[language])));
    for (const part of optional(sentence[language])) expect(namesIn(part)).not.toEqual([]);
  });

  it.each(['zh', 'en'] as const)('needs only what every claim has (%s)', (language) => {
    const required = Object.keys(roles).filter((name) => roles[name]!.required);
    const bare = sentence[language].replace(/\[[^\]]*\]/g, '');
    expect(['subject', 'object', ...required]).toEqual(expect.arrayContaining(namesIn(bare)));
    const filled = fillTemplate(sentence[language], Object.fromEntries(known.map((name) => [name, '灯笼'])));
    expect(filled).not.toMatch(/[{}[\]]|undefined| {2}/);
  });
});

describe('a sentence says who did what to whom, whatever else is not known', () => {
  it.each([
    ['AWARDED', '周小满获得灯笼奖'],
    ['SUCCEEDED', '周小满改为灯笼奖'],
    ['MEMBER_OF', '周小满是灯笼奖的成员'],
    ['PURCHASED_FROM', '周小满从灯笼奖采购或助销'],
  ] as const)('%s', (kind, said) => {
    expect(fillTemplate(kindSpec(kind).sentence.zh, { subject: '周小满', object: '灯笼奖' })).toBe(said);
  });

  it('and who gave an honour, where that is told', () => {
    const values = { subject: '周小满', object: '灯笼奖', BY: '灯笼部' };
    expect(fillTemplate(kindSpec('AWARDED').sentence.zh, values)).toBe('周小满获得灯笼部授予的灯笼奖');
  });
});
