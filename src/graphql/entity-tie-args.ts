import { ArgsType, Field } from 'type-graphql';
import { AppError } from '../errors.ts';
import type { TieOrder } from '../graph/read/tie-search.ts';
import { TieArgs } from './args.ts';
import { OrderDirectionEnum, TieOrderEnum } from './enums.ts';
import { TieWhere } from './where/tie-where.ts';

@ArgsType()
export class EntityTieArgs extends TieArgs {
  @Field(() => TieWhere, {
    nullable: true,
    description: 'What the ties must be besides, seen from this entity; minCount and maxCount have no place here.',
  })
  where?: TieWhere | null;
  @Field(() => TieOrderEnum, { nullable: true, defaultValue: 'NAME', description: 'NAME: of the other end.' })
  orderBy?: TieOrder | null;
  @Field(() => OrderDirectionEnum, { nullable: true, defaultValue: 'ASC' })
  orderDirection?: 'ASC' | 'DESC' | null;
}

/** Does it ask for more than what every list of ties tests? */
export const asksMore = ({ where, orderBy, orderDirection }: EntityTieArgs): boolean =>
  Boolean(where) || (orderBy ?? 'NAME') !== 'NAME' || orderDirection === 'DESC';

/** The arguments and their `where` as one condition: all of it holds. */
export function tieWhereOf({ where, ...args }: EntityTieArgs): TieWhere {
  const asked = where ?? {};
  if (asked.maxCount || (asked.minCount ?? 1) !== 1) {
    throw new AppError('INVALID_INPUT', 'where: minCount and maxCount choose entities, not ties; leave them out');
  }
  if (args.asOf && (asked.asOf || asked.since || asked.until)) {
    throw new AppError('INVALID_INPUT', 'Expected a date beside where or in it, but not both');
  }
  const way = args.direction ?? 'BOTH';
  const inner = asked.direction ?? 'BOTH';
  if (way !== 'BOTH' && inner !== 'BOTH' && way !== inner) {
    throw new AppError('INVALID_INPUT', `direction is ${way}, and ${inner} in where; expected one`);
  }
  return {
    ...asked,
    direction: way === 'BOTH' ? inner : way,
    kinds: both(args.kinds, asked.kinds),
    types: both(args.types, asked.types),
    ...(args.asOf ? { asOf: args.asOf, certainty: args.certainty ?? null } : {}),
  };
}

function both<T>(one: readonly T[] | null | undefined, other: readonly T[] | null | undefined): T[] | null {
  const given = one ?? other;
  if (!given) return null;
  return given.filter((value) => !one || !other || other.includes(value));
}
