import type { Loaders } from '../../loaders/loaders.ts';
import { canonicalTie } from './canonical-where.ts';
import type { EndTest } from './end-test.ts';
import { tieParams } from './tie-condition.ts';
import type { TieTelling, TieWhere } from './tie-where.ts';

/**
 * Ties between what may be their subject and what may be their object, as statements take them: they are looked for from the
 * end of which less can stand, where that is known, and else among all.
 */
export async function tiesBetweenEnds(
  loaders: Loaders,
  asked: TieTelling & Pick<TieWhere, 'kinds' | 'asOf' | 'certainty'>,
  subject: EndTest,
  object: EndTest,
) {
  const forward = few(subject) <= few(object);
  const [near, far] = forward ? [subject, object] : [object, subject];
  const canonical = await canonicalTie(loaders, { ...asked, direction: forward ? 'FORWARD' : 'BACKWARD' } as TieWhere);
  const params = {
    ...tieParams(canonical),
    starts: near.ids ?? [],
    nearTypes: near.types,
    others: far.ids,
    otherTypes: far.types,
  };
  return { from: near.ids === null ? ('any' as const) : ('known' as const), params };
}

/** How much can stand at an end. */
export const few = ({ ids }: EndTest): number => ids?.length ?? Number.POSITIVE_INFINITY;
