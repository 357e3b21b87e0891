import { AppError } from '../../errors.ts';
import type { ClaimTest, ClaimWay } from '../../graph/read/claim-test.ts';

/** A condition on claims: its own test, where it has one, and what is put together of others. */
export interface ClaimCondition {
  readonly test: ClaimTest | null;
  readonly any: readonly ClaimCondition[] | null;
  readonly not: ClaimCondition | null;
}

/** As many ways as these are tried, claim by claim. */
const MAX_WAYS = 64;
const ANY_WAY: readonly ClaimWay[] = [[]];

/** A condition as the ways to pass it. */
export function claimWays({ test, any, not }: ClaimCondition): readonly ClaimWay[] {
  return together([
    test === null ? ANY_WAY : [[{ ...test, holds: true }]],
    any === null ? ANY_WAY : any.flatMap(claimWays),
    not === null ? ANY_WAY : waysToFail(not),
  ]);
}

/** One part that fails is enough. */
function waysToFail({ test, any, not }: ClaimCondition): readonly ClaimWay[] {
  return [
    ...(test === null ? [] : [[{ ...test, holds: false }]]),
    ...(any === null ? [] : together(any.map(waysToFail))),
    ...(not === null ? [] : claimWays(not)),
  ];
}

/** Every choice of one way from each part. */
function together(parts: readonly (readonly ClaimWay[])[]): readonly ClaimWay[] {
  return parts.reduce<readonly ClaimWay[]>((ways, part) => {
    if (ways.length * part.length > MAX_WAYS) {
      throw new AppError('LIMIT', `where can be passed in more than ${MAX_WAYS} ways; nest fewer of any and not`);
    }
    return ways.flatMap((way) => part.map((more) => [...way, ...more]));
  }, ANY_WAY);
}
