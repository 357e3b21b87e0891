import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveTies, type TieClaim, type TieProps } from '../../src/model/derive-ties.ts';
import { claimKinds, kindSpec } from '../../src/model/kinds.ts';
import { tieClaim } from './tie-claims.ts';

const MEMBERS: Readonly<Record<string, readonly string[]>> = { 三县: ['乙', '丙'], 二组: ['丁', '戊'] };
const membersOf = (group: string) => MEMBERS[group] ?? [];

/** Ties as `KIND subject→object`, with what is asked of each. */
function ties<T>(claims: readonly TieClaim[], of: (props: TieProps) => T): Record<string, T> {
  return Object.fromEntries(
    [...deriveTies(claims, membersOf).values()].map(({ kind, subject, object, props }) => [
      `${kind} ${subject}→${object}`,
      of(props),
    ]),
  );
}

describe('a tie', () => {
  it('joins the ends of a claim', () => {
    expect(ties([tieClaim()], ({ claimIds }) => claimIds)).toEqual({ 'ASSISTS 甲→乙': ['claim:1'] });
  });

  it('gathers all claims of its kind and ends, in their order, what each says at the same place', () => {
    const claims = [
      tieClaim({ id: 'claim:2', since: '2016', until: '2018', fromEarliest: 20160101 }),
      tieClaim({ id: 'claim:1', since: '2012', fromEarliest: 20120101 }),
      tieClaim({ id: 'claim:3', kind: 'FUNDED' }),
    ];
    const told = ties(claims, ({ claimIds, since, until, fromEarliest, claimCount }) => ({
      claimIds,
      since,
      until,
      fromEarliest,
      claimCount,
    }));
    expect(told).toMatchObject({
      'ASSISTS 甲→乙': {
        claimIds: ['claim:1', 'claim:2'],
        since: ['2012', '2016'],
        until: ['', '2018'],
        fromEarliest: [20120101, 20160101],
        claimCount: 2,
      },
      'FUNDED 甲→乙': { claimIds: ['claim:3'] },
    });
  });

  it('carries what the registry marks, and nothing else', () => {
    const posting = tieClaim({
      kind: 'POSTED_TO',
      qualifierNames: ['form', 'position'],
      qualifierValues: ['挂职', '副县长'],
      roleNames: ['SENDER', 'SENDER'],
      roleEntities: ['灯笼部', '风筝部'],
    });
    const [tie] = deriveTies([posting, tieClaim({ id: 'claim:2', kind: 'POSTED_TO' })], membersOf).values();
    expect(tie!.props).toMatchObject({ position: ['副县长', ''], form: ['挂职', ''], SENDER: ['灯笼部 风筝部', ''] });
    const [plain] = deriveTies(
      [tieClaim({ qualifierNames: ['content'], qualifierValues: ['修路'] })],
      membersOf,
    ).values();
    expect(plain!.props).not.toHaveProperty('content');
  });

  it('counts a reprint as no further source', () => {
    const claims = [
      tieClaim({ id: 'claim:1', source: 'text' }),
      tieClaim({ id: 'claim:2', source: 'text' }),
      tieClaim({ id: 'claim:3', source: 'another text' }),
    ];
    expect(ties(claims, ({ claimCount, articleCount }) => [claimCount, articleCount])).toEqual({
      'ASSISTS 甲→乙': [3, 2],
    });
  });

  it('has no direction where its kind has none', () => {
    const claims = [
      tieClaim({ id: 'claim:1', kind: 'PAIRED_WITH' }),
      tieClaim({ id: 'claim:2', kind: 'PAIRED_WITH', subject: '乙', object: '甲' }),
    ];
    expect(Object.values(ties(claims, ({ claimIds }) => claimIds))).toEqual([['claim:1', 'claim:2']]);
  });

  it('has a direction everywhere else', () => {
    const claims = [tieClaim({ id: 'claim:1' }), tieClaim({ id: 'claim:2', subject: '乙', object: '甲' })];
    expect(Object.keys(ties(claims, () => 0))).toHaveLength(2);
  });
});

