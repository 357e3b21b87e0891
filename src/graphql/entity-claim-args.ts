import { ArgsType, Field } from 'type-graphql';
import type { ClaimOrder } from '../graph/read/claim-search.ts';
import { ClaimArgs } from './args.ts';
import { ClaimOrderEnum, OrderDirectionEnum } from './enums.ts';
import { ClaimWhere } from './where/claim-where.ts';

@ArgsType()
export class EntityClaimArgs extends ClaimArgs {
  @Field(() => ClaimWhere, { nullable: true, description: 'What the claims must be besides.' })
  where?: ClaimWhere | null;
  @Field(() => ClaimOrderEnum, { nullable: true, defaultValue: 'TEXT' })
  orderBy?: ClaimOrder | null;
  @Field(() => OrderDirectionEnum, { nullable: true, defaultValue: 'ASC' })
  direction?: 'ASC' | 'DESC' | null;
}

/** Does it ask for more than what every list of claims tests? */
export const asksMoreOfClaims = ({ where, orderBy, direction }: EntityClaimArgs): boolean =>
  Boolean(where) || (orderBy ?? 'TEXT') !== 'TEXT' || direction === 'DESC';
