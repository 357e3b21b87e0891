import { Field, ID, InputType } from 'type-graphql';
import { AppError } from '../../errors.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import type { ClaimKind } from '../../model/kinds.ts';
import { ClaimKindEnum } from '../enums.ts';
import { canonicalScope } from './canonical-where.ts';
import { bounded, daysBetween } from './conditions.ts';
import { DateWindow } from './entity-where.ts';

@InputType({ description: 'Which articles: all conditions hold together.' })
export class ArticleWhere {
  @Field(() => [String], { nullable: true, description: 'Published by one of these, exactly.' })
  publishers?: string[] | null;
  @Field(() => DateWindow, { nullable: true, description: 'What bears no date passes no window.' })
  published?: DateWindow | null;
  @Field(() => String, { nullable: true, description: 'Part of the title, in whatever case.' })
  titleContains?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Entities that it mentions, all of them; at most 10.' })
  about?: string[] | null;
  @Field(() => ID, {
    nullable: true,
    description: 'It mentions this place, something inside it at any depth, or what is located there.',
  })
  within?: string | null;
  @Field(() => [ClaimKindEnum], {
    nullable: true,
    description:
      'It has a claim of one of these kinds; where `about` or `within` is given, one about all of those, or about something there.',
  })
  kinds?: ClaimKind[] | null;
}

const MAX_ABOUT = 10;

/** What is asked of articles, as the statements take it. */
export async function articleParams(loaders: Loaders, where: ArticleWhere) {
  const { publishers, published, titleContains, about, within, kinds } = await canonicalScope(loaders, where);
  if (about && about.length > MAX_ABOUT)
    throw new AppError('LIMIT', `about has ${about.length} ids; at most ${MAX_ABOUT}`);
  const { after, before } = published ? daysBetween(published) : { after: null, before: null };
  return {
    publishers: publishers ? bounded('publishers', publishers) : null,
    title: titleContains || null,
    publishedAfter: after,
    publishedBefore: before,
    about: about?.length ? about : null,
    within: within ?? null,
    kinds: kinds ?? null,
  };
}
