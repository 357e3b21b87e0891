import type { Config } from '../config.ts';
import { AppError } from '../errors.ts';
import { ChangeFeed } from '../feed/change-feed.ts';
import { changesIn } from '../feed/change-source.ts';
import { settleGraph } from '../graph/write/graph-lock.ts';
import { buildSchema } from '../graphql/schema.ts';
import { createApp } from '../http/create-app.ts';
import { createJitExecute } from '../http/jit-execute.ts';
import { Loaders } from '../loaders/loaders.ts';
import { SharedReads } from '../loaders/shared-reads.ts';
import { ArticleTexts } from '../texts/article-texts.ts';
import { openGraph } from './graph-session.ts';
import { gazetteerOf } from './open-gazetteer.ts';
import { progressOn } from './progress.ts';
import { seedArticles, seedDivisions } from './seed.ts';

/** Database → schema → data → HTTP. Resolves when it serves; the result stops everything that was started. */
export async function start(config: Config, say: (line: string) => void): Promise<() => Promise<void>> {
  const graph = await openGraph(config, say);
  try {
    const gazetteer = await gazetteerOf(graph.db);
    const progress = progressOn(process.stdout);
    await seedDivisions(graph.db, gazetteer, progress);
    await seedArticles(graph.db, gazetteer, config.articlesDir, progress);
    // A writer that was killed before it settled its version leaves that to who comes next; nobody waits for it.
    void settleGraph(graph.db).catch(() => {});
    const reads = new SharedReads(graph.db);
    const texts = new ArticleTexts(config.articlesDir);
    const feed = new ChangeFeed(changesIn(graph.db), {
      onFault: (error) => say(`Changes cannot be read, and are tried again: ${(error as Error).message}`),
    });
    const app = await createApp({
      schema: buildSchema(),
      createContext: () => ({ loaders: new Loaders(reads), texts, feed }),
      ping: () => graph.db.ping(),
      logLevel: config.logLevel,
      execute: createJitExecute(),
      ...(config.cacheMiB > 0 && { cache: { graphVersion: () => reads.graphVersion(), maxMiB: config.cacheMiB } }),
    });
    const url = await app.listen({ port: config.port, host: config.host }).catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'EADDRINUSE'
        ? new AppError('UNAVAILABLE', `Port ${config.port} is taken; set PORT to another, or stop what uses it`)
        : error;
    });
    say(`Bangfu is ready: ${url}/graphql (open it in a browser for GraphiQL)`);
    return async () => {
      await app.close();
      await graph.close();
    };
  } catch (error) {
    await graph.close();
    throw error;
  }
}
