import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, FieldResolver, Info, ObjectType, Resolver, Root } from 'type-graphql';
import { AppError } from '../../errors.ts';
import { claimsOfTie } from '../../graph/read/claims.ts';
import { AsOfArgs } from '../args.ts';
import { connectionOf } from '../connection.ts';
import type { Context } from '../context.ts';
import { heldParams } from '../held.ts';
import { claimPage } from '../lists/claim-page.ts';
import type { PatternMatchValue } from '../lists/pattern-page.ts';
import type { TieInPattern } from '../lists/pattern-search.ts';
import { type TieValue, tieValue } from '../tie-value.ts';
import { ClaimConnection } from './claim.ts';
import { Entity } from './entity.ts';
import { Tie } from './tie.ts';

@ObjectType({ simpleResolvers: true, description: 'What stands at a node of a pattern.' })
export class PatternMatchNode {
  @Field(() => String)
  name: string;
  @Field(() => Entity)
  entity: unknown;
}

interface TieInMatch {
  readonly id: string;
  readonly name: string | null;
  readonly tie: TieValue;
  readonly found: TieInPattern;
}

@ObjectType({ simpleResolvers: true, description: 'A tie that joins nodes of a pattern.' })
export class PatternMatchTie {
  @Field(() => String, { nullable: true, description: 'The name that the pattern gives it.' })
  name: string | null;
  @Field(() => Tie)
  tie: TieValue;
}

@Resolver(() => PatternMatchTie)
export class PatternMatchTieResolver {
  @FieldResolver(() => ClaimConnection, { description: 'Those of its claims that are as the pattern asks.' })
  claims(
    @Root() { id, found: { row, held } }: TieInMatch,
    @Args(() => AsOfArgs) args: AsOfArgs,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const filter = { kinds: null, ...heldParams(args.asOf, args.certainty) };
    const parent = { id, held: held.map((i) => row.claimIds[i]!) };
    return claimPage(loaders, claimsOfTie, parent, args, filter, info);
  }
}

@ObjectType({ simpleResolvers: true, description: 'One way in which entities and ties fit a pattern.' })
export class PatternMatch {}

@Resolver(() => PatternMatch)
export class PatternMatchResolver {
  @FieldResolver(() => [PatternMatchNode], { description: 'All nodes, in the order in which the pattern names them.' })
  nodes(@Root() { names, match }: PatternMatchValue, @Ctx() { loaders }: Context) {
    return Promise.all(
      names.map(async (name) => ({ name, entity: await loaders.entity.load(match.nodes.get(name)!) })),
    );
  }

  @FieldResolver(() => Entity, { description: 'What stands at one node.' })
  entity(
    @Root() { names, match }: PatternMatchValue,
    @Arg('node', () => String, { description: 'Its name.' }) node: string,
    @Ctx() { loaders }: Context,
  ) {
    const id = match.nodes.get(node);
    if (id === undefined) {
      throw new AppError(
        'INVALID_INPUT',
        `node: "${node}" is no node of the pattern; expected one of ${names.join(', ')}`,
      );
    }
    return loaders.entity.load(id);
  }

  @FieldResolver(() => [PatternMatchTie], { description: 'Its ties, in the order of the pattern.' })
  ties(@Root() { id, match, ties }: PatternMatchValue): TieInMatch[] {
    return ties.map(({ name }, at) => {
      const found = match.ties.get(at)!;
      return { id: `${id} ${at}`, name: name ?? null, tie: tieValue(found.row), found };
    });
  }
}

@ObjectType({ simpleResolvers: true })
export class PatternEdge {
  @Field(() => String)
  cursor: string;
  @Field(() => PatternMatch)
  node: PatternMatchValue;
}
export const { Connection: PatternConnection, ConnectionResolver: PatternConnectionResolver } = connectionOf(
  'Pattern',
  () => PatternEdge,
);
