import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { AppError } from '../../errors.ts';
import { tieByEnds } from '../../graph/read/ties.ts';
import { endsOfTieId } from '../../graph/tie-id.ts';
import type { Context } from '../context.ts';
import { MAX_PAGE } from '../paging.ts';
import { tieValue } from '../tie-value.ts';
import { claimValue } from '../types/claim.ts';
import { Node } from '../types/node.ts';

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'Anything by its global id; null where there is no such thing.' })
  node(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return load(context, id);
  }

  @Query(() => [Node], { nullable: 'items', description: 'Many things by their ids, in that order; at most 100.' })
  nodes(@Arg('ids', () => [ID]) ids: string[], @Ctx() context: Context) {
    if (ids.length > MAX_PAGE)
      throw new AppError('LIMIT', `ids has ${ids.length} entries; at most ${MAX_PAGE} at a time`);
    return Promise.all(ids.map((id) => load(context, id)));
  }
}

async function load({ loaders }: Context, id: string) {
  const ends = endsOfTieId(id);
  if (ends !== null) {
    const [row] = await loaders.run(tieByEnds(ends.kind), { ...ends });
    return row ? tieValue(row) : null;
  }
  switch (id.slice(0, id.indexOf(':') + 1)) {
    case 'claim:': {
      const row = await loaders.claim.load(id);
      return row ? claimValue(row) : null;
    }
    case 'article:':
      return loaders.article.load(id);
    case 'evidence:':
      return loaders.evidence.load(id);
    case 'change:':
      return loaders.change.load(id);
    case 'import:':
      return loaders.import.load(id);
    case 'mention:':
      return loaders.mention.load(id);
    case 'judgement:':
      return loaders.judgement.load(id);
    default:
      return loaders.entityByAnyId.load(id);
  }
}
