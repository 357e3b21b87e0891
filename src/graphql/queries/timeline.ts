import { Args, ArgsType, Ctx, Field, ID, ObjectType, Query, Resolver, registerEnumType } from 'type-graphql';
import { AppError } from '../../errors.ts';
import { EVERY_CLAIM } from '../../graph/read/claim-test.ts';
import {
  type Change,
  changesOf,
  changesOfAll,
  changesWithin,
  timelineOf,
  timelineOfAll,
  timelineWithin,
} from '../../graph/read/timeline.ts';
import type { ClaimKind } from '../../model/kinds.ts';
import { parsePartialDate } from '../../model/partial-date.ts';
import { type Certainty, PageArgs } from '../args.ts';
import { connectionOf } from '../connection.ts';
import type { Context } from '../context.ts';
import { CertaintyEnum, ClaimKindEnum } from '../enums.ts';
import { timePage } from '../lists/time-page.ts';
import { DateTime, PartialDate } from '../scalars.ts';
import { Claim, ClaimConnection, type ClaimValue } from '../types/claim.ts';
import { canonicalIds } from '../where/canonical-where.ts';
import { claimQuestion } from '../where/claim-condition.ts';
import { ClaimWhere } from '../where/claim-where.ts';

const ChangeEnum = Object.freeze({ BEGAN: 'BEGAN', ENDED: 'ENDED', HAPPENED: 'HAPPENED' });
registerEnumType(ChangeEnum, {
  name: 'TemporalChange',
  description: 'BEGAN and ENDED: what lasts. HAPPENED: what is said of one date.',
});

@ArgsType()
class TimeArgs extends PageArgs {
  @Field(() => [ID], {
    nullable: true,
    description:
      'Entities in any role, and the groups they inherit claims from; all claims where neither this nor `within` is given.',
  })
  of?: string[] | null;
  @Field(() => ID, { nullable: true, description: 'Instead: anything in this place, at any depth.' })
  within?: string | null;
  @Field(() => [ClaimKindEnum], { nullable: true })
  kinds?: ClaimKind[] | null;
  @Field(() => ClaimWhere, { nullable: true, description: 'What the claims must be besides.' })
  where?: ClaimWhere | null;
  @Field(() => DateTime, { nullable: true, description: 'Only what the graph had learnt by this moment.' })
  knownOn?: string | null;
}

@ArgsType()
export class TimelineArgs extends TimeArgs {
  @Field(() => PartialDate, { nullable: true, description: 'Held or happened at some time in [since, until].' })
  since?: string | null;
  @Field(() => PartialDate, { nullable: true })
  until?: string | null;
}

@ArgsType()
export class ChangesArgs extends TimeArgs {
  @Field(() => PartialDate)
  from: string;
  @Field(() => PartialDate)
  to: string;
  @Field(() => [ChangeEnum], { nullable: true })
  changes?: Change[] | null;
  @Field(() => CertaintyEnum, {
    nullable: true,
    defaultValue: 'POSSIBLE',
    description: 'CERTAIN: only what changed between the two dates whatever the stated precision leaves open.',
  })
  certainty?: Certainty | null;
}

@ObjectType({ simpleResolvers: true, description: 'A change that a claim tells of.' })
export class TemporalChangeEdge {
  @Field(() => String)
  cursor: string;
  @Field(() => Claim)
  node: ClaimValue;
  @Field(() => ChangeEnum)
  change: Change;
  @Field(() => CertaintyEnum, { description: 'POSSIBLE where it can as well have come before or after.' })
  certainty: Certainty;
}
export const { Connection: TemporalChangeConnection, ConnectionResolver: TemporalChangeConnectionResolver } =
  connectionOf('TemporalChange', () => TemporalChangeEdge);

const MAX_OF = 100;

/** What the list is of, as parameters: some entities, a place, or everything. */
async function scopeOf({ of, within, kinds, knownOn, where }: TimeArgs, { loaders }: Context) {
  if (of && within) throw new AppError('INVALID_INPUT', 'Expected of or within, but not both');
  if (of && of.length > MAX_OF) throw new AppError('LIMIT', `of has ${of.length} ids; at most ${MAX_OF}`);
  return {
    of: await canonicalIds(loaders, of ?? (within ? [within] : [])),
    ...(where ? (await claimQuestion(loaders, where)).params : EVERY_CLAIM),
    kinds: kinds ?? null,
    knownOn: knownOn ?? null,
  };
}

/** The list that fits what was given. */
const listOf = <T>({ of, within }: TimeArgs, lists: { readonly of: T; readonly within: T; readonly all: T }): T =>
  of ? lists.of : within ? lists.within : lists.all;

@Resolver()
export class TimelineResolver {
  @Query(() => ClaimConnection, {
    description: 'Claims in order of time, by the day they can have begun; those without a date come last.',
  })
  async timeline(@Args(() => TimelineArgs) args: TimelineArgs, @Ctx() context: Context) {
    const params = {
      ...(await scopeOf(args, context)),
      heldFrom: args.since ? parsePartialDate(args.since)!.earliest : null,
      heldTo: args.until ? parsePartialDate(args.until)!.latest : null,
    };
    return timePage(
      context.loaders,
      listOf(args, { of: timelineOf, within: timelineWithin, all: timelineOfAll }),
      args,
      params,
      (row) => row.claim,
      () => ({}),
    );
  }

  @Query(() => TemporalChangeConnection, {
    description:
      'What is stated to have begun, ended or happened between two dates, both included. A beginning or end of which nothing is said is no change.',
  })
  async changesBetween(@Args(() => ChangesArgs) args: ChangesArgs, @Ctx() context: Context) {
    const params = {
      ...(await scopeOf(args, context)),
      from: parsePartialDate(args.from)!.earliest,
      to: parsePartialDate(args.to)!.latest,
      changes: args.changes ?? null,
      certain: args.certainty === 'CERTAIN',
    };
    if (params.from > params.to) throw new AppError('INVALID_INPUT', `${args.from} is after ${args.to}`);
    return timePage(
      context.loaders,
      listOf(args, { of: changesOf, within: changesWithin, all: changesOfAll }),
      args,
      params,
      (row) => `${row.claim} ${row.change}`,
      ({ change, certain }) => ({ change, certainty: certain ? ('CERTAIN' as const) : ('POSSIBLE' as const) }),
    );
  }
}
