import { describe, expect, it } from 'vitest';
import { compare, isSame } from '../../src/import/compare.ts';
import { comparisonLines } from '../../src/import/compare-lines.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import { lantern } from '../support/fiction.ts';
import { type Changeable, changed, planOf } from './pipeline.ts';

const planned = planOf(lantern);
const FUNDED = lantern.claims.findIndex(({ kind }) => kind === 'FUNDED');
const against = (change: (copy: Changeable<Extraction>) => void) => compare(planned, planOf(changed(lantern, change)));

describe('a comparison', () => {
  it('of an extraction with itself, however it is laid out, says that nothing is otherwise', () => {
    const other = compare(planned, planOf(structuredClone(lantern)));
    expect(isSame(other)).toBe(true);
    expect(comparisonLines(other)).toEqual([
      `claims   +0 −0, 0 changed, ${lantern.claims.length} unchanged`,
      `mentions +0 −0, 0 changed, ${lantern.mentions.length} unchanged`,
    ]);
  });

  it('tells a corrected figure as one claim that changed', () => {
    const { claims } = against((e) => {
      e.claims[FUNDED]!.figures![0]!.value = '13500000';
    });
    expect([claims.added, claims.removed, claims.unchanged]).toEqual([[], [], lantern.claims.length - 1]);
    expect(claims.changed).toMatchObject([
      {
        before: { kind: 'FUNDED', subject: '灯笼部', object: '灯笼部帮扶县' },
        fields: [
          {
            name: 'figures',
            before: '资金 13000000 元 AT_LEAST at 124–131',
            after: '资金 13500000 元 AT_LEAST at 124–131',
          },
        ],
      },
    ]);
  });

  it('names every field that differs: dates, qualifiers, roles, evidence', () => {
    const { claims } = against((e) => {
      Object.assign(e.claims[FUNDED]!, {
        since: '2018',
        qualifiers: { instrument: '捐赠', purpose: '架桥' },
        roles: { BROKER: ['si'] },
        evidence: [{ start: 108, end: 130 }],
      });
    });
    expect(claims.changed[0]!.fields).toEqual(
      expect.arrayContaining([
        { name: 'since', before: '2019', after: '2018' },
        { name: 'purpose', before: '修路', after: '架桥' },
        { name: 'BROKER', before: null, after: '灯笼部纸艺司' },
        { name: 'evidence', before: '108–136', after: '108–130' },
      ]),
    );
    expect(claims.changed[0]!.fields).toHaveLength(4);
  });

  it('keeps apart what has another end, or stands elsewhere in the text', () => {
    const otherEnd = against((e) => {
      e.claims[FUNDED]!.object = 'macheng';
    });
    expect([otherEnd.claims.added.length, otherEnd.claims.removed.length]).toEqual([1, 1]);
    const elsewhere = against((e) => {
      e.claims[FUNDED]!.evidence = [{ start: 0, end: 4 }];
    });
    expect([elsewhere.claims.added.length, elsewhere.claims.removed.length]).toEqual([1, 1]);
  });

  it('pairs the claims that differ least', () => {
    const two = (first: string, second: string) =>
      planOf(
        changed(lantern, (e) => {
          const claim = e.claims[FUNDED]!;
          e.claims.push({
            ...structuredClone(claim),
            id: 'second',
            qualifiers: { instrument: '拨款', purpose: second },
          });
          claim.qualifiers = { instrument: '捐赠', purpose: first };
        }),
      );
    const { changed: pairs } = compare(two('修路', '修桥'), two('铺路', '架桥')).claims;
    expect(pairs.map(({ fields }) => fields)).toEqual([
      [{ name: 'purpose', before: expect.any(String), after: expect.any(String) }],
      [{ name: 'purpose', before: expect.any(String), after: expect.any(String) }],
    ]);
  });

  it('tells mentions that came, went, or mean something else, and what the article says of itself', () => {
    const { article, mentions } = against((e) => {
      e.article.publishedOn = '2021';
      e.mentions.find(({ id }) => id === 'yangpo')!.code = '630106102225';
      e.mentions.find(({ id }) => id === 'bu')!.names = ['灯部'];
      e.mentions.find(({ id }) => id === 'denghui')!.name = '灯节';
    });
    expect(article).toEqual([{ name: 'publishedOn', before: '2020-10-16', after: '2021' }]);
    expect(mentions).toMatchObject({
      added: [{ type: 'EVENT', name: '灯节' }],
      removed: [{ type: 'EVENT', name: '灯会' }],
      unchanged: lantern.mentions.length - 3,
    });
    expect(mentions.changed.map(({ name, fields }) => [name, fields.map((field) => field.name)])).toEqual([
      ['灯笼部', ['names']],
      ['阳坡村', ['means']],
    ]);
  });

  it('with nothing is everything', () => {
    const came = compare(null, planned);
    expect([came.claims.added.length, came.mentions.added.length]).toEqual([
      lantern.claims.length,
      lantern.mentions.length,
    ]);
    expect(came.article.find(({ name }) => name === 'title')).toMatchObject({ before: null });
    expect(compare(planned, null).claims.removed).toEqual(came.claims.added);
    expect(isSame(compare(null, null))).toBe(true);
  });

  it('is lines for a person', () => {
    const lines = comparisonLines(
      against((e) => {
        e.article.title = '虚构：更正';
        e.claims[FUNDED]!.since = '2018';
        e.claims.pop();
      }),
    );
    expect(lines).toEqual([
      '~ article title: 虚构：灯笼部的帮扶 → 虚构：更正',
      '− AWARDED 卡阳村 → 灯笼示范村',
      '    since: 2017',
      '    until: 2017',
      '    ending: ENDED',
      '    evidence: 146–169',
      '~ FUNDED 灯笼部 → 灯笼部帮扶县',
      '    since: 2019 → 2018',
      `claims   +0 −1, 1 changed, ${lantern.claims.length - 2} unchanged`,
      `mentions +0 −0, 0 changed, ${lantern.mentions.length} unchanged`,
    ]);
  });
});
