import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { JudgementColumns } from '../../graph/read/judgements.ts';
import { connectionOf } from '../connection.ts';
import type { Context } from '../context.ts';
import { VerdictEnum } from '../enums.ts';
import { DateTime, DivisionCode } from '../scalars.ts';
import { Entity } from './entity.ts';
import { Node } from './node.ts';

@ObjectType({ simpleResolvers: true, description: 'An entity as a judgement knew it.' })
export class Judged {
  @Field(() => ID, { description: 'Its id then; since, it may have been merged into another.' })
  id: string;
}

@Resolver(() => Judged)
export class JudgedResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'The name it has by itself; null where nothing is left of it.',
  })
  async name(@Root() { id }: Judged, @Ctx() { loaders }: Context): Promise<string | null> {
    return (await loaders.ownName.load(id))?.name ?? null;
  }

  @FieldResolver(() => Entity, {
    nullable: true,
    description: 'The entity that stands for it now; null where nothing is left of it.',
  })
  entity(@Root() { id }: Judged, @Ctx() { loaders }: Context) {
    return loaders.entityByAnyId.load(id);
  }
}

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'That a mention is of an entity, or that two entities are one; or that they are not. Judgements are withdrawn, never changed.',
})
export class Judgement extends Node {
  @Field(() => VerdictEnum)
  verdict: 'SAME' | 'DIFFERENT' | 'UNSURE';
  @Field(() => String, { description: 'Who: the name of an editor, or import.' })
  by: string;
  @Field(() => DateTime)
  at: string;
  @Field(() => String, { description: 'Why.' })
  reason: string;
  @Field(() => String, {
    description:
      'EDITOR; or how the import came to it: CODE, TABLE, CONTEXT, NAME, NAME_AND_OWNER, ARTICLE, AMBIGUOUS, NOT_IN_TABLE.',
  })
  method: string;
  @Field(() => [DivisionCode], { description: 'Codes of the divisions that a place not told apart may be.' })
  candidates: readonly string[];
  @Field(() => DateTime, { nullable: true, description: 'When it was withdrawn; null while it stands.' })
  withdrawnAt: string | null;
  @Field(() => String, { nullable: true })
  withdrawnBy: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was withdrawn.' })
  withdrawnReason: string | null;
}

@Resolver(() => Judgement)
export class JudgementResolver {
  @FieldResolver(() => [Judged], {
    description: 'The entity that a mention was judged to be, or the two entities: never more.',
  })
  judged(@Root() { judged }: JudgementColumns): Judged[] {
    return judged.map((id) => ({ id }));
  }
}

@ObjectType({ simpleResolvers: true })
export class JudgementEdge {
  @Field(() => String)
  cursor: string;
  @Field(() => Judgement)
  node: JudgementColumns;
}
export const { Connection: JudgementConnection, ConnectionResolver: JudgementConnectionResolver } = connectionOf(
  'Judgement',
  () => JudgementEdge,
);
