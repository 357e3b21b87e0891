import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Info, Query, Resolver } from 'type-graphql';
import type { ClaimOrder } from '../../graph/read/claim-search.ts';
import { claimsFrom } from '../../graph/read/claims.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import { PageArgs } from '../args.ts';
import type { Context } from '../context.ts';
import { ClaimOrderEnum, OrderDirectionEnum } from '../enums.ts';
import { heldBoth } from '../held.ts';
import { claimPage } from '../lists/claim-page.ts';
import { foundClaimPage } from '../lists/found-claim-page.ts';
import type { Selected } from '../selection.ts';
import { ClaimConnection } from '../types/claim.ts';
import { canonicalIds, canonicalScope, canonicalTie, idsIn } from '../where/canonical-where.ts';
import { checkAbout } from '../where/claim-condition.ts';
import { ClaimWhere } from '../where/claim-where.ts';
import { qualifierParams, roleParams } from '../where/tie-condition.ts';

@ArgsType()
export class ClaimListArgs extends PageArgs {
  @Field(() => ClaimWhere, { nullable: true })
  where?: ClaimWhere | null;
  @Field(() => ClaimOrderEnum, { nullable: true, defaultValue: 'TEXT' })
  orderBy?: ClaimOrder | null;
  @Field(() => OrderDirectionEnum, { nullable: true, defaultValue: 'ASC' })
  direction?: 'ASC' | 'DESC' | null;
}

@Resolver()
export class ClaimsResolver {
  @Query(() => ClaimConnection, {
    description: 'Claims by what they are about; by default in the order of articles and of their texts.',
  })
  async claims(
    @Args(() => ClaimListArgs) args: ClaimListArgs,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const where = args.where ?? {};
    const asWritten = (args.orderBy ?? 'TEXT') === 'TEXT' && args.direction !== 'DESC';
    return asWritten && isPlain(where) ? plainPage(loaders, where, args, info) : foundClaimPage(loaders, where, args);
  }
}

/** Conditions that a walk of an index in the order of the texts can test on its way. */
const isPlain = (where: ClaimWhere): boolean =>
  [
    where.throughGroups,
    where.aboutWhere,
    where.subjectWhere,
    where.objectWhere,
    where.endings,
    where.dated,
    where.hasFigures,
    where.amount,
    where.any,
    where.not,
  ].every((value) => value === null || value === undefined);

async function plainPage(loaders: Loaders, where: ClaimWhere, args: PageArgs, info: Selected) {
  checkAbout(where.about);
  // The list itself leads the id that it starts from on; what finds nothing may be a name.
  const [only, ...others] = idsIn(where);
  const page = only !== undefined && others.length === 0 ? await pageOf(loaders, where, args, info) : null;
  if (page && (page.edges.length > 0 || (await canonicalIds(loaders, [only!]))[0] === only)) return page;
  return pageOf(loaders, await canonicalScope(loaders, where), args, info);
}

async function pageOf(loaders: Loaders, where: ClaimWhere, args: PageArgs, info: Selected) {
  const { about, subject, object, article, within, qualifiers, roles } = where;
  const params = {
    kinds: where.kinds ?? null,
    about: about?.length ? about : null,
    subject: subject ?? null,
    object: object ?? null,
    within: within ?? null,
    article: article ?? null,
    qualifiers: qualifiers ? qualifierParams(qualifiers) : null,
    roles: roles ? roleParams((await canonicalTie(loaders, { roles })).roles!) : null,
    assertions: where.assertions ?? null,
    knownOn: where.knownOn ?? null,
    ...heldBoth(where),
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
