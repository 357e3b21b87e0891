import type { ChangeFeed } from '../feed/change-feed.ts';
import type { Loaders } from '../loaders/loaders.ts';
import type { ArticleTexts } from '../texts/article-texts.ts';

/** What resolvers get: fresh loaders for each request, the article texts at hand, and the changes to come. */
export interface Context {
  readonly loaders: Loaders;
  readonly texts: ArticleTexts;
  readonly feed: ChangeFeed;
}
