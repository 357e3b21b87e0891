import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Field, FieldResolver, Info, ObjectType, Resolver, Root, registerEnumType } from 'type-graphql';
import { claimsOfTie } from '../../graph/read/claims.ts';
import { PageArgs } from '../args.ts';
import { connectionOf } from '../connection.ts';
import type { Context } from '../context.ts';
import { heldParams } from '../held.ts';
import { claimPage } from '../lists/claim-page.ts';
import { type DisagreementValue, disagreementKey } from '../lists/disagreement-list.ts';
import { sortedPage } from '../lists/sorted-page.ts';
import { Decimal } from '../scalars.ts';
import { ClaimConnection } from './claim.ts';
import { Entity } from './entity.ts';
import { FigureConnection } from './figure-connection.ts';

export const DisagreementTypeEnum = { VALUE: 'VALUE', PARTS: 'PARTS', DATE: 'DATE', MEMBERSHIP: 'MEMBERSHIP' } as const;
registerEnumType(DisagreementTypeEnum, {
  name: 'DisagreementType',
  description:
    'VALUE: two sources give values that cannot both be true. PARTS: what an article states for the parts, in whatever claims, does not add up to the total it states: members of a group exceed it, or parts that make up a whole in one measure do not in another. DATE: two sources give beginnings that exclude each other. MEMBERSHIP: sources state different sizes of one group, or one names more members than it states.',
});

@ObjectType({
  simpleResolvers: true,
  description: 'What sources say that cannot all be true; a reprint is no source of its own.',
})
export class Disagreement {
  @Field(() => DisagreementTypeEnum)
  type: string;
  @Field(() => String, { description: 'What is said against what.' })
  detail: string;
  @Field(() => Decimal, { nullable: true, description: 'By how much, in the unit of the figures; null for DATE.' })
  difference: string | null;
}

@Resolver(() => Disagreement)
export class DisagreementResolver {
  @FieldResolver(() => FigureConnection, {
    description:
      'The figures, each with its claim and so with its evidence, a total before its parts; empty for DATE and MEMBERSHIP.',
  })
  figures(@Root() { figures }: DisagreementValue, @Args(() => PageArgs) args: PageArgs) {
    return sortedPage(figures, args, ({ id }) => id);
  }

  @FieldResolver(() => ClaimConnection, {
    description: 'The claims at odds, in the order of articles and of their texts; empty for MEMBERSHIP.',
  })
  claims(
    @Root() found: DisagreementValue,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const parent = { id: disagreementKey(found), held: found.claimIds };
    return claimPage(loaders, claimsOfTie, parent, args, { kinds: null, ...heldParams(null, null) }, info);
  }

  @FieldResolver(() => Entity, { nullable: true, description: 'The group, for MEMBERSHIP.' })
  group(@Root() { groupId }: DisagreementValue, @Ctx() { loaders }: Context) {
    return groupId === null ? null : loaders.entity.load(groupId);
  }
}

@ObjectType({ simpleResolvers: true })
export class DisagreementEdge {
  @Field(() => String)
  cursor: string;
  @Field(() => Disagreement)
  node: DisagreementValue;
}
export const { Connection: DisagreementConnection, ConnectionResolver: DisagreementConnectionResolver } = connectionOf(
  'Disagreement',
  () => DisagreementEdge,
);
