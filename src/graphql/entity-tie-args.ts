import { ArgsType, Field } from 'type-graphql';
import type { TieOrder } from '../graph/read/tie-search.ts';
import { TieArgs } from './args.ts';
import { OrderDirectionEnum, TieOrderEnum } from './enums.ts';
import type { TieWhere } from './where/tie-where.ts';

@ArgsType()
export class EntityTieArgs extends TieArgs {
  @Field(() => TieOrderEnum, { nullable: true, defaultValue: 'NAME', description: 'NAME: of the other end.' })
  orderBy?: TieOrder | null;
  @Field(() => OrderDirectionEnum, { nullable: true, defaultValue: 'ASC' })
  orderDirection?: 'ASC' | 'DESC' | null;
}

/** Does it ask for more than what every list of ties tests? */
export const asksMore = ({ where, orderBy, orderDirection }: EntityTieArgs): boolean =>
  Boolean(where) || (orderBy ?? 'NAME') !== 'NAME' || orderDirection === 'DESC';

/** The arguments and their `where` as one condition: all of it holds. */
export function tieWhereOf({ where, kinds, direction, types, asOf, certainty }: EntityTieArgs): TieWhere {
  return { ...where, kinds, direction, types, asOf, certainty };
}
