import type { Loaders } from '../loaders/loaders.ts';
import type { ArticleTexts } from '../texts/article-texts.ts';

/** What resolvers get: fresh loaders for each request, and the article texts at hand. */
export interface Context {
  readonly loaders: Loaders;
  readonly texts: ArticleTexts;
}
