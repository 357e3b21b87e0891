import { Arg, Args, Ctx, Query, Resolver, Root, Subscription } from 'type-graphql';
import { AppError } from '../../errors.ts';
import type { ChangeColumns } from '../../graph/read/changes.ts';
import { PageArgs } from '../args.ts';
import type { Context } from '../context.ts';
import { changePage } from '../lists/change-page.ts';
import { decodeCursor } from '../paging.ts';
import { Change, ChangeConnection } from '../types/change.ts';
import { ChangeWhere, changeFilter } from '../where/change-where.ts';

interface FeedArgs {
  readonly where?: ChangeWhere | null;
  readonly after?: string | null;
}

@Resolver()
export class ChangesResolver {
  @Query(() => ChangeConnection, {
    description: 'Every committed change, oldest first. A sequence does for a cursor in after and before.',
  })
  async changes(
    @Arg('where', () => ChangeWhere, { nullable: true }) where: ChangeWhere | null | undefined,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: Context,
  ) {
    return changePage(loaders, await changeFilter(loaders, where), args);
  }

  @Subscription(() => Change, {
    name: 'changes',
    description:
      'Changes as they are committed, by whatever server. With after, those since then come first, so that nothing is lost between two connections.',
    subscribe: async ({ args, context }: { args: FeedArgs; context: Context }) =>
      context.feed.subscribe(await changeFilter(context.loaders, args.where), afterOf(args.after)),
  })
  changed(
    @Root() change: ChangeColumns,
    @Arg('where', () => ChangeWhere, { nullable: true }) _where: ChangeWhere | null | undefined,
    @Arg('after', () => String, {
      nullable: true,
      description: 'Sequence or cursor of the last change that was received; from now on where it is not given.',
    })
    _after: string | null | undefined,
  ): ChangeColumns {
    return change;
  }
}

/** The sequence that a sequence or a cursor stands for. */
function afterOf(after: string | null | undefined): number | null {
  if (after === null || after === undefined) return null;
  const sequence = Number(/^\d{1,15}$/.test(after) ? after : decodeCursor(after).sort);
  if (Number.isSafeInteger(sequence)) return sequence;
  throw new AppError('INVALID_INPUT', 'after is of another list; expected the sequence or the cursor of a change');
}
