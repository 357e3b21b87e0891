import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, InputType, Query, Resolver } from 'type-graphql';
import { AppError } from '../../errors.ts';
import { claimsFrom } from '../../graph/read/claims.ts';
import type { ClaimKind } from '../../model/kinds.ts';
import { parsePartialDate } from '../../model/partial-date.ts';
import type { Assertion } from '../../model/values.ts';
import { type Certainty, PageArgs } from '../args.ts';
import type { Context } from '../context.ts';
import { AssertionEnum, CertaintyEnum, ClaimKindEnum } from '../enums.ts';
import { heldParams } from '../held.ts';
import { claimPage } from '../lists/claim-page.ts';
import { DateTime, PartialDate } from '../scalars.ts';
import { ClaimConnection } from '../types/claim.ts';
import { canonicalScope, canonicalTie } from '../where/canonical-where.ts';
import { qualifierParams, roleParams } from '../where/tie-condition.ts';
import { QualifierWhere, RoleWhere } from '../where/tie-where.ts';

@InputType({ description: 'All conditions hold together.' })
export class ClaimWhere {
  @Field(() => [ClaimKindEnum], { nullable: true })
  kinds?: ClaimKind[] | null;
  @Field(() => [ID], { nullable: true, description: 'Entities in any role; a claim must have them all.' })
  about?: string[] | null;
  @Field(() => ID, { nullable: true })
  subject?: string | null;
  @Field(() => ID, { nullable: true })
  object?: string | null;
  @Field(() => ID, { nullable: true })
  article?: string | null;
  @Field(() => ID, { nullable: true, description: 'Entities located in this place, at any depth, in any role.' })
  within?: string | null;
  @Field(() => PartialDate, { nullable: true, description: 'Held or happened at some time in [since, until].' })
  since?: string | null;
  @Field(() => PartialDate, { nullable: true })
  until?: string | null;
  @Field(() => [QualifierWhere], { nullable: true, description: 'It has each of these qualifiers.' })
  qualifiers?: QualifierWhere[] | null;
  @Field(() => [RoleWhere], { nullable: true, description: 'Each of these fills a role of it.' })
  roles?: RoleWhere[] | null;
  @Field(() => [AssertionEnum], { nullable: true, description: 'Only what is reported, planned, quoted or inferred.' })
  assertions?: Assertion[] | null;
  @Field(() => DateTime, { nullable: true, description: 'Only what the graph had learnt by this moment.' })
  knownOn?: string | null;
  @Field(() => PartialDate, { nullable: true })
  asOf?: string | null;
  @Field(() => CertaintyEnum, { nullable: true, defaultValue: 'POSSIBLE' })
  certainty?: Certainty | null;
}

const MAX_ABOUT = 10;

@Resolver()
export class ClaimsResolver {
  @Query(() => ClaimConnection, {
    description: 'Claims by what they are about, in the order of articles and of their texts.',
  })
  async claims(
    @Arg('where', () => ClaimWhere, { nullable: true }) where: ClaimWhere | null | undefined,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const {
      kinds,
      about,
      subject,
      object,
      article,
      within,
      since,
      until,
      asOf,
      certainty,
      qualifiers,
      roles,
      assertions,
      knownOn,
    } = await canonicalScope(loaders, where ?? {});
    if (about && about.length > MAX_ABOUT)
      throw new AppError('LIMIT', `about has ${about.length} ids; at most ${MAX_ABOUT}`);
    const params = {
      kinds: kinds ?? null,
      about: about?.length ? about : null,
      subject: subject ?? null,
      object: object ?? null,
      within: within ?? null,
      article: article ?? null,
      qualifiers: qualifiers ? qualifierParams(qualifiers) : null,
      roles: roles ? roleParams((await canonicalTie(loaders, { roles })).roles!) : null,
      assertions: assertions ?? null,
      knownOn: knownOn ?? null,
      heldFrom: since ? parsePartialDate(since)!.earliest : null,
      heldTo: until ? parsePartialDate(until)!.latest : null,
      ...heldParams(asOf, certainty),
    };
    // What the list starts from is no filter any more, so that requests about different starts go out together.
    const [list, parent, started] = params.article
      ? ([claimsFrom.article, params.article, { article: null }] as const)
      : params.object
        ? ([claimsFrom.object, params.object, { object: null }] as const)
        : params.subject
          ? ([claimsFrom.subject, params.subject, { subject: null }] as const)
          : params.about
            ? ([claimsFrom.about, params.about[0]!, params.about.length === 1 ? { about: null } : {}] as const)
            : params.within
              ? ([claimsFrom.within, params.within, { within: null }] as const)
              : ([claimsFrom.all, '', {}] as const);
    return claimPage(loaders, list, parent, args, { ...params, ...started }, info);
  }
}
