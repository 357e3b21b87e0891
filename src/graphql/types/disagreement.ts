import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root, registerEnumType } from 'type-graphql';
import { connectionOf } from '../connection.ts';
import type { Context } from '../context.ts';
import type { DisagreementValue } from '../lists/disagreement-list.ts';
import { Decimal } from '../scalars.ts';
import { Claim, claimValue, Figure } from './claim.ts';
import { Entity } from './entity.ts';

export const DisagreementTypeEnum = { VALUE: 'VALUE', PARTS: 'PARTS', DATE: 'DATE', MEMBERSHIP: 'MEMBERSHIP' } as const;
registerEnumType(DisagreementTypeEnum, {
  name: 'DisagreementType',
  description:
    'VALUE: two sources give values that cannot both be true. PARTS: one source states parts that exceed its own total. DATE: two sources give beginnings that exclude each other. MEMBERSHIP: sources state different sizes of one group, or one names more members than it states.',
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
  @Field(() => [Figure], {
    description: 'The figures, each with its claim and so with its evidence; empty for DATE and MEMBERSHIP.',
  })
  figures: DisagreementValue['figures'];
}

@Resolver(() => Disagreement)
export class DisagreementResolver {
  @FieldResolver(() => [Claim], { description: 'The claims at odds; empty for MEMBERSHIP.' })
  async claims(@Root() { claimIds }: DisagreementValue, @Ctx() { loaders }: Context) {
    return (await Promise.all(claimIds.map((id) => loaders.claim.load(id)))).map((row) => claimValue(row!));
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
