import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticlePlan } from '../../src/graph/article-plan.ts';
import type { ExtractedClaim, ExtractedMention, Extraction } from '../../src/model/extraction.ts';
import { kite, LANTERN, lantern } from '../support/fiction.ts';
import { writeExtraction } from '../support/write-extraction.ts';
import { changed, gazetteer, naming, planOf } from './pipeline.ts';

const claimIds = (plan: ArticlePlan) => plan.claims.map(({ id }) => id);
const claimOf = (plan: ArticlePlan, kind: string) => plan.claims.filter((claim) => claim.kind === kind);
const added = (before: ArticlePlan, after: ArticlePlan) =>
  claimIds(after).filter((id) => !claimIds(before).includes(id));
const planned = planOf(lantern);
const FUNDED = lantern.claims.findIndex(({ kind }) => kind === 'FUNDED');

/** The same report by an extractor that numbers its mentions and claims otherwise. */
function renumbered({ mentions, claims, ...rest }: Extraction, order: readonly ExtractedMention[]): Extraction {
  const ids = new Map(order.map(({ id }, i) => [id, `m${i}`]));
  const fillers = (claim: ExtractedClaim) =>
    Object.fromEntries(Object.entries(claim.roles ?? {}).map(([role, list]) => [role, list.map((id) => ids.get(id)!)]));
  return {
    ...rest,
    mentions: order.map((mention) => ({
      ...mention,
      id: ids.get(mention.id)!,
      ...(mention.of === undefined ? {} : { of: ids.get(mention.of)! }),
    })),
    claims: claims.map((claim, i) => ({
      ...claim,
      id: `k${claims.length - i}`,
      subject: ids.get(claim.subject)!,
      object: ids.get(claim.object)!,
      ...(claim.roles === undefined ? {} : { roles: fillers(claim) }),
    })),
  };
}

/** The same value with the properties of every object in reverse order. */
function turned<T>(value: T): T {
  if (Array.isArray(value)) return value.map(turned) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, turned(inner)])
      .reverse(),
  ) as T;
}

describe('a plan', () => {
  it('holds every mention and every claim of the article, each under an id of its own', () => {
    for (const extraction of [lantern, kite]) {
      const { mentions, claims } = planOf(extraction);
      expect(new Set(mentions.map(({ id }) => id)).size).toBe(extraction.mentions.length);
      expect(new Set(claims.map(({ id }) => id)).size).toBe(extraction.claims.length);
    }
  });

  it('cannot be changed', () => {
    expect(Object.isFrozen(planned)).toBe(true);
  });

  it('refers to nothing that it does not hold', () => {
    const mentions = planned.mentions.map(({ id }) => id);
    const entities = planned.entities.map(({ id }) => id);
    for (const { entityId, owner } of planned.mentions) {
      expect(entities).toContain(entityId);
      if (owner !== null) expect(mentions).toContain(owner);
    }
    for (const { parent } of planned.entities) if (parent !== null) expect(entities).toContain(parent);
    for (const { fillers } of planned.claims) for (const { mention } of fillers) expect(mentions).toContain(mention);
  });

  it('gives each claim one subject and one object, and at least one piece of evidence', () => {
    for (const { fillers, evidence } of planned.claims) {
      for (const role of ['SUBJECT', 'OBJECT'])
        expect(fillers.filter((filler) => filler.role === role)).toHaveLength(1);
      expect(evidence.length).toBeGreaterThan(0);
    }
  });

  it('puts what the article leaves open in words', () => {
    const [introduced] = claimOf(planned, 'INTRODUCED');
    expect(introduced).toMatchObject({
      since: null,
      until: null,
      ending: 'UNKNOWN',
      assertion: 'REPORTED',
      figures: [],
    });
    expect(claimOf(planned, 'POSTED_TO')[0]).toMatchObject({ since: '2016', until: '2018', ending: 'ENDED' });
    expect(claimOf(planned, 'MEMBER_OF')[0]).toMatchObject({ assertion: 'INFERRED' });
    expect(claimOf(planned, 'FUNDED')[0]!.figures).toMatchObject([
      { measure: '资金', value: '13000000', unit: '元', bound: 'AT_LEAST', scope: 'TOTAL', since: null, until: null },
    ]);
  });

  it('tells the words the evidence uses for a filler, and none where it is carried from context', () => {
    const used = (plan: ArticlePlan) => claimOf(plan, 'FUNDED')[0]!.fillers.map(({ role, as }) => [role, as]);
    expect(Object.fromEntries(used(planned))).toEqual({ SUBJECT: '灯笼部', OBJECT: '三县' });
    const shorter = changed(lantern, (e) => {
      e.claims[FUNDED]!.evidence = [e.claims[FUNDED]!.figures![0]!.at!];
    });
    expect(Object.fromEntries(used(planOf(shorter)))).toEqual({ SUBJECT: null, OBJECT: null });
  });

  it('holds the divisions around a place, and the names the table has for them', () => {
    const { entities } = planOf(naming({ id: 'm', type: 'COUNTY', name: '湟中县' }));
    expect(entities.map(({ id, parent }) => [id, parent])).toEqual([
      ['county:630106', 'prefecture:6301'],
      ['prefecture:6301', 'province:63'],
      ['province:63', null],
    ]);
    expect(entities[0]).toMatchObject({
      name: '湟中区',
      labels: ['Entity', 'Place', 'County'],
      code: '630106',
      tableNames: ['湟中区', '湟中县'],
    });
  });

  it('marks a group, and a place that is one of several', () => {
    expect(planned.entities.find(({ name }) => name === '灯笼部帮扶县')).toMatchObject({
      isGroup: true,
      unsure: false,
    });
    expect(planned.entities.find(({ name }) => name === '阳坡村')).toMatchObject({ unsure: true, code: null });
    expect(planned.entities.filter(({ unsure }) => unsure)).toHaveLength(1);
  });
});

