import { Args, ArgsType, Ctx, Field, FieldResolver, Resolver, Root } from 'type-graphql';
import { AppError } from '../../errors.ts';
import type { EntityColumns } from '../../graph/read/columns.ts';
import { TieArgs } from '../args.ts';
import type { Context } from '../context.ts';
import { askedTiePage } from '../lists/found-tie-page.ts';
import { AmountWhere, QualifierWhere, RoleWhere } from '../where/tie-where.ts';
import { Place } from './place.ts';
import { TieConnection } from './tie.ts';

const CLAIMS_ASKED = ['modes', 'qualifiers', 'roles', 'amount'] as const;

@ArgsType()
export class TiesInsideArgs extends TieArgs {
  @Field(() => [String], { nullable: true, description: 'Modes of assistance: short for the qualifier `mode`.' })
  modes?: string[] | null;
  @Field(() => [QualifierWhere], { nullable: true })
  qualifiers?: QualifierWhere[] | null;
  @Field(() => [RoleWhere], { nullable: true })
  roles?: RoleWhere[] | null;
  @Field(() => AmountWhere, { nullable: true })
  amount?: AmountWhere | null;
}

@Resolver(() => Place)
export class PlaceTiesResolver {
  @FieldResolver(() => TieConnection, {
    description:
      'Ties of this place and of every place inside it, each once; the direction is that of the place inside. What is asked of claims must hold of one claim of the tie.',
  })
  tiesInside(
    @Root() place: EntityColumns,
    @Args(() => TiesInsideArgs) args: TiesInsideArgs,
    @Ctx() { loaders }: Context,
  ) {
    const { where, ...asked } = args;
    const twice = CLAIMS_ASKED.find((name) => asked[name] && where?.[name]);
    if (twice) throw new AppError('INVALID_INPUT', `Expected ${twice} as an argument or in where, but not both`);
    const given = Object.fromEntries(CLAIMS_ASKED.flatMap((name) => (asked[name] ? [[name, asked[name]]] : [])));
    return askedTiePage(loaders, place.id, { ...asked, ...where, ...given, includeParts: true }, args, false);
  }
}
