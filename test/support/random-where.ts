import fc from 'fast-check';
import type { EntityType } from '../../src/model/entity-types.ts';
import { few } from './few.ts';
import { DATES, MODES } from './random-graph.ts';

const some = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1, maxLength: 2 });
const TYPES: EntityType[] = ['AGENCY', 'OFFICIAL', 'ENTERPRISE', 'COUNTY', 'VILLAGE', 'PROVINCE'];

/** Questions of every shape about the entities of a random graph; each asks a few things only, so that some are answered. */
export function randomWhere(ids: readonly string[], places: readonly string[]): fc.Arbitrary<any> {
  const day = fc.constantFrom(...DATES, '2016', '2020');
  const { where } = fc.letrec<{ where: any; tie: any }>((tied) => ({
    tie: few({
      kinds: some(['ASSISTS', 'FUNDED', 'POSTED_TO', 'VISITED', 'PAIRED_WITH', 'MEMBER_OF']),
      direction: fc.constantFrom('FORWARD', 'BACKWARD', 'BOTH'),
      with: some(ids),
      types: some(TYPES),
      other: tied('where'),
      modes: some(MODES),
      qualifiers: fc.constantFrom(
        [{ name: 'position', contains: '县长' }],
        [{ name: 'mode' }],
        [{ name: 'position', in: ['第一书记'] }],
      ),
      roles: fc.record({ entity: fc.constantFrom(...ids) }, { requiredKeys: ['entity'] }).map((role) => [role]),
      amount: fc.constantFrom(
        { measures: ['资金'] },
        { unit: '元', min: '5000' },
        { max: '100.5' },
        { measures: ['人次'] },
      ),
      asOf: day,
      began: fc.constantFrom({ from: '2015', to: '2016' }, { from: '2017-05' }, { to: '2018' }),
      ended: fc.constantFrom({ from: '2016', to: '2019-12' }, { to: '2017-05-06' }, { from: '2019' }),
      certainty: fc.constantFrom('CERTAIN', 'POSSIBLE'),
      includeParts: fc.boolean(),
      minCount: fc.integer({ min: 0, max: 3 }),
      maxCount: fc.integer({ min: 3, max: 4 }),
      minArticles: fc.integer({ min: 1, max: 2 }),
    }),
    where: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      few({
        ids: some(ids),
        types: some(TYPES),
        name: fc.constantFrom('灯笼部', '筝局', '麻城市', '无此名'),
        nameContains: fc.constantFrom('市', '县', '风'),
        within: fc.constantFrom(...places),
        isGroup: fc.boolean(),
        codePrefix: fc.constantFrom('42', '4211', '63'),
        article: fc.constantFrom('article:random-0', 'article:random-1', 'article:none'),
        firstReported: few({ after: day, before: day }),
        lastReported: few({ after: day, before: day }),
      }),
      few({
        ties: fc.array(tied('tie'), { minLength: 1, maxLength: 2 }),
        noTies: fc.array(tied('tie'), { minLength: 1, maxLength: 2 }),
        any: fc.array(tied('where'), { maxLength: 2 }),
        not: tied('where'),
        within: fc.constantFrom(...places),
      }),
    ),
  }));
  return where;
}