describe('the id of a claim', () => {
  it('does not depend on how mentions and claims are numbered, or on their order', () => {
    const all = { minLength: lantern.mentions.length };
    const orders = fc.tuple(
      fc.shuffledSubarray([...lantern.mentions], all),
      fc.shuffledSubarray([...lantern.claims], { minLength: lantern.claims.length }),
    );
    fc.assert(
      fc.property(orders, ([mentions, claims]) => {
        const other = planOf(renumbered({ ...lantern, claims }, mentions));
        expect(claimIds(other)).toEqual(claimIds(planned));
        expect(other.mentions.map(({ id }) => id).sort()).toEqual(planned.mentions.map(({ id }) => id).sort());
      }),
      { numRuns: 30 },
    );
  });

  it('does not depend on the order of properties in the file', () => {
    expect(claimIds(planOf(turned(lantern)))).toEqual(claimIds(planned));
  });

  it('does not depend on whether a default is written out', () => {
    const written = changed(lantern, (e) => {
      for (const claim of e.claims) {
        claim.ending ??= claim.until === undefined ? 'UNKNOWN' : 'ENDED';
        claim.assertion ??= 'REPORTED';
        for (const figure of claim.figures ?? []) figure.scope ??= 'TOTAL';
      }
    });
    expect(claimIds(planOf(written))).toEqual(claimIds(planned));
  });

  it('is another for another article', () => {
    const reprint = changed(lantern, (e) => {
      e.article.id = 'fiction-reprint';
    });
    expect(added(planned, planOf(reprint))).toHaveLength(lantern.claims.length);
  });

  it('changes with a figure, for that claim alone', () => {
    const corrected = changed(lantern, (e) => {
      e.claims[FUNDED]!.figures![0]!.value = '12000000';
    });
    const [id, ...more] = added(planned, planOf(corrected));
    expect(more).toEqual([]);
    expect(planOf(corrected).claims.find((claim) => claim.id === id)?.kind).toBe('FUNDED');
  });

  it.each([
    ['its dates', { since: '2018' }],
    ['its ending', { ending: 'ONGOING' }],
    ['its assertion', { assertion: 'PLANNED' }],
    ['a qualifier', { qualifiers: { instrument: '捐赠', purpose: '架桥' } }],
    ['a role', { roles: { BROKER: ['si'] } }],
    ['an end', { object: 'macheng' }],
    ['its evidence', { evidence: [{ start: 0, end: 4 }] }],
  ] as const)('changes with %s, for that claim alone', (_, change) => {
    const other = changed(lantern, (e) => {
      Object.assign(e.claims[FUNDED]!, change);
    });
    expect(added(planned, planOf(other))).toHaveLength(1);
  });

  it('keeps two terms of one posting apart', () => {
    const term = { kind: 'POSTED_TO', subject: 'zhou', object: 'm', quote: '周小满两次到麻城市挂职' } as const;
    const { claims } = planOf(
      writeExtraction({
        id: 'fiction-terms',
        text: '周小满两次到麻城市挂职：2012年至2013年，2016年至2018年。',
        mentions: [
          { id: 'zhou', type: 'OFFICIAL', name: '周小满' },
          { id: 'm', type: 'COUNTY', name: '麻城市' },
        ],
        claims: [
          { ...term, since: '2012', until: '2013' },
          { ...term, since: '2016', until: '2018' },
        ],
      }),
    );
    expect(claims.map(({ since }) => since).sort()).toEqual(['2012', '2016']);
  });

  it('is the same for what a file says twice', () => {
    const twice = changed(lantern, (e) => {
      e.claims.push({ ...e.claims[0]!, id: 'again' });
    });
    expect(claimIds(planOf(twice))).toEqual(claimIds(planned));
  });
});

describe('lists', () => {
  it('of claims are in the order of articles and of their texts', () => {
    const inOrder = [...planned.claims, ...planOf(kite).claims].sort((a, b) => (a.sort < b.sort ? -1 : 1));
    const starts = inOrder.map(({ evidence }) => evidence[0]!.start);
    const ofLantern = starts.slice(0, lantern.claims.length);
    expect(
      inOrder
        .slice(0, lantern.claims.length)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(claimIds(planned));
    expect(ofLantern).toEqual([...ofLantern].sort((a, b) => a - b));
    expect(LANTERN.text.slice(ofLantern[0])).toMatch(/^灯笼部/);
  });

  it('of claims put undated articles last', () => {
    const undated = changed(lantern, (e) => {
      delete e.article.publishedOn;
    });
    expect(planOf(undated).claims[0]!.sort > planned.claims[0]!.sort).toBe(true);
    expect(planOf(undated).article.sort > planned.article.sort).toBe(true);
  });

  it('of places are in the order of their codes', () => {
    const sorts = planned.entities.flatMap(({ code, sort }) => (code === null ? [] : [[code, sort]]));
    for (const [code, sort] of sorts) expect(sort).toBe(code);
    expect(sorts.length).toBeGreaterThan(0);
    expect(gazetteer.division(sorts[0]![0]!)).not.toBeNull();
  });
});