describe('a group', () => {
  const through = ({ through }: TieProps) => through;

  it('hands what is said of it to its members, and tells that it comes through the group', () => {
    expect(ties([tieClaim({ object: '三县' })], through)).toEqual({
      'ASSISTS 甲→三县': [''],
      'ASSISTS 甲→乙': ['三县'],
      'ASSISTS 甲→丙': ['三县'],
    });
  });

  it('does so at one end at a time, as each member need not help every other', () => {
    expect(ties([tieClaim({ subject: '二组', object: '三县' })], through)).toEqual({
      'ASSISTS 二组→三县': [''],
      'ASSISTS 丁→三县': ['二组'],
      'ASSISTS 戊→三县': ['二组'],
      'ASSISTS 二组→乙': ['三县'],
      'ASSISTS 二组→丙': ['三县'],
    });
  });

  it('keeps for itself what its members do not inherit', () => {
    expect(ties([tieClaim({ kind: 'ORGANISED', subject: '三县', object: '灯会' })], through)).toEqual({
      'ORGANISED 三县→灯会': [''],
    });
  });

  it('ties no member to itself', () => {
    expect(ties([tieClaim({ subject: '乙', object: '三县' })], through)).toEqual({
      'ASSISTS 乙→三县': [''],
      'ASSISTS 乙→丙': ['三县'],
    });
  });

  it('gives way to a claim of the member itself, each claim counted once', () => {
    const claims = [tieClaim({ id: 'claim:1', object: '三县' }), tieClaim({ id: 'claim:2' })];
    expect(ties(claims, ({ claimIds, through }) => [claimIds, through])).toMatchObject({
      'ASSISTS 甲→乙': [
        ['claim:1', 'claim:2'],
        ['三县', ''],
      ],
    });
  });

  it('gives way to the claim itself where the claim bears on a tie in both ways', () => {
    const members: Record<string, string[]> = { 三县: ['乙', '二组'], 二组: ['三县', '丁'] };
    const claim = tieClaim({ kind: 'PAIRED_WITH', subject: '三县', object: '二组' });
    for (const tie of deriveTies([claim], (group) => members[group] ?? []).values()) {
      expect(tie.props.claimCount).toBe(1);
      const own = [tie.subject, tie.object].sort().join() === ['三县', '二组'].sort().join();
      if (own) expect(tie.props.through).toEqual(['']);
    }
  });
});

describe('ties', () => {
  const names = fc.constantFrom('甲', '乙', '丙', '丁', '三县', '二组');
  const claims = fc
    .array(
      fc.record({
        kind: fc.constantFrom(...claimKinds),
        subject: names,
        object: names,
        source: fc.constantFrom('a', 'b'),
      }),
    )
    .map((list) => list.map((told, i) => tieClaim({ ...told, id: `claim:${i}`, sort: String(i).padStart(3, '0') })));
  const sorted = (list: readonly TieClaim[]) => [...deriveTies(list, membersOf)].sort(([a], [b]) => (a < b ? -1 : 1));

  it('do not depend on the order of claims', () => {
    const shuffled = claims.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, mixed]) => {
        expect(sorted(mixed)).toEqual(sorted(list));
      }),
    );
  });

  it('hold every claim between its own ends, and their lists are of one length', () => {
    fc.assert(
      fc.property(claims, (list) => {
        const derived = [...deriveTies(list, membersOf).values()];
        for (const { id, kind, subject, object } of list.filter((claim) => claim.subject !== claim.object)) {
          const ends = kindSpec(kind).symmetric ? [subject, object].sort() : [subject, object];
          const tie = derived.find((tie) => tie.kind === kind && tie.subject === ends[0] && tie.object === ends[1]);
          expect(tie?.props.claimIds).toContain(id);
        }
        for (const { subject, object, props } of derived) {
          expect(subject).not.toBe(object);
          for (const value of Object.values(props))
            if (Array.isArray(value)) expect(value).toHaveLength(props.claimCount);
          expect(new Set(props.claimIds).size).toBe(props.claimCount);
          expect(props.articleCount).toBeLessThanOrEqual(props.claimCount);
        }
      }),
    );
  });
});
